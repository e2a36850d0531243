import { defineCheck } from "../check.ts";
import { disagreementOf, factFields } from "../disagreement.ts";

export const quantityValue = defineCheck({
  id: "quantity/value",
  scope: "story",
  kind: "inconsistency",
  severity: "major",
  summary: "One figure has values in different versions that cannot both hold",
  why: "Two values for one fact: at least one version is wrong.",
  remedy: "Check the figure in the source and use it in every version.",
  limits: [
    "Versions are only held against each other where the words around two figures are alike.",
    "Two numbers that one version carries both are taken for two facts.",
    "A later version that says a figure has risen, fallen or been revised is an update, not a contradiction.",
  ],
  mqm: { id: "mistranslation", pid: "MQMC_101000" },
  its: "numbers",
  reads: ["quantity"],
  messages: { differ: "{said}. Both cannot be right." },
  options: {},
  examples: {
    flagged: [
      {
        versions: [
          "The ferry carried [[310 passengers]] when it left the island port of Salina.",
          "The ferry was carrying [[130 passengers]] when it left the island port of Salina.",
        ],
        message: "differ",
      },
    ],
    clean: [
      {
        versions: ["The storm left eight million homes without power.", "The storm left 8 million homes without power."],
        because: "one number in words and in figures",
      },
      {
        versions: ["The ferry carried 310 passengers and 12 crew.", "The ferry carried 310 passengers. Its crew of 12 was rescued."],
        because: "two facts, each the same in both",
      },
    ],
  },
  *run({ claims, documents }) {
    for (const claim of claims.of("quantity")) {
      const found = disagreementOf(claim, documents, ({ outcome, why }) => outcome === "contradiction" && why === "value");
      if (found !== undefined) yield { message: "differ", verdict: "contradiction", ...factFields(claim, found) };
    }
  },
});

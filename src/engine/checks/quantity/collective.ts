import { defineCheck } from "../check.ts";
import { disagreementOf, factFields } from "../disagreement.ts";

export const quantityCollective = defineCheck({
  id: "quantity/collective",
  scope: "story",
  kind: "inconsistency",
  severity: "major",
  summary: "A count in one version stands against a collective or vague number outside whose usual range it lies",
  why: "“A battalion”, “dozens” or “several thousand” tell the reader a size. Where another version counts, the two must fit.",
  remedy: "Use the count where the source has it; use a collective only where it fits the count.",
  limits: ["The sizes of military units differ between armies; the bands are those of common usage and wide on purpose."],
  mqm: { id: "mistranslation", pid: "MQMC_101000" },
  its: "numbers",
  reads: ["quantity"],
  messages: { outside: "{said}: the count lies outside what the collective usually means." },
  options: {},
  examples: {
    flagged: [
      {
        versions: [
          "The ministry said it had moved [[a battalion of troops]] to the northern border on Monday.",
          "The ministry said it had moved [[3,500 troops]] to the northern border on Monday.",
        ],
        message: "outside",
      },
    ],
    clean: [
      {
        versions: ["A dozen boats were damaged in the harbour at Loma.", "Twelve boats were damaged in the harbour at Loma."],
        because: "a dozen is twelve",
      },
    ],
  },
  *run({ claims, documents }) {
    for (const claim of claims.of("quantity")) {
      const found = disagreementOf(claim, documents, ({ outcome, why }) => outcome === "contradiction" && why === "collective");
      if (found !== undefined) yield { message: "outside", verdict: "contradiction", ...factFields(claim, found) };
    }
  },
});

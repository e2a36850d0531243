import { defineCheck } from "../check.ts";
import { disagreementOf, factFields } from "../disagreement.ts";

export const quantityMagnitude = defineCheck({
  id: "quantity/magnitude",
  scope: "story",
  kind: "inconsistency",
  severity: "critical",
  summary: "One figure is a power of ten larger in one version than in another",
  why: "A slipped scale word or decimal point makes a figure ten, a thousand or ten thousand times too large; it is the classic error of translating 万, 億, milliard or lakh.",
  remedy: "Check the scale word in the source: million, billion, 万, 億, milliard, lakh, crore.",
  limits: ["Only exact powers of ten of one another are called a slip of magnitude; other differences are quantity/value."],
  mqm: { id: "mistranslation", pid: "MQMC_101000" },
  its: "numbers",
  reads: ["quantity"],
  messages: { slipped: "{said}: the same digits, another power of ten." },
  options: {},
  examples: {
    flagged: [
      {
        versions: [
          "The central bank's reserves stood at [[62 billion euros]] at the end of April.",
          "The central bank's reserves stood at [[6.2 billion euros]] at the end of April.",
        ],
        message: "slipped",
      },
    ],
    clean: [
      {
        versions: ["The army has 1.28 million soldiers under arms.", "The army has 1.3 million soldiers under arms."],
        because: "the second is rounded",
      },
    ],
  },
  *run({ claims, documents }) {
    for (const claim of claims.of("quantity")) {
      const found = disagreementOf(claim, documents, ({ outcome, why }) => outcome === "contradiction" && why === "magnitude");
      if (found !== undefined) yield { message: "slipped", verdict: "contradiction", ...factFields(claim, found) };
    }
  },
});

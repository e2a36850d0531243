import { defineCheck } from "../check.ts";
import { disagreementOf, factFields } from "../disagreement.ts";

export const quantityUnit = defineCheck({
  id: "quantity/unit",
  scope: "story",
  kind: "inconsistency",
  severity: "major",
  summary: "One figure stands with another unit, currency or period",
  why: "The digits agree and the fact does not: 18 km is not 18 miles, $15 million is not 15 million soles.",
  remedy: "Check the unit in the source; where a version converts, convert the figure too.",
  limits: ["Currencies are not converted: an amount with another figure in another currency is not judged."],
  mqm: { id: "mistranslation", pid: "MQMC_101000" },
  its: "mistranslation",
  reads: ["quantity"],
  messages: { differ: "{said}: the same figure in another unit." },
  options: {},
  examples: {
    flagged: [
      {
        versions: [
          "The quake struck at a depth of [[18 km]], the institute said.",
          "The quake struck at a depth of [[18 miles]], the institute said.",
        ],
        message: "differ",
      },
    ],
    clean: [
      {
        versions: ["The village lies 5 km from the border post.", "The village lies 3.1 miles from the border post."],
        because: "a correct conversion",
      },
      {
        versions: ["The bank cut its main rate by 25 basis points.", "The bank cut its main rate by 0.25 percentage points."],
        because: "a basis point is a hundredth of a point",
      },
    ],
  },
  *run({ claims, documents }) {
    for (const claim of claims.of("quantity")) {
      const found = disagreementOf(claim, documents, ({ outcome, why }) => outcome === "contradiction" && why === "unit");
      if (found !== undefined) yield { message: "differ", verdict: "contradiction", ...factFields(claim, found) };
    }
  },
});

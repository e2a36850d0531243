import { rateHolders, ratePeriods } from "../../lexicon/en/quantity-cues.ts";
import { isSameCurrency, scaleOf } from "./base.ts";
import { compareCollectives } from "./compare-collectives.ts";
import { compareFigures } from "./compare-figures.ts";
import { compareTemperatures, compareUnits } from "./compare-units.ts";
import { equal } from "./decimal.ts";
import { isReversed, isSameFigure, isSamePart, isSameRatio } from "./figures.ts";
import { incomparable, otherValue, type QuantityRelation, same, wrongUnit } from "./relation.ts";
import type { QuantityValue } from "./value.ts";

const measures: ReadonlySet<string> = new Set(
  "money length area volume mass duration speed temperature energy power pressure frequency data percent points".split(" "),
);

/** Compares two quantities that are told of the same thing; symmetric. Counted nouns are not compared: which things meet is for claims to say. */
export function compareQuantities(left: QuantityValue, right: QuantityValue): QuantityRelation {
  if (scaleOf(left) !== scaleOf(right)) {
    if (measures.has(left.dimension) && measures.has(right.dimension) && isSameFigure(left, right)) return wrongUnit;
    return incomparable;
  }
  switch (left.dimension) {
    case "score":
      // the first and the second set of a match are two scores
      if (left.per !== right.per)
        return equal(left.figure, right.figure) && isSamePart(left, right) && (left.per === "" || right.per === "") ? same : incomparable;
      return equal(left.figure, right.figure) && isSamePart(left, right)
        ? same
        : isReversed(left, right) || isSameRatio(left, right)
          ? { outcome: "incomparable", why: "complement" }
          : otherValue;
    case "ordinal":
      return equal(left.figure, right.figure) ? same : otherValue;
    case "temperature":
      return compareTemperatures(left, right);
    case "money":
      if (!isSameCurrency(left, right)) return isSameFigure(left, right) ? wrongUnit : incomparable;
      break;
  }
  if (left.per !== right.per && left.per !== "" && right.per !== "") {
    if (!isSameFigure(left, right)) return incomparable;
    if (!isHolderAndPeriod(left.per, right.per) && !isHolderAndPeriod(right.per, left.per)) return wrongUnit;
  }
  if (left.collective !== undefined || right.collective !== undefined) {
    const relation = compareCollectives(left, right);
    if (relation !== undefined) return relation;
  }
  if (left.unit !== right.unit && left.factor !== undefined && right.factor !== undefined && !equal(left.factor, right.factor))
    return compareUnits(left, right);
  return compareFigures(left, right);
}

/** "5,000 per teacher" and "5,000 per month" are one rate, told by its two sides. */
function isHolderAndPeriod(holder: string, period: string): boolean {
  return rateHolders.has(holder) && ratePeriods.has(period);
}

import { partPrepositions, peopleNouns } from "../../lexicon/en/arithmetic-cues.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import { compare } from "../../mentions/quantity/decimal.ts";
import type { QuantityMention } from "../../mentions/quantity/value.ts";
import { type Figures, formAt, formsBetween, hasNumber, isExact, type Slip, sumOf } from "./figures.ts";

/** "Twelve of the nine boats": the part is larger than its whole. */
export function* partsOverWhole(figures: Figures): Generator<Slip> {
  const { classes } = figures.document.tokens;
  for (const mention of figures.mentions) {
    const { of, figure, dimension } = mention.value;
    if (of === undefined || dimension !== "count" || of.exponent < 0 || !isExact(mention) || compare(figure, of) <= 0) continue;
    const forms = formsBetween(figures, mention.firstToken, mention.endToken);
    // "11 out of 10" is praise, "four of two metres" a size
    if (forms.includes("out") || mention.noun.length === 0) continue;
    if (((classes[mention.endToken] ?? 0) & WordClass.Unit) !== 0) continue;
    yield { message: "part", figures: [mention], computed: of };
  }
}

/** "12 people, including 15 children": what is counted among others is more than they are. */
export function* includedOverWhole(figures: Figures): Generator<Slip> {
  const { mentions } = figures;
  for (let at = 1; at < mentions.length; at++) {
    const whole = mentions[at - 1]!;
    const part = mentions[at]!;
    if (!isIncluded(figures, whole, part)) continue;
    const before = mentions.slice(0, at).filter(({ value }) => value.dimension === "count");
    // "12 in the north and 30 more": the part is of all that was counted
    if (!before.every(isExact) || !isExact(part) || part.value.of !== undefined || whole.value.of !== undefined) continue;
    if (compare(part.value.figure, sumOf(before.map(({ value }) => value.figure))) <= 0) continue;
    yield { message: "included", figures: [whole, part], computed: whole.value.figure };
  }
}

function isIncluded(figures: Figures, whole: QuantityMention, part: QuantityMention): boolean {
  if (whole.value.dimension !== "count" || part.value.dimension !== "count" || part.value.additional) return false;
  if (whole.noun.length === 0 || whole.value.per !== part.value.per) return false;
  const from = whole.endToken;
  const to = part.firstToken;
  if (to - from > reach || hasNumber(figures, from, to)) return false;
  const between = formsBetween(figures, from, to);
  if (between.some((form) => severing.has(form))) return false;
  const behind = formAt(figures, part.endToken);
  const after = formAt(figures, part.endToken + 1);
  if (behind === "of" && (after === "whom" || after === "which")) return isSameKind(whole, part) || part.value.unit === "";
  if (between.at(-1) === "including" || (between.at(-1) === "them" && between.at(-2) === "among"))
    return isSameKind(whole, part) || (part.value.unit === "" && partPrepositions.has(behind));
  return false;
}

/** Whether two counts are of one noun, or both of people. */
export function isSameKind({ value: left }: QuantityMention, { value: right }: QuantityMention): boolean {
  if (left.dimension !== right.dimension) return false;
  return (left.unit === right.unit && left.unit !== "") || (peopleNouns.has(left.unit) && peopleNouns.has(right.unit));
}

/** Tokens within which "including" still speaks of the count before it. */
const reach = 12;
/** Words that bring something else between a whole and its part: "12 officers and civilians, including 15 children". */
const severing: ReadonlySet<string> = new Set([
  "and",
  "or",
  "more",
  "others",
  "but",
  "while",
  "dozens",
  "hundreds",
  "scores",
  "thousands",
  ";",
  ":",
]);

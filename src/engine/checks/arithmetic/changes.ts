import { changeNouns, fallWords, otherBasisWords, riseWords } from "../../lexicon/en/arithmetic-cues.ts";
import { add, compare, type Decimal, decimal, hundred, multiply, negate, subtract } from "../../mentions/quantity/decimal.ts";
import type { QuantityMention } from "../../mentions/quantity/value.ts";
import { differ, type Figures, formAt, formsBetween, hasNumber, isExact, type Slip, slackOf } from "./figures.ts";
import { percentOf } from "./percentages.ts";

/** A change as a sentence tells it: its ends, the word for its direction, and its size where it is told. */
interface Change {
  readonly from: QuantityMention;
  readonly to: QuantityMention;
  readonly size: QuantityMention | undefined;
  /** 1 for up, -1 for down. */
  readonly direction: 1 | -1;
  /** Whether another word than the verb gives the size its own direction ("fell from 50 to 40, up 20 percent"). */
  readonly sizeDirection: 1 | -1;
}

/** "Rose from 40 to 30", "rose from 40 to 50, up 40 percent": a change whose ends, direction and size do not fit each other. */
export function* changesOff(figures: Figures): Generator<Slip> {
  const { mentions, first, end } = figures;
  if (formsBetween(figures, first, end).some((form) => otherBasisWords.has(form))) return;
  for (let at = 0; at + 1 < mentions.length; at++) {
    const change = changeAt(figures, at) ?? sizedChangeAt(figures, at);
    if (change === undefined) continue;
    const { from, to, size, direction, sizeDirection } = change;
    if (!areComparable(from, to)) continue;
    const moved = compare(to.value.figure, from.value.figure);
    if (moved === 0) continue;
    if (moved * direction < 0) {
      // "fell from 12 to 15 metres" may give a height
      if (direction < 0 && isShared(from, to)) continue;
      yield { message: "direction", figures: [from, to], computed: subtract(to.value.figure, from.value.figure) };
    } else if (size !== undefined && isExact(size)) {
      const computed = sizeOff(from, to, size, moved * sizeDirection < 0);
      if (computed !== undefined) yield { message: "change", figures: [from, to, size], computed };
    }
  }
}

/** "rose from A to B", with ", up C" or ", a rise of C" behind it. */
function changeAt(figures: Figures, at: number): Change | undefined {
  const from = figures.mentions[at]!;
  const to = figures.mentions[at + 1]!;
  if (formAt(figures, from.firstToken - 1) !== "from" || !isJoined(figures, from, to, "to")) return undefined;
  const direction = directionBefore(figures, from.firstToken - 1);
  if (direction === undefined) return undefined;
  const size = figures.mentions[at + 2];
  const sizeDirection = size === undefined ? undefined : sizeBehind(figures, to, size);
  return { from, to, direction, size: sizeDirection === undefined ? undefined : size, sizeDirection: sizeDirection ?? direction };
}

/** "rose C to B from A", "rose by C from A to B". */
function sizedChangeAt(figures: Figures, at: number): Change | undefined {
  const size = figures.mentions[at]!;
  const second = figures.mentions[at + 1]!;
  const third = figures.mentions[at + 2];
  if (third === undefined) return undefined;
  const verb = formAt(figures, size.firstToken - 1) === "by" ? size.firstToken - 2 : size.firstToken - 1;
  const direction = directionOf(formAt(figures, verb));
  if (direction === undefined) return undefined;
  const isBackward = isJoined(figures, size, second, "to") && isJoined(figures, second, third, "from");
  const isForward = isJoined(figures, size, second, "from") && isJoined(figures, second, third, "to");
  if (!isBackward && !isForward) return undefined;
  const [from, to] = isBackward ? [third, second] : [second, third];
  return { from, to, size, direction, sizeDirection: direction };
}

/** Whether only this preposition stands between two figures, or a few words before it: "50 in June from 40". */
function isJoined(figures: Figures, left: QuantityMention, right: QuantityMention, preposition: string): boolean {
  const forms = formsBetween(figures, left.endToken, right.firstToken);
  if (forms.at(-1) !== preposition || forms.length > 5 || hasNumber(figures, left.endToken, right.firstToken)) return false;
  return !forms.some((form) => form === "," || form === "and" || form === "or" || form === "(" || form === ")" || form === ";");
}

/** Direction of the verb or noun within four words before "from", no mark or figure between them. */
function directionBefore(figures: Figures, from: number): 1 | -1 | undefined {
  for (let at = from - 1; at >= figures.first && at >= from - 4; at--) {
    const form = formAt(figures, at);
    const direction = directionOf(form);
    if (direction !== undefined) return form === "up" || form === "down" ? undefined : direction;
    if (hasNumber(figures, at, at + 1) || form === "," || form === ":" || form === "(") return undefined;
  }
  return undefined;
}

/** Direction of a size that stands right behind the ends and closes its clause; undefined where it is another figure. */
function sizeBehind(figures: Figures, to: QuantityMention, size: QuantityMention): 1 | -1 | undefined {
  const forms = formsBetween(figures, to.endToken, size.firstToken);
  if (forms.length > 6 || !closers.has(formAt(figures, size.endToken)) || (forms[0] !== "," && forms[0] !== "(")) return undefined;
  const last = forms.at(-1)!;
  if (forms.length === 2 && (last === "up" || last === "down")) return directionOf(last);
  const noun = forms.find((form) => changeNouns.has(form));
  if (noun === undefined || last !== "of" || forms.length > 5) return undefined;
  return directionOf(noun) ?? (noun === "growth" ? 1 : undefined);
}

function directionOf(form: string): 1 | -1 | undefined {
  return riseWords.has(form) ? 1 : fallWords.has(form) ? -1 : undefined;
}

/** Amounts of one thing; ranks, ages, scores and times are none. */
function areComparable(from: QuantityMention, to: QuantityMention): boolean {
  const [left, right] = [from.value, to.value];
  if (!isExact(from) || !isExact(to) || left.dimension !== right.dimension || !dimensions.has(left.dimension)) return false;
  if (left.of !== undefined || right.of !== undefined || left.additional || right.additional) return false;
  if (left.dimension !== "count") return left.unit === right.unit;
  return left.unit === "" || right.unit === "" || left.unit === right.unit;
}

/** Whether the first figure has its unit or noun from the second: "from 12 to 15 metres". */
function isShared(from: QuantityMention, to: QuantityMention): boolean {
  if (from.value.dimension === "count") return from.noun.length === 0;
  return from.endToken - from.firstToken < to.endToken - to.firstToken;
}

/** What the size should have been, where it is told in the ends' unit or in percent and is wrong; undefined where it fits or is of another kind. */
function sizeOff(start: QuantityMention, end: QuantityMention, size: QuantityMention, isReversed: boolean): Decimal | undefined {
  const { dimension, unit, figure } = size.value;
  const [from, to] = [start.value.figure, end.value.figure];
  const difference = compare(to, from) < 0 ? subtract(from, to) : subtract(to, from);
  const slack = add(slackOf(from), slackOf(to));
  const byDifference = differenceOff(difference, add(slack, slackOf(figure)), figure, isReversed);
  if (dimension === "percent") {
    // "from 4 percent to 5 percent, up 1 percent" means points
    if (end.value.dimension === "percent" && byDifference === undefined) return undefined;
    return percentageOff(from, difference, slack, figure, isReversed);
  }
  const isSameUnit = dimension === end.value.dimension && (unit === end.value.unit || (dimension === "count" && unit === ""));
  const arePoints = dimension === "points" && end.value.dimension === "percent";
  return isSameUnit || arePoints ? byDifference : undefined;
}

function differenceOff(difference: Decimal, slack: Decimal, stated: Decimal, isReversed: boolean): Decimal | undefined {
  return isReversed || differ(difference, stated, slack) ? (isReversed ? negate(difference) : difference) : undefined;
}

function percentageOff(from: Decimal, difference: Decimal, slack: Decimal, stated: Decimal, isReversed: boolean): Decimal | undefined {
  const unit = decimal(1, Math.min(0, stated.exponent));
  const computed = percentOf(difference, from);
  if (isReversed) return negate(computed);
  const [least, most] = [subtract(difference, slack), add(difference, slack)];
  const [smallest, largest] = [subtract(from, slackOf(from)), add(from, slackOf(from))];
  if (compare(multiply(add(stated, unit), largest), multiply(hundred, least)) <= 0) return computed;
  if (compare(multiply(subtract(stated, unit), smallest), multiply(hundred, most)) >= 0) return computed;
  return undefined;
}

const dimensions: ReadonlySet<string> = new Set([
  "count",
  "money",
  "percent",
  "points",
  "mass",
  "length",
  "area",
  "volume",
  "energy",
  "power",
]);
const closers: ReadonlySet<string> = new Set([".", ",", ")", ";", ""]);

import { add, compare, type Decimal, decimal, hundred, multiply, subtract, toNumber } from "../../mentions/quantity/decimal.ts";
import type { QuantityMention } from "../../mentions/quantity/value.ts";
import { type Figures, formAt, formsBetween, hasNumber, isExact, type Slip, slackOf } from "./figures.ts";

/** "Nine of 14 analysts (46 percent)", "40 percent, or 12 of the 20 boats": a share and the counts that it is of. */
export function* sharesOff(figures: Figures): Generator<Slip> {
  const { mentions } = figures;
  for (let at = 1; at < mentions.length; at++) {
    const left = mentions[at - 1]!;
    const right = mentions[at]!;
    const [counts, percent] = left.value.dimension === "percent" ? [right, left] : [left, right];
    const { of, figure, dimension } = counts.value;
    if (dimension !== "count" || of === undefined || compare(figure, of) > 0 || percent.value.dimension !== "percent") continue;
    if (!isExact(counts) || !isExact(percent) || !isRestated(figures, left, right)) continue;
    if (isOff(percent.value.figure, figure, of)) yield { message: "share", figures: [counts, percent], computed: percentOf(figure, of) };
  }
}

/** Whether the second figure says the first again: in brackets of its own, or after "or". */
function isRestated(figures: Figures, left: QuantityMention, right: QuantityMention): boolean {
  const forms = formsBetween(figures, left.endToken, right.firstToken);
  const words = forms.length - 1;
  if (words < 0 || words > 5 || hasNumber(figures, left.endToken, right.firstToken)) return false;
  if (forms.some((form) => form === "and" || form === ")" || form === ";" || form === ":")) return false;
  if (forms[words] === "(") return formAt(figures, right.endToken) === ")" && !forms.includes(",");
  return forms[words] === "or" && words > 0 && (forms[words - 1] === "," || forms[words - 1] === "–" || forms[words - 1] === "—");
}

/** Whether 100 × part ÷ whole lies a whole unit of the percentage's last digit or more away from it, however the counts were rounded. */
function isOff(percent: Decimal, part: Decimal, whole: Decimal): boolean {
  const unit = decimal(1, Math.min(0, percent.exponent));
  const [least, most] = [subtract(part, slackOf(part)), add(part, slackOf(part))];
  const [smallest, largest] = [subtract(whole, slackOf(whole)), add(whole, slackOf(whole))];
  if (compare(multiply(add(percent, unit), largest), multiply(hundred, least)) <= 0) return true;
  return compare(multiply(subtract(percent, unit), smallest), multiply(hundred, most)) >= 0;
}

/** 100 × part ÷ whole to one decimal, to be shown. */
export function percentOf(part: Decimal, whole: Decimal): Decimal {
  return decimal(Math.round((toNumber(part) / toNumber(whole)) * 1000), -1);
}

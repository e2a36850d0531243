import { itemOpeners, openListWords, partitionNouns, partPrepositions, totalsBehind } from "../../lexicon/en/arithmetic-cues.ts";
import { compare } from "../../mentions/quantity/decimal.ts";
import type { QuantityMention } from "../../mentions/quantity/value.ts";
import { differ, type Figures, formAt, formsBetween, hasNumber, isExact, type Slip, slackOf, sumOf } from "./figures.ts";
import { isSameKind } from "./parts.ts";

/** A list of counts "a, b and c": indices of its first and last among the sentence's figures. */
interface List {
  readonly first: number;
  readonly last: number;
}

/** "153 people: 128 men, 19 women and 6 children", where the list does not add up to what stands before it. */
export function* sumsBelowTotal(figures: Figures): Generator<Slip> {
  const { mentions } = figures;
  for (let at = 0; at + 2 < mentions.length; at++) {
    const total = mentions[at]!;
    const opener = openerAfter(figures, at);
    if (opener === undefined || !isCounted(total) || total.noun.length === 0) continue;
    const list = readList(figures, at + 1);
    if (list === undefined || !isClosed(figures, list, opener)) continue;
    const parts = mentions.slice(list.first, list.last + 1);
    if (!parts.every((part) => isPart(figures, total, part))) continue;
    // fewer than the total may be some of it ("12 hurt (4 in hospital and 3 at home)"), unless the list leaves no rest
    const isWhole = saysTotal(figures, total) || parts.every(({ value }) => partitionNouns.has(value.unit));
    yield* slipOf(parts, total, isWhole);
  }
}

/** "128 in the north, 19 in the south and 6 in the west, 153 in all", where the list does not add up to what stands behind it. */
export function* sumsAboveTotal(figures: Figures): Generator<Slip> {
  const { mentions } = figures;
  for (let at = 2; at < mentions.length; at++) {
    const total = mentions[at]!;
    if (!isCounted(total) || !isTotalBehind(figures, at)) continue;
    for (let first = 0; first + 1 < at; first++) {
      const list = readList(figures, first);
      if (list === undefined || list.last !== at - 1) continue;
      const before = formAt(figures, mentions[first]!.firstToken - 1);
      const parts = mentions.slice(first, at);
      if (before !== "," && before !== "and" && parts.every((part) => isPart(figures, parts[0]!, part))) yield* slipOf(parts, total, true);
      break;
    }
  }
}

function* slipOf(parts: readonly QuantityMention[], total: QuantityMention, isWhole: boolean): Generator<Slip> {
  const counts = parts.map(({ value }) => value.figure);
  const computed = sumOf(counts);
  const stated = total.value.figure;
  if (!differ(computed, stated, sumOf([...counts, stated].map(slackOf)))) return;
  if (compare(computed, stated) < 0 && !isWhole) return;
  yield { message: "sum", figures: [parts[0]!, ...parts.slice(1), total], computed };
}

function isCounted(mention: QuantityMention): boolean {
  const { dimension, of, per, additional } = mention.value;
  return (dimension === "count" || dimension === "money") && of === undefined && per === "" && !additional && isExact(mention);
}

/** A part is of the total's kind, or a bare figure with its place. */
function isPart(figures: Figures, total: QuantityMention, part: QuantityMention): boolean {
  if (part === total || isSameKind(total, part)) return true;
  return part.value.dimension === "count" && part.value.unit === "" && partPrepositions.has(formAt(figures, part.endToken));
}

/** The mark that opens a list behind a figure, with nothing between it and the list's first. */
function openerAfter(figures: Figures, at: number): string | undefined {
  const total = figures.mentions[at]!;
  const from = total.endToken;
  const to = figures.mentions[at + 1]!.firstToken;
  const mark = formAt(figures, to - 1);
  if (to === from || to - from > (mark === ":" ? 15 : 8) || hasNumber(figures, from, to)) return undefined;
  if (formsBetween(figures, from, to - 1).some((form) => openListWords.has(form) || marks.has(form) || form === "and")) return undefined;
  return mark === ":" || mark === "(" || isDash(figures, to - 1) ? mark : undefined;
}

/** Reads figures from one on while only words and commas stand between them, up to the one behind "and". */
function readList(figures: Figures, first: number): List | undefined {
  const { mentions } = figures;
  for (let at = first; at < mentions.length; at++) {
    const part = mentions[at]!;
    if (!isExact(part) || part.value.of !== undefined || part.value.per !== "") return undefined;
    if (at + 1 === mentions.length) return undefined;
    const separator = separatorBetween(figures, part.endToken, mentions[at + 1]!.firstToken);
    if (separator === undefined) return undefined;
    if (separator === "and") {
      const last = mentions[at + 1]!;
      return isExact(last) && last.value.of === undefined && last.value.per === "" ? { first, last: at + 1 } : undefined;
    }
  }
  return undefined;
}

/** "," or "and" where just that parts two items of a list; undefined where anything else is told between them. */
function separatorBetween(figures: Figures, from: number, to: number): "," | "and" | undefined {
  if (to - from > 9 || hasNumber(figures, from, to)) return undefined;
  const forms = [...formsBetween(figures, from, to)];
  while (forms.length > 0 && itemOpeners.has(forms.at(-1)!)) forms.pop();
  const last = forms.pop();
  if (last !== "," && last !== "and") return undefined;
  if (last === "and" && forms.at(-1) === ",") forms.pop();
  return forms.some((form) => form === "and" || form === "or" || marks.has(form) || openListWords.has(form)) ? undefined : last;
}

/** Whether a list ends where its opener says: no further item, and nothing that opens it again. */
function isClosed(figures: Figures, { last }: List, opener: string): boolean {
  const from = figures.mentions[last]!.endToken;
  for (let at = from; at < figures.end; at++) {
    const form = formAt(figures, at);
    if (opener === "(" ? form === ")" : form === "." || form === ";" || (opener !== ":" && isDash(figures, at))) return true;
    if (hasNumber(figures, at, at + 1) || form === "and" || form === "," || openListWords.has(form) || marks.has(form)) return false;
  }
  return opener !== "(";
}

function isDash(figures: Figures, at: number): boolean {
  const form = formAt(figures, at);
  if (form === "–" || form === "—") return true;
  const { starts, ends } = figures.document.tokens;
  return form === "-" && starts[at]! > ends[at - 1]! && starts[at + 1]! > ends[at]!;
}

/** "a total of 153 people", in or before the mention. */
function saysTotal(figures: Figures, { firstToken, endToken }: QuantityMention): boolean {
  return formsBetween(figures, firstToken - 2, endToken).some((form, at, forms) => form === "total" && forms[at + 1] === "of");
}

/** ", 153 in all" or ", for a total of 153" at the end of a clause. */
function isTotalBehind(figures: Figures, at: number): boolean {
  const total = figures.mentions[at]!;
  const from = figures.mentions[at - 1]!.endToken;
  const forms = [...formsBetween(figures, from, total.firstToken)];
  const isStated = saysTotal(figures, total);
  const comma = forms.lastIndexOf(",");
  if (comma < 0 || forms.slice(0, comma).some((form) => form === "and" || marks.has(form) || openListWords.has(form))) return false;
  if (hasNumber(figures, from, total.firstToken) || comma > 8) return false;
  if (forms.slice(comma + 1).some((form) => !totalLeads.has(form))) return false;
  let next = total.endToken;
  const behind = totalsBehind.find((phrase) => phrase.every((form, index) => formAt(figures, total.endToken + index) === form));
  if (behind !== undefined) next += behind.length;
  if (behind === undefined && !isStated) return false;
  return next >= figures.end || formAt(figures, next) === "." || formAt(figures, next) === ",";
}

const totalLeads: ReadonlySet<string> = new Set(["for", "making", "a", "total", "of"]);
const marks: ReadonlySet<string> = new Set([",", ":", ";", "(", ")", "[", "]", "–", "—", "-", "/", '"', "“", "”", "?", "!"]);

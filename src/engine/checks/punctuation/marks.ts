import { hangingJoints } from "../../lexicon/en/punctuation.ts";
import type { Document, Sentence } from "../../text/document.ts";
import { TokenFlag, TokenKind } from "../../text/tokens.ts";
import type { StoryView } from "../check.ts";
import { apostropheFault, singleOpen } from "./apostrophes.ts";
import { isLeftDash } from "./dashes.ts";
import { foreignMark } from "./foreign-marks.ts";
import { type Hit, hit } from "./hit.ts";
import { misplacedMark } from "./misplaced.ts";
import { isAttributed } from "./quoted.ts";
import { stopFault } from "./stops.ts";

/** What reading one version's marks carries from sentence to sentence: whether a straight quotation mark is open in the paragraph. */
export interface QuoteState {
  paragraph: number;
  open: boolean;
  /** Places that may still be compared with the other versions. */
  witnesses: number;
}

/** Faults of the marks of one sentence, each judged with the tokens beside it. */
export function* markFaults(document: Document, sentence: Sentence, quoted: QuoteState, story: StoryView): Generator<Hit> {
  const { tokens, text } = document;
  const { kinds, starts, ends, flags } = tokens;
  if (quoted.paragraph !== sentence.paragraph) {
    quoted.paragraph = sentence.paragraph;
    quoted.open = false;
  }
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const kind = kinds[at]!;
    if (kind !== TokenKind.Mark && kind !== TokenKind.Symbol) {
      const glued = kind === TokenKind.Word ? gluedWord(document, at) : undefined;
      if (glued !== undefined) yield hit("glued", starts[at]!, ends[at]!, 0.9);
      continue;
    }
    const unit = text.charCodeAt(starts[at]!);
    const spaceBefore = (flags[at]! & TokenFlag.SpaceBefore) !== 0;
    const lineBefore = (flags[at]! & TokenFlag.LineBefore) !== 0;
    const next = at + 1;
    const hasNext = next < tokens.count && (flags[next]! & TokenFlag.LineBefore) === 0;
    const gluedNext = hasNext && (flags[next]! & TokenFlag.SpaceBefore) === 0;
    if (unit === 34) {
      if (!lineBefore && spaceBefore && at > 0) {
        const before = text.charCodeAt(starts[at - 1]!);
        // `… ablaze, "said the chief`: the mark closes what an earlier one opened; `harm. "` at the end of a line
        if (!hasNext && (before === 46 || before === 44 || before === 33 || before === 63))
          yield hit("quote", starts[at - 1]!, ends[at]!, 0.95);
        else if (
          quoted.open &&
          gluedNext &&
          kinds[next] === TokenKind.Word &&
          (before === 46 || before === 44 || before === 33 || before === 63) &&
          isAttributed(document, at)
        ) {
          yield hit("quote", starts[at - 1]!, ends[next]!, 0.9);
        }
      }
      quoted.open = !quoted.open;
      continue;
    }
    if (unit === 0x201d && gluedNext && kinds[next] === TokenKind.Word && (spaceBefore || lineBefore)) {
      yield hit("quote", starts[at]!, ends[next]!, 0.9);
      continue;
    }
    const foreign = foreignMark(document, at, unit);
    if (foreign) {
      const first = at > sentence.firstToken && !spaceBefore ? at - 1 : at;
      yield hit("foreign", starts[first]!, ends[at]!, 0.95);
      continue;
    }
    const found = judgeMark(document, sentence, at, unit, quoted, story);
    if (found !== undefined) yield found;
  }
}

/** The fault of one mark other than quotation marks, by what stands beside it. */
function judgeMark(document: Document, sentence: Sentence, at: number, unit: number, state: QuoteState, story: StoryView): Hit | undefined {
  const { tokens, text } = document;
  const { kinds, starts, ends, flags } = tokens;
  const spaceBefore = (flags[at]! & TokenFlag.SpaceBefore) !== 0;
  const lineBefore = (flags[at]! & TokenFlag.LineBefore) !== 0;
  const next = at + 1;
  const hasNext = next < tokens.count && (flags[next]! & TokenFlag.LineBefore) === 0;
  const gluedNext = hasNext && (flags[next]! & TokenFlag.SpaceBefore) === 0;
  const nextUnit = hasNext ? text.charCodeAt(starts[next]!) : 0;
  const before = at - 1;
  const first = before >= sentence.firstToken && !lineBefore ? before : at;
  if (unit === 46 || unit === 44 || unit === 59 || unit === 58 || unit === 33 || unit === 63) {
    const doubled = doubledEnd(document, at, unit);
    if (doubled > at) return hit("doubled", starts[first]!, ends[doubled]!, 1);
    if (spaceBefore && !lineBefore && first < at && !isMark(kinds[before]!) && spacedMark(document, at, unit, gluedNext)) {
      return hit("spaced", starts[before]!, ends[at]!, 1);
    }
  }
  if (document.language !== "en") return undefined;
  if ((unit === 44 || unit === 58) && hasNext && !gluedNext && splitsNumber(document, at, unit))
    return hit(unit === 58 ? "time" : "figure", starts[before]!, ends[next]!, 1);
  if (unit === 46) return stopFault(document, at, first, gluedNext) ?? misplacedMark(document, at, unit, state, story);
  if (unit === 44 && gluedNext && first < at && !spaceBefore && kinds[before] === TokenKind.Word && kinds[next] === TokenKind.Word) {
    return hit("glued", starts[before]!, ends[next]!, 0.9);
  }
  const misplaced = misplacedMark(document, at, unit, state, story);
  if (misplaced !== undefined) return misplaced;
  if (unit === 39 && first < at && !spaceBefore && !gluedNext && hasNext && isMark(kinds[before]!) && !singleOpen(document, at)) {
    const beside = text.charCodeAt(starts[before]!);
    // "hunting,' photography", "85%' of"
    if (beside === 44 || beside === 37) return hit("stray", starts[before]!, ends[at]!, 0.85);
  }
  if (unit === 39 || unit === 0x2019) return apostropheFault(document, at, first, hasNext, gluedNext);
  if (
    unit === 45 &&
    nextUnit === 45 &&
    gluedNext &&
    text.charCodeAt(starts[next]! + 1) !== 45 &&
    unitBefore(document, at) !== 45 &&
    isLeftDash(document, sentence, at, story)
  ) {
    return hit("dashes", starts[at]!, ends[next]!, 0.7);
  }
  if (
    unit === 45 &&
    first < at &&
    !spaceBefore &&
    hasNext &&
    !gluedNext &&
    kinds[before] === TokenKind.Word &&
    (kinds[next] === TokenKind.Word || kinds[next] === TokenKind.Number)
  ) {
    const form = tokens.vocabulary.forms[tokens.words[next]!]!;
    if (!hangingJoints.has(form)) return hit("stray", starts[before]!, ends[at]!, 0.75);
  }
  if (unit === 40 && nextUnit === 46 && gluedNext) {
    let end = next;
    while (end < sentence.endToken && text.charCodeAt(starts[end]!) === 46) end++;
    if (end < sentence.endToken && text.charCodeAt(starts[end]!) === 41 && end - next >= 3)
      return hit("elision", starts[at]!, ends[end]!, 0.85);
  }
  if (isStraySign(unit) && first < at && !spaceBefore && !isMark(kinds[before]!) && !gluedNext)
    return hit("stray", starts[before]!, ends[at]!, 0.9);
  // `medication,_ which`, `fishing,- cows`
  if ((isStraySign(unit) || unit === 45) && first < at && !spaceBefore && !gluedNext && hasNext && text.charCodeAt(starts[before]!) === 44)
    return hit("stray", starts[before]!, ends[at]!, 0.9);
  return undefined;
}

function isMark(kind: number): boolean {
  return kind === TokenKind.Mark || kind === TokenKind.Symbol;
}

function unitBefore({ text, tokens }: Document, at: number): number {
  return tokens.starts[at]! > 0 ? text.charCodeAt(tokens.starts[at]! - 1) : 0;
}

/** `_ ~ ^ \ { } = #` at the end of a word: none of them ends an English word. */
function isStraySign(unit: number): boolean {
  return (
    unit === 95 ||
    unit === 126 ||
    unit === 94 ||
    unit === 92 ||
    unit === 96 ||
    unit === 125 ||
    unit === 123 ||
    unit === 61 ||
    unit === 35 ||
    unit === 64
  );
}

/** Last token of marks that double each other from `at` on: ". .", ",.", ",,", "..", ";,"; `at` where they do not. */
function doubledEnd({ text, tokens }: Document, at: number, unit: number): number {
  const { starts, kinds, flags, count } = tokens;
  // the first of them judges
  if (
    at > 0 &&
    (flags[at]! & TokenFlag.LineBefore) === 0 &&
    isPlainMark(text.charCodeAt(starts[at - 1]!)) &&
    kinds[at - 1] === TokenKind.Mark
  )
    return at;
  const next = at + 1;
  if (next >= count || kinds[next] !== TokenKind.Mark || (flags[next]! & TokenFlag.LineBefore) !== 0) return at;
  const second = text.charCodeAt(starts[next]!);
  if (!isPlainMark(second)) return at;
  const third = next + 1 < count && (flags[next + 1]! & TokenFlag.LineBefore) === 0 ? text.charCodeAt(starts[next + 1]!) : 0;
  if (unit === 46) {
    // an ellipsis of three points or more, spaced or not
    if (second === 46) return third === 46 ? at : next;
    if (second === 44 || second === 59 || second === 58 || second === 63 || second === 33) {
      // "Acme Inc., said", "at 5 p.m.; later", "the U.S.?"
      return isAbbreviated(text, tokens, at) ? at : next;
    }
    return at;
  }
  if (unit === 44 || unit === 59 || unit === 58) {
    if (second === 46 && third === 46) return at;
    return second === 44 || second === 46 || second === 59 || second === 58 || second === 33 || second === 63 ? next : at;
  }
  // "?!" and "!!" are meant; "?." and "!," are not, save in a name: "in Hello!, the couple said"
  if (second === 44 && isNamed(tokens, at)) return at;
  return (second === 46 && third !== 46) || second === 44 ? next : at;
}

function isPlainMark(unit: number): boolean {
  return unit === 46 || unit === 44 || unit === 59 || unit === 58 || unit === 33 || unit === 63;
}

function isNamed({ kinds, flags, ends, starts }: Document["tokens"], mark: number): boolean {
  const word = mark - 1;
  return word >= 0 && kinds[word] === TokenKind.Word && ends[word] === starts[mark] && (flags[word]! & TokenFlag.Capitalised) !== 0;
}

/** True where a stop belongs to a short or capital word before it, so that another mark may follow. */
function isAbbreviated(text: string, tokens: Document["tokens"], stop: number): boolean {
  const word = stop - 1;
  if (word < 0 || tokens.kinds[word] !== TokenKind.Word || tokens.ends[word] !== tokens.starts[stop]) return false;
  if (tokens.ends[word]! - tokens.starts[word]! <= 5) return true;
  return text.charCodeAt(tokens.starts[word]! - 1) === 46;
}

/** A space before the mark is a fault, save before what belongs to the next word (".5", ".net") and where the language wants it. */
function spacedMark(document: Document, at: number, unit: number, gluedNext: boolean): boolean {
  const { language, tokens, text } = document;
  if (unit !== 46 && unit !== 44 && language === "fr") return false;
  const next = at + 1;
  if (!gluedNext) return true;
  const nextKind = tokens.kinds[next]!;
  if (unit === 46) return nextKind === TokenKind.Mark && text.charCodeAt(tokens.starts[next]!) !== 46;
  if (unit === 58 || unit === 59)
    return nextKind === TokenKind.Mark && text.charCodeAt(tokens.starts[next]!) !== 41 && text.charCodeAt(tokens.starts[next]!) !== 45;
  return true;
}

/** "2, 000" and "8: 44AM": a space inside a figure. */
function splitsNumber({ text, tokens }: Document, at: number, unit: number): boolean {
  const { kinds, starts, ends } = tokens;
  const next = at + 1;
  if (at === 0 || kinds[at - 1] !== TokenKind.Number || kinds[next] !== TokenKind.Number || ends[at - 1] !== starts[at]) return false;
  const size = ends[next]! - starts[next]!;
  if (unit === 44) return size === 3 && text.charCodeAt(starts[next]!) === 48 && ends[at - 1]! - starts[at - 1]! <= 3;
  if (size !== 2 || next + 1 >= tokens.count || kinds[next + 1] !== TokenKind.Word) return false;
  const form = tokens.vocabulary.forms[tokens.words[next + 1]!]!;
  return form === "am" || form === "pm" || form === "gmt" || form === "a" || form === "p";
}

/** "INDEPENDENTAlle": six capitals or more run into a word in lower case. */
function gluedWord({ text, tokens }: Document, at: number): true | undefined {
  const start = tokens.starts[at]!;
  const end = tokens.ends[at]!;
  if (end - start < 10 || (tokens.flags[at]! & TokenFlag.Upper) !== 0 || !isCapital(text.charCodeAt(start + 1))) return undefined;
  let capitals = 0;
  while (start + capitals < end && isCapital(text.charCodeAt(start + capitals))) capitals++;
  return capitals >= 7 && end - start - capitals >= 3 ? true : undefined;
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

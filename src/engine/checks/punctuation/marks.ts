import { neverLast, seldomLast } from "../../lexicon/en/fragments.ts";
import { apostropheEndings, hangingJoints, stoppedPairs } from "../../lexicon/en/punctuation.ts";
import type { Document, Sentence } from "../../text/document.ts";
import { TokenFlag, TokenKind } from "../../text/tokens.ts";
import type { StoryView } from "../check.ts";
import { isLeftDash } from "./dashes.ts";
import type { Fault, Hit } from "./hit.ts";
import { misplacedMark } from "./misplaced.ts";
import { isAttributed } from "./quoted.ts";

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

function hit(fault: Fault, start: number, end: number, strength: number): Hit {
  return { fault, start, end, strength };
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

/** "p. m.", "U. S." with a space inside, and sentences run together: "at noon.He left". */
function stopFault({ text, tokens }: Document, at: number, first: number, gluedNext: boolean): Hit | undefined {
  const { kinds, starts, ends, flags, words, count } = tokens;
  const forms = tokens.vocabulary.forms;
  const next = at + 1;
  if (first === at || kinds[first] !== TokenKind.Word || ends[first] !== starts[at] || next >= count) return undefined;
  const size = ends[first]! - starts[first]!;
  if (gluedNext) {
    if (kinds[next] !== TokenKind.Word || size < 3 || (flags[first]! & (TokenFlag.Capitalised | TokenFlag.Foreign)) !== 0) return undefined;
    const capital = (flags[next]! & (TokenFlag.Capitalised | TokenFlag.Upper)) === TokenFlag.Capitalised;
    // "example.Com" and "www.Example": a part of an address has another point or a slash beside it
    const beside = text.charCodeAt(ends[next]!);
    return capital && beside !== 46 && beside !== 47 && beside !== 64 ? hit("glued", starts[first]!, ends[next]!, 0.9) : undefined;
  }
  // "News. com": an address with a space inside
  if (
    kinds[next] === TokenKind.Word &&
    (flags[next]! & (TokenFlag.LineBefore | TokenFlag.Capitalised)) === 0 &&
    domainEnds.has(forms[words[next]!]!)
  ) {
    return hit("abbreviation", starts[first]!, ends[next]!, 1);
  }
  if (size !== 1 || (flags[next]! & TokenFlag.LineBefore) !== 0 || kinds[next] !== TokenKind.Word || ends[next]! - starts[next]! !== 1)
    return undefined;
  const stop = next + 1;
  if (stop >= count || text.charCodeAt(starts[stop]!) !== 46 || ends[next] !== starts[stop]) return undefined;
  const pair = forms[words[first]!]! + forms[words[next]!]!;
  if (!stoppedPairs.has(pair)) return undefined;
  const meridiem = pair === "am" || pair === "pm";
  // "A. M. Byatt": initials of a name are capitals and no clock time stands before them
  if (meridiem && (flags[first]! & TokenFlag.Capitalised) !== 0 && kinds[first - 1] !== TokenKind.Number) return undefined;
  if (!meridiem && (flags[first]! & TokenFlag.Capitalised) === 0) return undefined;
  // "George L. A. Reid"
  if (
    !meridiem &&
    first > 0 &&
    kinds[first - 1] === TokenKind.Word &&
    (flags[first - 1]! & TokenFlag.Capitalised) !== 0 &&
    followedByName(tokens, text, stop)
  )
    return undefined;
  return hit("abbreviation", starts[first]!, ends[stop]!, 1);
}

const domainEnds: ReadonlySet<string> = new Set(["com", "org", "net", "gov"]);

function followedByName(tokens: Document["tokens"], text: string, stop: number): boolean {
  const next = stop + 1;
  return (
    next < tokens.count &&
    tokens.kinds[next] === TokenKind.Word &&
    (tokens.flags[next]! & TokenFlag.Capitalised) !== 0 &&
    text.charCodeAt(tokens.ends[stop]!) === 32
  );
}

/** "It ’ s", "the workers ' pay", "push' the". */
function apostropheFault(document: Document, at: number, first: number, hasNext: boolean, gluedNext: boolean): Hit | undefined {
  const { text, tokens } = document;
  const { kinds, starts, ends, flags, words } = tokens;
  if (first === at || kinds[first] !== TokenKind.Word || !hasNext) return undefined;
  const next = at + 1;
  const spaceBefore = (flags[at]! & TokenFlag.SpaceBefore) !== 0;
  if (spaceBefore) {
    if (gluedNext || kinds[next] !== TokenKind.Word) return undefined;
    const ending = tokens.vocabulary.forms[words[next]!]!;
    if (apostropheEndings.has(ending)) return hit("apostrophe", starts[first]!, ends[next]!, 1);
    const plural = text.charCodeAt(ends[first]! - 1) === 115;
    return plural && (flags[next]! & TokenFlag.Capitalised) === 0 && !singleOpen(document, at)
      ? hit("apostrophe", starts[first]!, ends[next]!, 0.8)
      : undefined;
  }
  if (gluedNext || singleOpen(document, at)) return undefined;
  const form = tokens.vocabulary.forms[words[first]!]!;
  // "in' terms", "a' city": no apostrophe ends a grammar word
  if ((neverLast.has(form) || seldomLast.has(form)) && form !== "as") return hit("stray", starts[first]!, ends[at]!, 0.85);
  if (kinds[next] !== TokenKind.Word || (flags[next]! & TokenFlag.Capitalised) !== 0) return undefined;
  const last = text.charCodeAt(ends[first]! - 1);
  // a plural's possessive ends in s, x or z; "goin' home" drops its g
  if (last === 115 || last === 83 || last === 120 || last === 122 || (last === 110 && text.charCodeAt(ends[first]! - 2) === 105))
    return undefined;
  return ends[first]! - starts[first]! < 3 && !isOrdinal(tokens, first) ? undefined : hit("stray", starts[first]!, ends[at]!, 0.8);
}

/** The "th" of "9th": glued to its number. */
function isOrdinal({ kinds, starts, ends }: Document["tokens"], at: number): boolean {
  return at > 0 && kinds[at - 1] === TokenKind.Number && ends[at - 1] === starts[at];
}

/** True where a single quotation mark was opened not long before. */
function singleOpen({ text, tokens }: Document, at: number): boolean {
  for (let before = at - 1; before >= 0 && before > at - 400; before--) {
    const unit = text.charCodeAt(tokens.starts[before]!);
    if (unit === 0x2018) return true;
    if (
      (unit === 39 || unit === 0x2019) &&
      tokens.kinds[before] === TokenKind.Mark &&
      (before === 0 || tokens.ends[before - 1] !== tokens.starts[before] || tokens.kinds[before - 1] === TokenKind.Mark)
    )
      return true;
  }
  return false;
}

/** Marks of other typographies: "。", "、", "，", "„", "«", "¿"; beside letters of that script they are part of what was left untranslated. */
function foreignMark({ text, tokens, language }: Document, at: number, unit: number): boolean {
  if (unit < 0xa1) return false;
  const eastern =
    (unit >= 0x3001 && unit <= 0x3011) ||
    unit === 0x30fb ||
    (unit >= 0xff01 && unit <= 0xff0f) ||
    (unit >= 0xff1a && unit <= 0xff20) ||
    unit === 0xff3b ||
    unit === 0xff3d ||
    unit === 0xff5e;
  if (eastern) {
    if (language === "zh" || language === "ja" || language === "ko") return false;
    return !besideForeign(tokens, at);
  }
  if (unit === 0x60c || unit === 0x61b || unit === 0x61f || unit === 0x6d4)
    return language !== "ar" && language !== "fa" && language !== "ur" && !besideForeign(tokens, at);
  if (language !== "en") return false;
  if (unit === 0x201e || unit === 0xab || unit === 0xbf || unit === 0xa1 || unit === 0x201a) return !besideForeign(tokens, at);
  return unit === 0xbb && at > 0 && tokens.ends[at - 1] === tokens.starts[at] && text.charCodeAt(tokens.starts[at]! - 1) !== 32;
}

function besideForeign(tokens: Document["tokens"], at: number): boolean {
  const before = at > 0 ? tokens.flags[at - 1]! & TokenFlag.Foreign : 0;
  const after = at + 1 < tokens.count ? tokens.flags[at + 1]! & TokenFlag.Foreign : 0;
  return (before | after) !== 0;
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

import { abbreviations } from "../../lexicon/en/abbreviations.ts";
import { markedNames, neverBeforeMark } from "../../lexicon/en/punctuation.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import type { Document } from "../../text/document.ts";
import { TokenFlag, TokenKind, type Tokens } from "../../text/tokens.ts";
import type { StoryView } from "../check.ts";
import type { Hit } from "./hit.ts";

/**
 * A stop, comma, colon, semicolon, question or exclamation mark where no English sentence has one: after a word that needs the next one
 * ("of; Moscow"), before a word in lower case ("all night. while police"), or between two words that another version joins.
 */
export function misplacedMark(
  document: Document,
  at: number,
  unit: number,
  state: { witnesses: number },
  story: StoryView,
): Hit | undefined {
  if (unit !== 46 && unit !== 44 && unit !== 59 && unit !== 58 && unit !== 33 && unit !== 63) return undefined;
  const { tokens } = document;
  const { kinds, flags, starts, ends, words, count, classes } = tokens;
  const before = at - 1;
  const next = at + 1;
  if (before < 0 || next >= count || kinds[before] !== TokenKind.Word || ends[before] !== starts[at]) return undefined;
  if ((flags[next]! & TokenFlag.LineBefore) !== 0 || (flags[next]! & TokenFlag.SpaceBefore) === 0) return undefined;
  if (kinds[next] !== TokenKind.Word && kinds[next] !== TokenKind.Number) return undefined;
  const form = tokens.vocabulary.forms[words[before]!]!;
  const plain = (flags[before]! & TokenFlag.Capitalised) === 0;
  const found = (strength: number): Hit => ({ fault: "stray", start: starts[before]!, end: ends[at]!, strength });
  const after = tokens.vocabulary.forms[words[next]!]!;
  if (form === "such" && after === "as") return found(0.9);
  if (plain && (form === "on" || form === "in") && (classes[next]! & WordClass.Month) !== 0) return found(0.85);
  if (unit === 44) {
    // "takes place in, December", "many of, Moscow": prepositions take their noun without a comma
    if (plain && (form === "the" || form === "a" || form === "an") && kinds[next] === TokenKind.Word && !isGrammar(tokens, next))
      return found(0.8);
    return undefined;
  }
  if (plain && neverBeforeMark.has(form)) return found(0.9);
  if (unit === 33 || unit === 63) {
    if (plain && (beforeNoExclamation.has(form) || (classes[next]! & (WordClass.Month | WordClass.Weekday)) !== 0)) return found(0.85);
    // "no hitter! 7 strikeouts"
    if (unit === 33 && kinds[next] === TokenKind.Number) return undefined;
    const lower = kinds[next] === TokenKind.Number || (flags[next]! & (TokenFlag.Capitalised | TokenFlag.Foreign)) === 0;
    return lower && plain && !markedNames.has(form) ? found(0.85) : undefined;
  }
  if (unit === 46 && plain && beginsSmall(document, next) && isWholeWord(tokens, before)) return found(0.85);
  // a colon may open a list anywhere, a semicolon part one
  if (unit !== 46) return undefined;
  if (state.witnesses <= 0) return undefined;
  state.witnesses--;
  if (!isJoinedElsewhere(document, before, next, story)) return undefined;
  if (abbreviations.has(form) || ends[before]! - starts[before]! < 3) return undefined;
  return found(0.8);
}

/** Words before which one asks or exclaims no more than after them. */
const beforeNoExclamation: ReadonlySet<string> = new Set(["and", "or", "but", "which", "many", "several", "on", "in", "for", "to", "by"]);

/** A word in small letters throughout, not "iPhone" or "eBay". */
function beginsSmall({ text, tokens }: Document, at: number): boolean {
  if (tokens.kinds[at] !== TokenKind.Word || (tokens.flags[at]! & (TokenFlag.Capitalised | TokenFlag.Foreign)) !== 0) return false;
  const start = tokens.starts[at]!;
  const end = tokens.ends[at]!;
  for (let unit = start; unit < end; unit++) if (text.charCodeAt(unit) < 97) return false;
  // one word between two stops was left over from another language: artifact/leaked-token
  const after = at + 1;
  return after < tokens.count && (tokens.flags[after]! & TokenFlag.LineBefore) === 0 && tokens.kinds[after] !== TokenKind.Mark;
}

/** Short words that nobody abbreviates. */
const shortWords: ReadonlySet<string> = new Set(
  "end day man men war way year week life work city home game side team case area data time part days told said made took died town army navy bank news open free away late last next".split(
    " ",
  ),
);

/** A word that its stop does not abbreviate: of five letters or more, or a grammar word; "5 in. the" is a measure. */
function isWholeWord(tokens: Tokens, at: number): boolean {
  const form = tokens.vocabulary.forms[tokens.words[at]!]!;
  if (abbreviations.has(form)) return false;
  if (form.length >= 5 || shortWords.has(form)) return true;
  return isGrammar(tokens, at) && (at === 0 || tokens.kinds[at - 1] !== TokenKind.Number);
}

function isGrammar(tokens: Tokens, at: number): boolean {
  return (tokens.classes[at]! & WordClass.Function) !== 0;
}

/** True where another version has the two words side by side without a mark, and none has a mark between them. */
function isJoinedElsewhere(document: Document, left: number, right: number, story: StoryView): boolean {
  const { words, flags } = document.tokens;
  // a stop before a capital ends a sentence; before a small letter it does not
  if ((flags[right]! & TokenFlag.Capitalised) !== 0) return false;
  let joined = false;
  for (const other of story.documents) {
    if (other === document || other.language !== document.language) continue;
    const { tokens } = other;
    for (let at = 0; at + 1 < tokens.count; at++) {
      if (tokens.words[at] !== words[left]) continue;
      if (tokens.words[at + 1] === words[right]) joined = true;
      else if (tokens.kinds[at + 1] === TokenKind.Mark && tokens.words[at + 2] === words[right]) return false;
    }
  }
  return joined;
}

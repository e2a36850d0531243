import { doubledByGrammar, doubledInEarnest, doubledNames, repeatingJoints } from "../../lexicon/en/repetition.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import type { Document, Sentence } from "../../text/document.ts";
import { TokenFlag, TokenKind, type Tokens } from "../../text/tokens.ts";
import type { StoryView } from "../check.ts";
import { isCopy, maxWitnessed, place, shortened, wordsOf } from "../place.ts";
import { isRepeatedElsewhere } from "./witness.ts";

/** Longest phrase that is looked for right after itself, in words. */
const maxPhrase = 7;

/** Words and phrases that stand right after themselves. */
export function* doubledWords(document: Document, story: StoryView) {
  const { tokens } = document;
  const { words } = tokens;
  let witnessed = 0;
  for (const sentence of document.sentences) {
    if (!isCopy(sentence)) continue;
    for (let at = sentence.firstToken + 1; at < sentence.endToken; at++) {
      const most = Math.min(maxPhrase, at - sentence.firstToken);
      for (let size = 1; size <= most; size++) {
        if (words[at] !== words[at - size]) continue;
        // most words that come back soon have another word after them: "the … the"
        if (size > 1 && words[at + 1] !== words[at - size + 1]) continue;
        if ((tokens.flags[at]! & TokenFlag.SpaceBefore) === 0) continue;
        const end = repeatedEnd(document.text, tokens, at, size, sentence.endToken);
        if (end < 0 || !isMeant(document, at, size, sentence) || witnessed++ >= maxWitnessed) continue;
        if (isRepeatedElsewhere(document, at - size, size * 2, story)) continue;
        const words_ = wordsOf(document, at - size, end);
        yield {
          message: size === 1 ? ("word" as const) : ("phrase" as const),
          data: { words: shortened(words_, 120) },
          evidence: [place(document, tokens.starts[at - size]!, tokens.ends[end - 1]!)] as const,
          verdict: "artifact" as const,
          strength: strengthOf(tokens, at, size),
          about: "repetition",
          values: [words_.toLowerCase()],
          replacement: { evidence: 0, text: wordsOf(document, at - size, at) },
        };
        at = end;
        break;
      }
    }
  }
}

/** One past the last token of the copies of the `size` tokens before `at`; -1 where they do not stand again at `at`. */
function repeatedEnd(text: string, tokens: Tokens, at: number, size: number, limit: number): number {
  const { words, kinds, flags } = tokens;
  if (at + size > limit) return -1;
  let content = false;
  // words parted by spaces are compared word by word, one chunk between two spaces with its marks: "2015–2019 2015–2019", "(MP) (MP)"
  let chunk = true;
  for (let offset = 0; offset < size; offset++) {
    const kind = kinds[at + offset]!;
    if (words[at + offset] !== words[at - size + offset]) return -1;
    if ((flags[at + offset]! & TokenFlag.LineBefore) !== 0) return -1;
    if (offset > 0) {
      const spaced = flags[at + offset]! & TokenFlag.SpaceBefore;
      if (spaced !== (flags[at - size + offset]! & TokenFlag.SpaceBefore)) return -1;
      if (spaced !== 0) chunk = false;
    }
    if (kind === TokenKind.Word || kind === TokenKind.Number) content = true;
  }
  if (!content) return -1;
  for (let offset = 0; offset < size; offset++) {
    if (kinds[at + offset] !== TokenKind.Mark && kinds[at + offset] !== TokenKind.Symbol) continue;
    if (!chunk) return -1;
    const unit = text.charCodeAt(tokens.starts[at + offset]!);
    // "never, never, never": said for force
    if (offset === size - 1 && unit !== 41 && unit !== 37) return -1;
  }
  let end = at + size;
  while (end + size <= limit && sameRun(words, at, end, size)) end += size;
  return end;
}

function sameRun(words: Int32Array, left: number, right: number, size: number): boolean {
  for (let offset = 0; offset < size; offset++) if (words[left + offset] !== words[right + offset]) return false;
  return true;
}

/** False where English repeats so itself. */
function isMeant(document: Document, at: number, size: number, sentence: Sentence): boolean {
  const { tokens, text } = document;
  const { flags, words } = tokens;
  const forms = tokens.vocabulary.forms;
  const next = at + size;
  // "Boutros Boutros-Ghali", "win win-win"
  if (next < tokens.count && (flags[next]! & TokenFlag.SpaceBefore) === 0 && text.charCodeAt(tokens.starts[next]!) === 45) return false;
  const before = at - size - 1;
  if (before >= 0 && (flags[at - size]! & TokenFlag.SpaceBefore) === 0 && text.charCodeAt(tokens.starts[before]!) === 45) return false;
  // "day by day by day", "over and over and over": a joint between one content word and itself
  if (size === 2 && ((isJoint(tokens, at) && isContent(tokens, at + 1)) || (isContent(tokens, at) && isJoint(tokens, at + 1))))
    return false;
  if (tokens.kinds[at] === TokenKind.Number) return !countsOn(tokens, at, size);
  if (size > 1) return !endsInConjunction(forms[words[at + size - 1]!]!);
  const form = forms[words[at]!]!;
  if (form.length < 2 && form !== "a" && form !== "i") return false;
  if (doubledInEarnest.has(form)) return false;
  const first = flags[at - 1]!;
  const second = flags[at]!;
  // "told us US troops", "Will will run": two words that are spelt alike
  if (((first ^ second) & TokenFlag.Upper) !== 0) return false;
  if (((first ^ second) & TokenFlag.Possessive) !== 0) return false;
  const capital = (second & TokenFlag.Capitalised) !== 0;
  if ((first & TokenFlag.Capitalised) !== 0 && !capital) {
    return at - 1 === sentence.firstToken && form !== "will" && form !== "may" && form !== "mark";
  }
  if (capital && (first & TokenFlag.Capitalised) === 0) return false;
  return !(capital && doubledNames.has(form));
}

function isJoint(tokens: Tokens, at: number): boolean {
  return repeatingJoints.has(tokens.vocabulary.forms[tokens.words[at]!]!);
}

function isContent(tokens: Tokens, at: number): boolean {
  // "again and again and again": the adverb counts as grammar elsewhere
  const form = tokens.vocabulary.forms[tokens.words[at]!]!;
  return form === "again" || form === "on" || form === "over" || (tokens.classes[at]! & WordClass.Function) === 0;
}

/** "7 7 8": a row of scores or a table; "20 20-somethings" was left before. */
function countsOn(tokens: Tokens, at: number, size: number): boolean {
  const before = at - size - 1;
  const after = at + size;
  if (before >= 0 && tokens.kinds[before] === TokenKind.Number) return true;
  return after < tokens.count && tokens.kinds[after] === TokenKind.Number && tokens.words[after] !== tokens.words[at];
}

/** "a lot going on and a lot going on and …": told so. */
function endsInConjunction(form: string): boolean {
  return form === "and" || form === "or";
}

function strengthOf(tokens: Tokens, at: number, size: number): number {
  if (size > 1) return 0.95;
  const form = tokens.vocabulary.forms[tokens.words[at]!]!;
  if (doubledByGrammar.has(form)) return 0.6;
  if ((tokens.flags[at]! & TokenFlag.Capitalised) !== 0) return 0.8;
  return form === "in" || form === "on" ? 0.85 : 1;
}

import { auxiliaries, embedWords, interrogatives, neverLast, particles, particleVerbs, seldomLast } from "../../lexicon/en/fragments.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import type { Document, Sentence } from "../../text/document.ts";
import { stem } from "../../text/stem.ts";
import { TokenFlag, TokenKind } from "../../text/tokens.ts";
import { endsWithStop } from "../../text/zones/blocks.ts";
import { defineCheck } from "../check.ts";
import { isCopy, place, shortened, wordsOf } from "../place.ts";

/** Shorter lines are headings or list items. */
const minWords = 4;
/** As many words of a cut sentence are shown as tell where it breaks. */
const shownTokens = 6;

export const artifactFragment = defineCheck({
  id: "artifact/fragment",
  scope: "version",
  kind: "artifact",
  severity: "major",
  summary: "A sentence breaks off",
  why: "A sentence that stops at “there was” or “of the” has lost its statement; what it told is missing without a trace.",
  remedy: "Complete it from the source or from another version, or delete it.",
  limits: [
    "A sentence that was cut where it still reads as whole is not found.",
    "Judges English copy only.",
    "Headlines and short lines are left alone.",
  ],
  mqm: { id: "unintelligible", pid: "MQMC_211000" },
  its: "uncategorized",
  reads: [],
  messages: {
    cut: "The sentence breaks off at “{words}”.",
    stopped: "The sentence ends at “{words}”, where something must follow.",
    headless: "“{words}” begins in small letters: its first words or its capital are missing.",
    embed: "“{words}” introduces something that the text does not show.",
  },
  options: {},
  examples: {
    flagged: [
      {
        versions: ["The port closed at noon on Monday. It is suspected that a [[tanker had lost some of its]]\nTraffic resumed at four."],
        message: "cut",
      },
      { versions: ["The port closed at noon on Monday. [[The crew were taken to the.]] Traffic resumed at four."], message: "stopped" },
      {
        versions: ["[[The video shows the harbour at the height of the storm:]]\nThe port closed at noon on Monday, officials said."],
        message: "embed",
      },
      {
        versions: ["The port closed at noon on Monday.\n[[who were waiting on]] the quay.\nTraffic resumed at four."],
        message: "headless",
      },
    ],
    clean: [
      {
        versions: ["What we know so far about the\nstorm that closed the port on Monday is this."],
        because: "the sentence goes on in the next line",
      },
      { versions: ["The port is what they had come for."], because: "a preposition may end a sentence" },
    ],
  },
  *run(document) {
    if (document.language !== "en") return;
    const { sentences } = document;
    for (let at = 0; at < sentences.length; at++) {
      const sentence = sentences[at]!;
      if (sentence.zone !== "body" && sentence.zone !== "deck" && sentence.zone !== "headline") continue;
      const next = sentences[at + 1];
      // only what ends its line or paragraph was cut there; inside a line a sentence ends by its stop
      const endsLine =
        next === undefined || next.paragraph !== sentence.paragraph || next.start - sentence.end > 1 || brokenInside(document, sentence);
      if (endsLine) yield* judgeEnd(document, sentence, next);
      yield* judgeStop(document, sentence);
      if (isHeadless(document, at)) yield headless(document, sentence);
    }
  },
});

/** As many words of a sentence without its beginning are shown as tell which it is. */
const shownFirst = 4;

/** A line of copy that begins with a grammar word in small letters after a line that was finished: "who were waiting on the quay." */
function isHeadless(document: Document, at: number): boolean {
  const { tokens, text, sentences } = document;
  const sentence = sentences[at]!;
  const first = sentence.firstToken;
  const before = sentences[at - 1];
  if (sentence.zone !== "body" || before === undefined || !isCopy(before) || before.paragraph === sentence.paragraph) return false;
  if (tokens.kinds[first] !== TokenKind.Word || (tokens.flags[first]! & (TokenFlag.Capitalised | TokenFlag.Foreign)) !== 0) return false;
  if ((tokens.classes[first]! & WordClass.Function) === 0 || !endsWithStop(text, tokens, first, sentence.endToken)) return false;
  // "al-Qaeda said", "von Trapp": a name in small letters
  if (first + 1 < sentence.endToken && (tokens.flags[first + 1]! & TokenFlag.SpaceBefore) === 0) return false;
  // "She paused... then went on": points let the sentence go on in the next line
  if (endsInPoints(document, before)) return false;
  return endsWithStop(text, tokens, before.firstToken, before.endToken) && sentence.endToken - first > shownFirst;
}

function endsInPoints({ text, tokens }: Document, { firstToken, endToken }: Sentence): boolean {
  for (let at = endToken - 1; at >= firstToken && tokens.kinds[at] === TokenKind.Mark; at--) {
    const unit = text.charCodeAt(tokens.starts[at]!);
    if (unit === 0x2026) return true;
    if (unit === 46) return at > firstToken && text.charCodeAt(tokens.starts[at - 1]!) === 46;
  }
  return false;
}

function headless(document: Document, sentence: Sentence) {
  const end = sentence.firstToken + shownFirst;
  const { starts, ends } = document.tokens;
  const words = wordsOf(document, sentence.firstToken, end);
  return fact(document, "headless", starts[sentence.firstToken]!, ends[end - 1]!, 0.75, words);
}

/** A line that breaks off: no stop, and a last word that wants another; or a colon before nothing. */
function* judgeEnd(document: Document, sentence: Sentence, next: Sentence | undefined) {
  const { tokens, text } = document;
  let last = sentence.endToken - 1;
  const mark = tokens.kinds[last] === TokenKind.Mark ? text.charCodeAt(tokens.starts[last]!) : 0;
  if (mark === 58) {
    const found = isOrphanIntroduction(document, sentence, next);
    if (found) yield fact(document, "embed", sentence.start, sentence.end, 0.9, wordsOf(document, sentence.firstToken, sentence.endToken));
    return;
  }
  const comma = mark === 44;
  if (comma) last--;
  else if (mark !== 0) return;
  if (tokens.kinds[last] !== TokenKind.Word || countWords(document, sentence) < minWords) return;
  const form = tokens.vocabulary.forms[tokens.words[last]!]!;
  // a headline may end in "is" or "for": "Who the new minister is"
  if (sentence.zone === "headline" && !cannotStop.has(form) && form !== "of" && form !== "a") return;
  const never = neverLast.has(form);
  if (!isPlain(tokens.flags[last]!) || (!never && !seldomLast.has(form) && !comma)) return;
  // "the war in,": a comma alone may end a line of an address or a list
  if (comma && !never && !seldomLast.has(form)) return;
  if (!comma && (endsInParticle(document, last) || endsQuestionClause(document, sentence, last))) return;
  const first = Math.max(sentence.firstToken, last - shownTokens + 1);
  yield fact(
    document,
    "cut",
    tokens.starts[first]!,
    tokens.ends[sentence.endToken - 1]!,
    never ? 1 : 0.85,
    wordsOf(document, first, last + 1),
  );
}

/** "before volunteering to fill in": the verb's particle ends the line, no preposition. */
function endsInParticle({ tokens }: Document, last: number): boolean {
  const { words, vocabulary, kinds } = tokens;
  if (last === 0 || kinds[last - 1] !== TokenKind.Word || !particles.has(vocabulary.forms[words[last]!]!)) return false;
  return particleVerbs.has(stem(vocabulary.forms[words[last - 1]!]!));
}

/** As many words may stand between a question word and the verb that ends its clause. */
const clauseReach = 7;

/** "tell us who your favourite has been": a clause of a question word with its own subject may end in its verb; "the man who was" may not. */
function endsQuestionClause({ tokens }: Document, sentence: Sentence, last: number): boolean {
  const { words, vocabulary, kinds } = tokens;
  const formOf = (at: number) => (kinds[at] === TokenKind.Word ? vocabulary.forms[words[at]!]! : "");
  if (!auxiliaries.has(formOf(last))) return false;
  let subject = last;
  while (subject > sentence.firstToken && auxiliaries.has(formOf(subject))) subject--;
  for (let at = subject - 1; at >= sentence.firstToken && at >= last - clauseReach; at--) if (interrogatives.has(formOf(at))) return true;
  return false;
}

/** A stop after a word that no sentence stops after. */
function* judgeStop(document: Document, sentence: Sentence) {
  const { tokens, text } = document;
  const last = sentence.endToken - 1;
  const word = last - 1;
  if (word < sentence.firstToken || text.charCodeAt(tokens.starts[last]!) !== 46 || tokens.ends[word] !== tokens.starts[last]) return;
  if (
    tokens.kinds[word] !== TokenKind.Word ||
    !cannotStop.has(tokens.vocabulary.forms[tokens.words[word]!]!) ||
    !isPlain(tokens.flags[word]!)
  )
    return;
  const first = Math.max(sentence.firstToken, word - shownTokens + 1);
  yield fact(document, "stopped", tokens.starts[first]!, tokens.ends[last]!, 0.8, wordsOf(document, first, last + 1));
}

/** Words that no sentence stops after, whatever its grammar. */
const cannotStop: ReadonlySet<string> = new Set(["the", "an", "and", "or", "their", "my", "your", "than"]);

function fact(
  document: Document,
  message: "cut" | "stopped" | "embed" | "headless",
  start: number,
  end: number,
  strength: number,
  words: string,
) {
  return {
    message,
    data: { words: shortened(words, 120) },
    evidence: [place(document, start, end)] as const,
    verdict: "artifact" as const,
    strength,
    about: "fragment",
    values: [words.toLowerCase()],
  };
}

/** In lower case: "Plan A", "vitamin A" and "the IT" are names. */
function isPlain(flags: number): boolean {
  return (flags & TokenFlag.Capitalised) === 0;
}

function countWords({ tokens }: Document, sentence: Sentence): number {
  let words = 0;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) if (tokens.kinds[at] === TokenKind.Word) words++;
  return words;
}

/** A line that ends inside a paragraph without a stop: the next sentence begins in a new line. */
function brokenInside(document: Document, sentence: Sentence): boolean {
  const next = sentence.endToken;
  return next < document.tokens.count && (document.tokens.flags[next]! & TokenFlag.LineBefore) !== 0;
}

/** "The video shows the harbour:" before a paragraph that is no quotation, list or embed. */
function isOrphanIntroduction(document: Document, sentence: Sentence, next: Sentence | undefined): boolean {
  const { tokens, text } = document;
  let names = false;
  let verb = false;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (tokens.kinds[at] !== TokenKind.Word) continue;
    const form = tokens.vocabulary.forms[tokens.words[at]!]!;
    if (embedWords.has(form)) names = true;
    else if (showing.has(form)) verb = true;
  }
  if (!names || !verb || next === undefined || next.zone === "furniture") return names && verb;
  const unit = text.charCodeAt(next.start);
  // a quotation or a list mark follows: nothing is missing
  return (
    unit !== 34 &&
    unit !== 0x201c &&
    unit !== 0x2018 &&
    unit !== 39 &&
    unit !== 45 &&
    unit !== 0x2022 &&
    unit !== 42 &&
    !(unit >= 48 && unit <= 57)
  );
}

/** Verbs with which copy points at what the page shows. */
const showing: ReadonlySet<string> = new Set(
  "show shows showed showing seen see watch shared posted published released captured captures is are purports said appears appear".split(
    " ",
  ),
);

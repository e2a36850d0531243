import { doubledByGrammar, doubledInEarnest, doubledNames, repeatingJoints, statementVerbs } from "../../lexicon/en/repetition.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import type { Document, Sentence } from "../../text/document.ts";
import { TokenFlag, TokenKind, type Tokens } from "../../text/tokens.ts";
import { defineCheck, type StoryView } from "../check.ts";
import { isCopy, place, shortened, wordsOf } from "../place.ts";

/** Longest phrase that is looked for right after itself, in words. */
const maxPhrase = 8;
/** Shortest sentence whose second copy is reported, in words. */
const minSentenceWords = 5;
/** Words in one row, a finite verb among them, that two sentences near each other share only when one says the other again. */
const minSharedRun = 11;
/** How far back, in tokens, a shared run is looked for. */
const sharedReach = 90;

export const artifactRepetition = defineCheck({
  id: "artifact/repetition",
  scope: "version",
  kind: "artifact",
  severity: "minor",
  summary: "A word, phrase or sentence stands twice",
  why: "Engines double words where they lose their place, and merged takes repeat whole sentences; readers see it at once.",
  remedy: "Delete the second copy.",
  limits: ["A repetition in other words is not found.", "What at least half of the other versions repeat too is taken for intended."],
  // the Core typology has no entry of its own for it: the number is its dimension's
  mqm: { id: "duplication", pid: "MQMC_200000" },
  its: "duplication",
  reads: [],
  messages: {
    word: "“{words}” doubles a word.",
    phrase: "“{words}” repeats a phrase.",
    sentence: "The sentence “{words}” stands twice.",
    headline: "The headline “{words}” is printed again above the copy.",
    statement: "Two sentences say “{words}” in the same words.",
  },
  options: {},
  examples: {
    flagged: [
      { versions: ["The council met in [[the the]] old hall on Monday."], message: "word" },
      { versions: ["The council met [[in the old hall in the old hall]] on Monday."], message: "phrase" },
      {
        versions: ["[[The council met in the old hall.]] It voted for the budget. [[The council met in the old hall.]]"],
        message: "sentence",
      },
      {
        versions: [
          "[[Council meets in the old hall]]\nBy Ann Lee\n[[Council meets in the old hall]]\n\nThe council met on Monday and voted for the budget of the town.",
        ],
        message: "headline",
      },
      {
        versions: [
          "[[The council met on Monday and voted for the new budget of the town]]. Its chairman said that [[the council met on Monday and voted for the new budget of the town]] in good spirits.",
        ],
        message: "statement",
      },
    ],
    clean: [
      { versions: ["He had had enough, and she said that that was that."], because: "English doubles these words" },
      { versions: ["They tried again and again and again."], because: "the repetition is for force" },
    ],
  },
  *run(document, _options, story) {
    yield* doubledWords(document, story);
    yield* repeatedSentences(document, story);
  },
});

/** Words and phrases that stand right after themselves. */
function* doubledWords(document: Document, story: StoryView) {
  const { tokens } = document;
  const { words } = tokens;
  for (const sentence of document.sentences) {
    if (!isCopy(sentence)) continue;
    for (let at = sentence.firstToken + 1; at < sentence.endToken; at++) {
      const most = Math.min(maxPhrase, at - sentence.firstToken);
      for (let size = 1; size <= most; size++) {
        if (words[at] !== words[at - size] || (tokens.flags[at]! & TokenFlag.SpaceBefore) === 0) continue;
        const end = repeatedEnd(document.text, tokens, at, size, sentence.endToken);
        if (end < 0 || !isMeant(document, at, size, sentence) || sharedByOthers(document, at - size, size * 2, story)) continue;
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

/** True where at least half of the other versions repeat the same words; for words that meet by grammar, where no other version is there to tell. */
function sharedByOthers(document: Document, first: number, size: number, story: StoryView): boolean {
  let others = 0;
  let having = 0;
  for (const other of story.documents) {
    if (other === document || other.language !== document.language) continue;
    others++;
    if (hasRun(other.tokens, document.tokens.words, first, size)) having++;
  }
  if (size === 2 && others === 0) return doubledByGrammar.has(document.tokens.vocabulary.forms[document.tokens.words[first]!]!);
  return others > 0 && having * 2 >= others;
}

function hasRun(tokens: Tokens, words: Int32Array, first: number, size: number): boolean {
  for (let at = 0; at + size <= tokens.count; at++) {
    if (tokens.words[at] !== words[first]) continue;
    let offset = 1;
    while (offset < size && tokens.words[at + offset] === words[first + offset]) offset++;
    if (offset === size) return true;
  }
  return false;
}

/** Sentences that stand twice, and statements that two neighbouring sentences make in the same words. */
function* repeatedSentences(document: Document, story: StoryView) {
  const { tokens, sentences } = document;
  const seen = new Map<number, number>();
  let reportedUntil = -1;
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at]!;
    if (!isCopy(sentence) || at <= reportedUntil) continue;
    const words = wordCount(tokens, sentence);
    if (words < minSentenceWords) continue;
    const key = keyOf(tokens, sentence);
    const earlier = seen.get(key);
    if (earlier === undefined) {
      seen.set(key, at);
      continue;
    }
    const first = sentences[earlier]!;
    if (!sameSentence(tokens, first, sentence)) continue;
    if (sentence.zone === "headline") {
      if (first.start >= document.textStart) yield repeated(document, "headline", first, sentence, 1);
      continue;
    }
    if (first.zone === "headline" || (words < 7 && isHeading(document, sentence)) || repeatedByOthers(document, sentence, story)) continue;
    let size = 1;
    while (
      earlier + size < at &&
      at + size < sentences.length &&
      isCopy(sentences[at + size]!) &&
      sameSentence(tokens, sentences[earlier + size]!, sentences[at + size]!)
    )
      size++;
    reportedUntil = at + size - 1;
    yield repeated(document, "sentence", first, sentence, size);
  }
  yield* sharedStatements(document, story);
}

function repeated(document: Document, message: "sentence" | "headline", first: Sentence, second: Sentence, size: number) {
  const { sentences } = document;
  const lastOf = (sentence: Sentence) => sentences[sentences.indexOf(sentence) + size - 1]!.end;
  const words = document.text.slice(second.start, second.end);
  return {
    message,
    data: { words: shortened(words, 120) },
    evidence: [place(document, first.start, lastOf(first)), place(document, second.start, lastOf(second))] as const,
    verdict: "artifact" as const,
    severity: message === "sentence" ? ("major" as const) : ("minor" as const),
    strength: 1,
    about: "repetition",
    values: [words.toLowerCase()],
  };
}

function wordCount(tokens: Tokens, sentence: Sentence): number {
  let words = 0;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) if (tokens.kinds[at] === TokenKind.Word) words++;
  return words;
}

/** A number that equal sentences share; marks do not count. */
function keyOf(tokens: Tokens, sentence: Sentence): number {
  let key = 17;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (tokens.kinds[at] !== TokenKind.Mark) key = (Math.imul(key, 31) + tokens.words[at]!) | 0;
  }
  return key;
}

function sameSentence(tokens: Tokens, left: Sentence, right: Sentence): boolean {
  let other = left.firstToken;
  for (let at = right.firstToken; at < right.endToken; at++) {
    if (tokens.kinds[at] === TokenKind.Mark) continue;
    while (other < left.endToken && tokens.kinds[other] === TokenKind.Mark) other++;
    if (other >= left.endToken || tokens.words[other] !== tokens.words[at]) return false;
    other++;
  }
  while (other < left.endToken && tokens.kinds[other] === TokenKind.Mark) other++;
  return other >= left.endToken;
}

/** A line without a full stop: a heading may come back. */
function isHeading(document: Document, sentence: Sentence): boolean {
  const last = document.text.charCodeAt(document.tokens.starts[sentence.endToken - 1]!);
  return last !== 46 && last !== 33 && last !== 63 && last !== 34 && last !== 0x201d;
}

/** True where at least half of the other versions hold the sentence's first words twice: a refrain. */
function repeatedByOthers(document: Document, sentence: Sentence, story: StoryView): boolean {
  let others = 0;
  let having = 0;
  const size = Math.min(10, sentence.endToken - sentence.firstToken - 1);
  for (const other of story.documents) {
    if (other === document || other.language !== document.language) continue;
    others++;
    let runs = 0;
    for (let at = 0; at + size <= other.tokens.count; at++)
      if (sameRunAcross(other.tokens, document.tokens, at, sentence.firstToken, size)) runs++;
    if (runs > 1) having++;
  }
  return others > 0 && having * 2 >= others;
}

function sameRunAcross(left: Tokens, right: Tokens, at: number, first: number, size: number): boolean {
  for (let offset = 0; offset < size; offset++) if (left.words[at + offset] !== right.words[first + offset]) return false;
  return true;
}

/** Slots of the table of four-word runs; a power of two. */
const slots = 2048;

/** A finite verb of the list, or a regular past. */
function isVerb(form: string): boolean {
  return statementVerbs.has(form) || (form.length > 4 && form.endsWith("ed"));
}

function tellsStory(sentence: Sentence): boolean {
  return sentence.zone === "body" || sentence.zone === "deck";
}

function* sharedStatements(document: Document, story: StoryView) {
  const { tokens, sentences } = document;
  const { words, count } = tokens;
  const last = new Int32Array(slots).fill(-1);
  let sentence = 0;
  for (let at = 0; at + minSharedRun <= count; at++) {
    while (sentence + 1 < sentences.length && sentences[sentence]!.endToken <= at) sentence++;
    const slot = (Math.imul(Math.imul(Math.imul(words[at]!, 31) + words[at + 1]!, 31) + words[at + 2]!, 31) + words[at + 3]!) & (slots - 1);
    const earlier = last[slot]!;
    last[slot] = at;
    if (earlier < 0 || at - earlier > sharedReach || !isCopy(sentences[sentence]!)) continue;
    let size = 0;
    let counted = 0;
    let verb = false;
    const limit = sentences[sentence]!.endToken;
    while (at + size < limit && earlier + size < at && words[at + size] === words[earlier + size]) {
      if (tokens.kinds[at + size] === TokenKind.Word || tokens.kinds[at + size] === TokenKind.Number) counted++;
      if (isVerb(tokens.vocabulary.forms[words[at + size]!]!)) verb = true;
      size++;
    }
    if (counted < minSharedRun || !verb) continue;
    const first = sentences.find((candidate) => candidate.endToken > earlier)!;
    const second = sentences[sentence]!;
    const whole = sameSentence(tokens, first, second);
    if (
      first !== second &&
      tellsStory(first) &&
      tellsStory(second) &&
      !whole &&
      !sharedByOthers(document, earlier, Math.min(size, 8), story)
    ) {
      const said = wordsOf(document, at, at + size);
      yield {
        message: "statement" as const,
        data: { words: shortened(said, 120) },
        evidence: [
          place(document, tokens.starts[earlier]!, tokens.ends[earlier + size - 1]!),
          place(document, tokens.starts[at]!, tokens.ends[at + size - 1]!),
        ] as const,
        verdict: "artifact" as const,
        strength: 0.75,
        about: "repetition",
        values: [said.toLowerCase()],
      };
    }
    at += size - 1;
  }
}

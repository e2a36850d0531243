import type { Document, Sentence } from "../../text/document.ts";
import { TokenKind, type Tokens } from "../../text/tokens.ts";
import type { StoryView } from "../check.ts";
import { isCopy, maxWitnessed, place, shortened } from "../place.ts";

/** Shortest sentence whose second copy is reported, in words. */
const minSentenceWords = 5;

/** Sentences that stand twice, and headlines that are printed again. */
export function* repeatedSentences(document: Document, story: StoryView) {
  const { tokens, sentences } = document;
  const seen = new Map<number, number>();
  let reportedUntil = -1;
  let witnessed = 0;
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
    if (
      first.zone === "headline" ||
      (words < 7 && isHeading(document, sentence)) ||
      witnessed++ >= maxWitnessed ||
      repeatedByOthers(document, sentence, story)
    )
      continue;
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

export function sameSentence(tokens: Tokens, left: Sentence, right: Sentence): boolean {
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
    for (let at = 0; at + size <= other.tokens.count && runs < 2; at++)
      if (sameRunAcross(other.tokens, document.tokens, at, sentence.firstToken, size)) runs++;
    if (runs > 1) having++;
  }
  return others > 0 && having * 2 >= others;
}

function sameRunAcross(left: Tokens, right: Tokens, at: number, first: number, size: number): boolean {
  for (let offset = 0; offset < size; offset++) if (left.words[at + offset] !== right.words[first + offset]) return false;
  return true;
}

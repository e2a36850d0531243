import { embedWords, neverLast, seldomLast } from "../../lexicon/en/fragments.ts";
import { pointerWords, sentenceVerbs } from "../../lexicon/en/punctuation.ts";
import type { Document, Sentence } from "../../text/document.ts";
import { TokenFlag, TokenKind } from "../../text/tokens.ts";
import { endsWithStop } from "../../text/zones/blocks.ts";
import type { StoryView } from "../check.ts";
import { maxWitnessed } from "../place.ts";
import type { Hit } from "./hit.ts";
import { isQuoted } from "./quoted.ts";

/** Fewest words of a line that wants its full stop; a crosshead is shorter. */
const minLineWords = 7;
/** As many words as are shown before a missing stop. */
const shownTokens = 3;

/** Faults that a whole line shows: a full stop that is missing, a list that trails off. */
export function* lineFaults(document: Document, story: StoryView): Generator<Hit> {
  if (document.language !== "en") return;
  const { sentences, tokens, text } = document;
  let stopped = 0;
  let witnessed = 0;
  let lines = 0;
  let finished = false;
  for (let at = 0; at < sentences.length; at++) {
    if (sentences[at]!.zone !== "body" || !endsLine(sentences, at)) continue;
    lines++;
    if (endsWithStop(text, tokens, sentences[at]!.firstToken, sentences[at]!.endToken)) stopped++;
  }
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at]!;
    if (sentence.zone !== "body" || !endsLine(sentences, at)) continue;
    const above = !finished;
    if (endsWithStop(text, tokens, sentence.firstToken, sentence.endToken)) finished = true;
    const last = sentence.endToken - 1;
    if (endsOpen(document, sentence)) {
      const others =
        lines === 1 ? othersStop(document, story) : (stopped * 10 >= lines * 7 && stopped >= 2) || (stopped >= 1 && lines === 2);
      if (
        others &&
        wantsStop(document, sentence, lines) &&
        (lines === 1 || !isDisplayed(document, at, above)) &&
        witnessed++ < maxWitnessed &&
        !(lines > 1 && isOpenElsewhere(document, sentence, story))
      ) {
        const first = Math.max(sentence.firstToken, last - shownTokens + 1);
        yield { fault: "missing", start: tokens.starts[first]!, end: tokens.ends[last]!, strength: lines === 1 ? 0.8 : 0.75 };
      }
    } else if (endsInPoints(document, sentence) && witnessed++ < maxWitnessed && isTrailing(document, sentence, story)) {
      yield { fault: "ellipsis", start: tokens.starts[last - 3]!, end: tokens.ends[last]!, strength: 0.75 };
    }
  }
}

/** Lines that stand above the copy: a headline, a deck, a second deck. */
const linesAbove = 3;

/**
 * A line that wants no stop: a headline or deck that was read as copy (alone in its paragraph before anything is finished, or above a byline or
 * stamp), a caption or link, a headline that ends in the name of its site.
 */
function isDisplayed(document: Document, at: number, above: boolean): boolean {
  const { sentences, tokens, text } = document;
  const sentence = sentences[at]!;
  const alone = at === 0 || sentences[at - 1]!.paragraph !== sentence.paragraph;
  if (alone) {
    if (above && sentence.paragraph - sentences[0]!.paragraph < linesAbove) return true;
    const next = sentences[at + 1]?.zone;
    if (next === "byline" || (next === "furniture" && at < linesAbove)) return true;
    let first = sentence.firstToken;
    const opening = text.charCodeAt(tokens.starts[first]!);
    // "[Photo] The bridge in the morning"
    if (opening === 91) return true;
    while (first < sentence.endToken && tokens.kinds[first] !== TokenKind.Word) first++;
    const form = first < sentence.endToken ? tokens.vocabulary.forms[tokens.words[first]!]! : "";
    if (embedWords.has(form) || pointerWords.has(form)) return true;
  }
  return endsInSite(document, sentence);
}

/** Longest name of a site after its dash, in words. */
const siteWords = 4;

/** "… for rain - Xinhua Net", "… over the river | Harbour Post", "… to arson-Ecns.cn", "… in May -Yahoo!News". */
function endsInSite({ text, tokens }: Document, sentence: Sentence): boolean {
  const { kinds, starts, ends, flags } = tokens;
  let words = 0;
  let joined = false;
  for (let at = sentence.endToken - 1; at > sentence.firstToken && words <= siteWords; at--) {
    if (kinds[at] === TokenKind.Word) {
      words++;
      const capital = (flags[at]! & TokenFlag.Capitalised) !== 0;
      const glued = ends[at - 1] === starts[at];
      const before = text.charCodeAt(starts[at - 1]!);
      if (glued && (before === 46 || before === 33)) joined = true;
      else if (!capital) return false;
      continue;
    }
    const unit = text.charCodeAt(starts[at]!);
    if (unit === 46 || unit === 33) {
      if (ends[at] !== starts[at + 1]) return false;
      continue;
    }
    const dash = unit === 45 || unit === 0x2013 || unit === 0x2014 || unit === 124;
    return dash && words > 0 && (joined || (flags[at]! & TokenFlag.SpaceBefore) !== 0);
  }
  return false;
}

/** Ends in a word or number, closing quotes and brackets aside. */
function endsOpen({ text, tokens }: Document, sentence: Sentence): boolean {
  for (let at = sentence.endToken - 1; at >= sentence.firstToken; at--) {
    const kind = tokens.kinds[at];
    if (kind === TokenKind.Word || kind === TokenKind.Number) return true;
    const unit = text.charCodeAt(tokens.starts[at]!);
    if (unit !== 34 && unit !== 41 && unit !== 0x201d && unit !== 0x2019 && unit !== 93) return false;
  }
  return false;
}

function endsLine(sentences: readonly Sentence[], at: number): boolean {
  return sentences[at + 1]?.paragraph !== sentences[at]!.paragraph;
}

/** A line of copy with a subject's article and a finite verb that ends without a mark; one that breaks off is artifact/fragment's. */
function wantsStop({ tokens }: Document, sentence: Sentence, lines: number): boolean {
  let words = 0;
  let verb = false;
  let article = false;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (tokens.kinds[at] !== TokenKind.Word) continue;
    words++;
    const form = tokens.vocabulary.forms[tokens.words[at]!]!;
    if (sentenceVerbs.has(form) || (form.length > 4 && form.endsWith("ed"))) verb = true;
    else if (form === "the" || form === "a" || form === "an") article = true;
  }
  let end = sentence.endToken - 1;
  while (end > sentence.firstToken && tokens.kinds[end] === TokenKind.Mark) end--;
  const last = tokens.vocabulary.forms[tokens.words[end]!]!;
  if (neverLast.has(last) || seldomLast.has(last)) return false;
  if (lines === 1) return words >= 4;
  return words >= minLineWords && verb && (article || words >= 14);
}

/** True where every other version in this language ends with a stop: a text of one line is judged by what it stands beside. */
function othersStop(document: Document, story: StoryView): boolean {
  let others = 0;
  for (const other of story.documents) {
    if (other === document || other.language !== document.language) continue;
    if (!endsWithStop(other.text, other.tokens, 0, other.tokens.count)) return false;
    others++;
  }
  return others > 0;
}

/** "shells, rockets and missiles...": a list that goes on with points, where no other version has any. */
function isTrailing(document: Document, sentence: Sentence, story: StoryView): boolean {
  if (!endsInPoints(document, sentence) || story.documents.length < 2) return false;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const unit = document.text.charCodeAt(document.tokens.starts[at]!);
    if (unit === 34 || unit === 0x201c || unit === 0x2018) return false;
  }
  if (isQuoted(document.text, sentence.start, sentence.end)) return false;
  return !story.documents.some((other) => other !== document && other.sentences.some((candidate) => endsInPoints(other, candidate)));
}

function endsInPoints({ text, tokens }: Document, sentence: Sentence): boolean {
  const last = sentence.endToken - 1;
  if (last - 3 < sentence.firstToken) return false;
  for (let at = last; at > last - 3; at--) if (text.charCodeAt(tokens.starts[at]!) !== 46) return false;
  return tokens.kinds[last - 3] === TokenKind.Word;
}

/** True where another version too has a line without a stop that shares half of this one's words: a heading or a caption of the source. */
function isOpenElsewhere(document: Document, sentence: Sentence, story: StoryView): boolean {
  const { tokens } = document;
  const own = new Set<number>();
  for (let at = sentence.firstToken; at < sentence.endToken; at++) if (tokens.kinds[at] === TokenKind.Word) own.add(tokens.words[at]!);
  for (const other of story.documents) {
    if (other === document || other.language !== document.language) continue;
    for (let at = 0; at < other.sentences.length; at++) {
      const candidate = other.sentences[at]!;
      if (!endsLine(other.sentences, at) || !endsOpen(other, candidate)) continue;
      let shared = 0;
      for (let word = candidate.firstToken; word < candidate.endToken; word++) if (own.has(other.tokens.words[word]!)) shared++;
      if (shared * 2 >= own.size) return true;
    }
  }
  return false;
}

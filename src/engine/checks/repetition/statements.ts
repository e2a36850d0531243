import { statementVerbs } from "../../lexicon/en/repetition.ts";
import type { Document, Sentence } from "../../text/document.ts";
import { TokenKind } from "../../text/tokens.ts";
import { endsWithStop } from "../../text/zones/blocks.ts";
import type { StoryView } from "../check.ts";
import { maxWitnessed, place, shortened, wordsOf } from "../place.ts";
import { isQuoted } from "../punctuation/quoted.ts";
import { sameSentence } from "./sentences.ts";
import { isRepeatedElsewhere } from "./witness.ts";

/** Words in one row, a finite verb among them, that two sentences near each other share only when one says the other again. */
const minSharedRun = 11;
/** How far back, in tokens, a shared run is looked for. */
const sharedReach = 90;

/** Slots of the table of three-word runs; a power of two. */
const slots = 2048;

/** A finite verb of the list, or a regular past. */
function isVerb(form: string): boolean {
  return statementVerbs.has(form) || (form.length > 4 && form.endsWith("ed"));
}

function tellsStory(sentence: Sentence): boolean {
  return sentence.zone === "body";
}

/**
 * A sentence that restates what another says by its place: a headline or deck that was read as copy (a line of its own without a stop, or the
 * whole first paragraph), or a quotation of what the report says.
 */
function restates(document: Document, first: Sentence, second: Sentence, earlier: number, later: number): boolean {
  const { text, tokens, sentences } = document;
  if (first.paragraph !== second.paragraph) {
    const alone = (sentence: Sentence) => sentences.filter(({ paragraph }) => paragraph === sentence.paragraph).length === 1;
    if (!endsWithStop(text, tokens, first.firstToken, first.endToken) && alone(first)) return true;
    if (!endsWithStop(text, tokens, second.firstToken, second.endToken) && alone(second)) return true;
    if (first === sentences.find(tellsStory) && alone(first)) return true;
  }
  const { starts, ends } = tokens;
  return isQuoted(text, starts[earlier]!, ends[earlier]!) !== isQuoted(text, starts[later]!, ends[later]!);
}

/** Statements that two neighbouring sentences make in the same words. */
export function* sharedStatements(document: Document, story: StoryView) {
  const { tokens, sentences } = document;
  const { words, count } = tokens;
  const last = new Int32Array(slots).fill(-1);
  let sentence = 0;
  let witnessed = 0;
  for (let at = 0; at + minSharedRun <= count; at++) {
    while (sentence + 1 < sentences.length && sentences[sentence]!.endToken <= at) sentence++;
    // ids are small: no product leaves the integers
    const slot = ((words[at]! * 31 + words[at + 1]!) * 31 + words[at + 2]!) & (slots - 1);
    const earlier = last[slot]!;
    last[slot] = at;
    if (earlier < 0 || at - earlier > sharedReach || !tellsStory(sentences[sentence]!)) continue;
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
    if (witnessed++ >= maxWitnessed) return;
    const first = sentences.find((candidate) => candidate.endToken > earlier)!;
    const second = sentences[sentence]!;
    const whole = sameSentence(tokens, first, second);
    if (
      first !== second &&
      tellsStory(first) &&
      tellsStory(second) &&
      !whole &&
      !restates(document, first, second, earlier, at) &&
      !isRepeatedElsewhere(document, earlier, Math.min(size, 8), story)
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

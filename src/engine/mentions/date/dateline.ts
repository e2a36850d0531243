import type { Sentence } from "../../text/document.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceReader } from "./reader.ts";

/** Words of a line that only dates a text: "Published: 18 October 2024, 10:15 BST". */
const stampWords = new Set([
  "published",
  "updated",
  "posted",
  "date",
  "on",
  "at",
  "last",
  "modified",
  "created",
  "first",
  "originally",
  "am",
  "pm",
  "a",
  "p",
  "m",
]);

/**
 * Whether a date says when the text was filed: it closes the dateline of the first body sentence ("LIMA, Feb 11 (Andes Wire) -"),
 * or stands in a line of its own near the top.
 */
export function isDateline(sentence: Sentence, reader: SentenceReader, phrase: Phrase): boolean {
  if (isPosted(reader, phrase)) return true;
  if (sentence.paragraph > 6 || phrase.step !== undefined) return false;
  if (phrase.day === undefined && phrase.weekday === undefined) return false;
  return isStamp(reader, phrase) || closesDateline(reader, phrase);
}

const postVerbs = new Set(["published", "posted", "updated", "modified", "created"]);
const postAdverbs = new Set(["last", "first", "originally"]);
/** A line that says when it was posted is short. */
const postTokens = 20;

/** "Posted: Friday, 9:25 a.m.", "Updated Oct. 18 at 3 p.m. by Ann Lee": nothing but the verb, times and names, at the top or at the foot. */
function isPosted(reader: SentenceReader, phrase: Phrase): boolean {
  const { first, end } = reader;
  const verb = postAdverbs.has(reader.form(first)) ? first + 1 : first;
  if (!postVerbs.has(reader.form(verb)) || end - first > postTokens) return false;
  for (let at = verb + 1; at < end; at++) {
    if (at === phrase.first) at = phrase.end;
    const isPlain = reader.isWord(at) && !reader.isCapitalised(at);
    if (isPlain && !stampWords.has(reader.form(at)) && reader.form(at) !== "by") return false;
  }
  return true;
}

export function isStamp(reader: SentenceReader, phrase: Phrase): boolean {
  if (reader.end - reader.first > 18 || phrase.day === undefined || phrase.year === undefined) return false;
  for (let at = reader.first; at < reader.end; at++) {
    if (at >= phrase.first && at < phrase.end) continue;
    if (reader.isWord(at) && !stampWords.has(reader.form(at)) && !reader.isUpper(at)) return false;
  }
  return true;
}

/** "LIMA, Feb 11 (Andes Wire) -": capitals and a comma before it, a dash soon after it. */
function closesDateline(reader: SentenceReader, phrase: Phrase): boolean {
  if (phrase.first - reader.first > 10 || phrase.first === reader.first) return false;
  const before = reader.form(phrase.first - 1);
  if (before !== "," && before !== "(" && before !== "." && before !== "/" && !reader.isUpper(phrase.first - 1)) return false;
  if (!reader.isCapitalised(reader.first)) return false;
  const { kinds } = reader.tokens;
  for (let at = phrase.end; at < Math.min(reader.end, phrase.end + 9); at++) {
    if (reader.isHyphen(at)) return !reader.isGlued(at) || reader.form(at) !== "-" || reader.form(at - 1) === ")";
    if (kinds[at] === TokenKind.Word && !reader.isCapitalised(at)) return false;
    if (reader.form(at) === ":" && at > phrase.end) return true;
  }
  return false;
}

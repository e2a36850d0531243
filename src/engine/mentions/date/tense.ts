import { edWords, futureBeforeTo, futureCues, pastCues, verbsAhead } from "../../lexicon/en/tense-words.ts";
import type { SentenceReader } from "./reader.ts";

/** Whether a clause speaks of what was or of what is to come. */
export type Tense = "past" | "future" | "unknown";
/** A cue may also say that neither can be told. */
type Cue = Tense | "open";

const clauseMarks = new Set([";", "—", "–", ":"]);
/** Tokens on either side of a date in which its verb is looked for. */
const reach = 16;

const beForms = new Set(["is", "are", "was", "were", "am", "be"]);
const looksAhead = (form: string) => beForms.has(form) || futureCues.has(form) || futureBeforeTo.has(form);

function cueAt(reader: SentenceReader, at: number): Cue {
  const form = reader.form(at);
  const next = reader.form(at + 1);
  if (futureCues.has(form)) {
    // "more than expected in June", "delayed due to rain on Friday"
    if (form === "due" && next === "to") return "unknown";
    return reader.form(at - 1) === "than" || reader.form(at - 1) === "as" ? "unknown" : "future";
  }
  if (futureBeforeTo.has(form)) return next === "to" || next === "for" ? "future" : form === "set" ? "past" : "unknown";
  // "were to appear on Friday"; "on her way to attend" and "agreed to meet" leave it open
  if (form === "to" && verbsAhead.has(next)) return looksAhead(reader.form(at - 1)) ? "future" : "open";
  const past = pastCues.has(form) || (form.length > 4 && form.endsWith("ed") && reader.isWord(at) && !edWords.has(form));
  return past && !liesAhead(reader, at) ? "past" : "unknown";
}

/** "will be held", "to be sent", "will have left": a participle that the auxiliary before it puts ahead. */
function liesAhead(reader: SentenceReader, at: number): boolean {
  const before = reader.form(at - 1);
  return before === "be" || before === "being" || (before === "have" && futureCues.has(reader.form(at - 2))) || futureCues.has(before);
}

/** Tense of the clause around the tokens `[first, end)`: by the nearest cue before them, else the nearest after. */
export function tenseOf(reader: SentenceReader, first: number, end: number): Tense {
  const opens = first === reader.first || reader.form(first - 1) === "," || (first - 1 === reader.first && !reader.isNumber(first - 1));
  const left = opens ? "unknown" : lookLeft(reader, first);
  if (left !== "unknown") return left;
  const right = lookRight(reader, end);
  return right === "unknown" && opens ? lookLeft(reader, first) : right;
}

function lookLeft(reader: SentenceReader, first: number): Tense {
  for (let at = first - 1; at >= Math.max(reader.first, first - reach); at--) {
    if (clauseMarks.has(reader.form(at))) return "unknown";
    const cue = cueAt(reader, at);
    if (cue !== "unknown") return cue === "open" ? "unknown" : cue;
  }
  return "unknown";
}

function lookRight(reader: SentenceReader, end: number): Tense {
  for (let at = end; at < Math.min(reader.end, end + reach); at++) {
    if (clauseMarks.has(reader.form(at))) return "unknown";
    const cue = cueAt(reader, at);
    // "was expected to", "had been scheduled for": the second word decides
    if (cue === "past" && cueAt(reader, at + 1) === "future") return "future";
    if (cue !== "unknown") return cue === "open" ? "unknown" : cue;
  }
  return "unknown";
}

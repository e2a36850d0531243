import { futureCues, pastCues } from "../../lexicon/en/date-words.ts";
import type { SentenceReader } from "./reader.ts";

export type Tense = "past" | "future" | "unknown";

const clauseMarks = new Set([";", "—", "–", ":"]);
const reach = 16;

function cueAt(reader: SentenceReader, at: number): Tense {
  const form = reader.form(at);
  if (futureCues.has(form)) return "future";
  if (form === "to" && infinitives.has(reader.form(at + 1))) return "future";
  if (pastCues.has(form)) return "past";
  if (
    form.length > 4 &&
    form.endsWith("ed") &&
    reader.isWord(at) &&
    form !== "united" &&
    form !== "hundred" &&
    form !== "need" &&
    form !== "indeed"
  )
    return "past";
  if (form.length > 3 && form.endsWith("n't")) return form === "won't" ? "future" : "past";
  return "unknown";
}

/** Verbs after "to" that news sets beside a coming day: "to meet on Friday"; "came to power in June" has none. */
const infinitives = new Set(
  "be appear begin start open meet hold take visit vote play face run return launch travel leave arrive attend host announce decide discuss end finish close speak make give release publish hear testify sign receive".split(
    " ",
  ),
);

/** Whether the clause around a date speaks of what was or of what is to come: the nearest cue before it, else the nearest after. */
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
    if (cue === "past" && reader.form(at - 1) === "to") continue;
    // "is expected to", "was due to": the first of the two decides; "have been scheduled" too
    if (cue !== "unknown") return cue;
  }
  return "unknown";
}

function lookRight(reader: SentenceReader, end: number): Tense {
  for (let at = end; at < Math.min(reader.end, end + reach); at++) {
    if (clauseMarks.has(reader.form(at))) return "unknown";
    const cue = cueAt(reader, at);
    if (cue === "past" && futureCues.has(reader.form(at + 1))) return "future";
    if (cue !== "unknown") return cue;
  }
  return "unknown";
}

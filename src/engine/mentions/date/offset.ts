import { dateUnits, offsetWords } from "../../lexicon/en/date-words.ts";
import { countBefore } from "./counts.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceReader } from "./reader.ts";

const atLeastWords = new Set(["than", "over"]);

/** "three years ago", "two days earlier", "a day after", "the year before": the unit stands before the word at hand. */
export function fromOffset(reader: SentenceReader, at: number): Phrase | undefined {
  const direction = offsetWords.get(reader.form(at));
  if (direction === undefined) return undefined;
  let unitAt = at - 1;
  if (reader.form(unitAt) === "so" && reader.form(unitAt - 1) === "or") unitAt -= 2;
  const unit = dateUnits.get(reader.form(unitAt));
  const ago = reader.form(at) === "ago";
  if (unit === undefined || unit === "minute" || unit === "quarter" || (unit === "hour" && !ago)) return undefined;
  if (reader.form(unitAt - 1) === "the" || reader.form(unitAt - 1) === "same") {
    const near =
      !ago && (reader.form(at) === "before" || reader.form(at) === "after") && unit !== "hour" && reader.form(unitAt - 1) === "the";
    return near ? { first: unitAt, end: at + 1, step: { unit, count: direction, from: "event" } } : undefined;
  }
  const amount = countBefore(reader, unitAt - 1);
  if (amount === undefined || Number.isNaN(amount.count) || amount.count > 5000) return undefined;
  const word = reader.form(amount.first - 1);
  const before = ago && atLeastWords.has(word) && reader.form(amount.first - 2) === "more";
  const first = before ? amount.first - 2 : amount.first;
  const count = direction * amount.count;
  return {
    first,
    end: at + 1,
    step: { unit, count, from: ago ? "ago" : "event" },
    relation: before || (ago && word === "over") ? "before" : undefined,
  };
}

/** "earlier this month", "later on Friday": the side of publication that a stretch is taken from. */
export function fromSide(reader: SentenceReader, at: number): Phrase | undefined {
  const form = reader.form(at);
  if (form !== "earlier" && form !== "later") return undefined;
  return { first: at, end: at + 1, side: form === "earlier" ? -1 : 1, partial: true };
}

const superlatives = new Set([
  "most",
  "least",
  "worst",
  "best",
  "first",
  "second",
  "third",
  "low",
  "high",
  "lows",
  "highs",
  "only",
  "time",
  "peak",
  "record",
]);

/** "for the first time in 14 years", "the highest in a decade": a time since which something held. */
export function fromFirstTime(reader: SentenceReader, at: number): Phrase | undefined {
  const unit = dateUnits.get(reader.form(at));
  if (unit === undefined || unit === "minute" || unit === "hour" || unit === "night" || unit === "weekend") return undefined;
  const amount = countBefore(reader, at - 1);
  if (amount === undefined || Number.isNaN(amount.count)) return undefined;
  let lead = amount.first - 1;
  let open = false;
  while (
    lead > reader.first &&
    ["than", "more", "nearly", "almost", "about", "over", "around", "some", "roughly"].includes(reader.form(lead))
  ) {
    if (reader.form(lead) === "than" || reader.form(lead) === "over") open = true;
    lead--;
  }
  if (reader.form(lead) !== "in" && reader.form(lead) !== "for") return undefined;
  for (let back = lead - 1; back >= Math.max(reader.first, lead - 6); back--) {
    const word = reader.form(back);
    const superlative =
      superlatives.has(word) ||
      (word.length > 5 &&
        word.endsWith("est") &&
        word !== "protest" &&
        word !== "request" &&
        word !== "interest" &&
        word !== "arrest" &&
        word !== "forest");
    if (!superlative) continue;
    if (reader.form(lead) === "for" && word !== "time") return undefined;
    const time = word === "time" && reader.form(back - 1) === "first";
    // "the first cut in nine months", but not "the third of its kind in a year"
    if (word === "second" || word === "third" || (word === "time" && !time) || (word === "first" && lead - back > 4)) return undefined;
    return {
      first: time && back === lead - 1 ? back - 1 : lead,
      end: at + 1,
      step: { unit, count: -amount.count, from: "ago" },
      relation: open ? "before" : "since",
      approximate: true,
    };
  }
  return undefined;
}

import { WordClass } from "../../lexicon/en/word-class.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceReader } from "./reader.ts";
import type { DateValue } from "./value.ts";

const relations: ReadonlyMap<string, DateValue["relation"]> = new Map<string, DateValue["relation"]>([
  ["since", "since"],
  ["until", "until"],
  ["till", "until"],
  ["by", "by"],
  ["before", "before"],
  ["after", "after"],
]);
const softeners = new Set(["about", "around", "circa", "roughly", "approximately", "nearly", "almost"]);
const clockSofteners = new Set(["shortly", "just", "soon", "minutes", "moments"]);

/** Takes in the words before a date that change what it says: "since", "by", "around", "shortly after", "from … on". */
export function withLead(reader: SentenceReader, phrase: Phrase): Phrase {
  if (phrase.relation !== undefined) return phrase;
  let at = phrase.first - 1;
  const the = reader.form(at) === "the";
  if (the) at--;
  let result = phrase;
  // "about this morning's fire", "about Friday": there "about" is of the subject
  const plainDay = phrase.minute === undefined && (phrase.weekday !== undefined || phrase.step?.from === "publication");
  if (softeners.has(reader.form(at)) && !plainDay) {
    result = { ...result, first: at, approximate: true };
    at--;
  }
  // "since at least 2017"
  if (reader.form(at) === "least" && reader.form(at - 1) === "at" && relations.has(reader.form(at - 2))) at -= 2;
  const word = reader.form(at);
  if (phrase.to !== undefined) return word === "between" || word === "from" ? { ...result, first: at } : result;
  const relation = relations.get(word);
  if (relation === undefined) return result;
  // "before Friday's vote", "since the 2014 annexation", "by 2019 winner": the relation belongs to the noun that follows
  if (reader.isPossessive(phrase.end - 1)) return result;
  if (the && reader.isWord(phrase.end) && !reader.hasClass(phrase.end, WordClass.Function) && phrase.portion === undefined) return result;
  if (phrase.minute !== undefined || phrase.dayPart !== undefined) {
    if ((relation === "before" || relation === "after") && clockSofteners.has(reader.form(at - 1)))
      return { ...result, first: at - 1, approximate: true };
    if (phrase.minute === undefined && phrase.dayPart !== "night" && (relation === "before" || relation === "after"))
      return { ...result, first: at, approximate: true };
  }
  // "killed by Friday": a passive's agent is never a day, so "by" before a date is always the limit
  return { ...result, first: at, relation };
}

import { scheduledEvents } from "../../lexicon/en/scheduled-events.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceReader } from "./reader.ts";
import type { TenseReader } from "./reading.ts";

/** Words between a date in the possessive and its noun: "Sunday's wild-card playoff game". */
const reach = 5;

/**
 * The coming event that a date in the possessive belongs to; undefined where it is of something else, stands alone, or the clause
 * is in the past: "scored 20 points in Saturday's game" tells when the points were scored too.
 */
export function eventOf(reader: SentenceReader, { end }: Phrase, tense: TenseReader): string | undefined {
  if (!reader.isPossessive(end - 1)) return undefined;
  for (let at = end; at < end + reach; at++) {
    if (!(reader.isWord(at) || reader.isHyphen(at)) || reader.hasClass(at, WordClass.Function)) return undefined;
    if (scheduledEvents.has(reader.form(at))) return tense() === "past" ? undefined : reader.form(at);
  }
  return undefined;
}

import type { DateUnit, Portion } from "../../lexicon/en/date-words.ts";
import type { DateValue, Grain } from "./value.ts";

/** Where a phrase lies from the day of publication: "last year" is one year back; with `ago` it is not the calendar's year but the time since. */
export interface Step {
  readonly unit: DateUnit;
  readonly count: number;
  readonly from: "publication" | "ago" | "event";
}

/** The calendar parts of one end of a date, as stated. */
export interface Parts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
}

/**
 * A date as it is worded, before it is resolved: what stood in the text and nothing else. Phrases are joined ("Tuesday" and
 * "July 24") before they are turned into a value. Tokens `[first, end)`.
 */
export interface Phrase extends Parts {
  readonly first: number;
  readonly end: number;
  /** The other end of a range that both ends of stood in the text. */
  readonly to?: Parts | undefined;
  /** Day and month may change places: "10/11/2024". */
  readonly swappable?: boolean | undefined;
  /** 0 spring to 3 winter. */
  readonly season?: number | undefined;
  readonly quarter?: number | undefined;
  readonly half?: number | undefined;
  /** "the first week of May" is 1, "the last" -1. */
  readonly weekOf?: number | undefined;
  readonly portion?: Portion | undefined;
  /** "earlier this month" is -1, "later this year" 1: the side of publication that is meant. */
  readonly side?: -1 | 1 | undefined;
  readonly step?: Step | undefined;
  /** Which one of a named month, weekday or season: "last June" -1, "this summer" 0, "next Friday" 1, "Saturday week" 2. */
  readonly which?: -1 | 0 | 1 | 2 | undefined;
  /** Decade or century where `year` is its first year. */
  readonly era?: Extract<Grain, "decade" | "century"> | undefined;
  readonly dayPart?: string | undefined;
  readonly minute?: number | undefined;
  readonly utcOffset?: number | undefined;
  readonly localTime?: boolean | undefined;
  /** The hour alone was told: "3 p.m.". */
  readonly wholeHour?: boolean | undefined;
  /** Neither a.m. nor p.m. was told: "11 o'clock", "at 8:00". */
  readonly openHalf?: boolean | undefined;
  readonly relation?: DateValue["relation"] | undefined;
  /** True inside quotation marks: "tonight" is the night of the speech, which may be the day before publication. */
  readonly quoted?: boolean | undefined;
  /** "two days before March 9": how far from the date that the other fields tell. */
  readonly offset?: Step | undefined;
  readonly approximate?: boolean | undefined;
  /** A date only where it joins another: "early", "Sun", "the first half". */
  readonly partial?: boolean | undefined;
}

/** The same phrase with every field present: what follows reads phrases of one shape, which is several times as fast. */
export function wholePhrase(found: Phrase, quoted: boolean): Phrase {
  return {
    first: found.first,
    end: found.end,
    year: found.year,
    month: found.month,
    day: found.day,
    weekday: found.weekday,
    to: found.to,
    swappable: found.swappable,
    season: found.season,
    quarter: found.quarter,
    half: found.half,
    weekOf: found.weekOf,
    portion: found.portion,
    side: found.side,
    step: found.step,
    which: found.which,
    era: found.era,
    dayPart: found.dayPart,
    minute: found.minute,
    utcOffset: found.utcOffset,
    localTime: found.localTime,
    wholeHour: found.wholeHour,
    openHalf: found.openHalf,
    relation: found.relation,
    quoted: quoted ? true : undefined,
    offset: found.offset,
    approximate: found.approximate,
    partial: found.partial,
  };
}

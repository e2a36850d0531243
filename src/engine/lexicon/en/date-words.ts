/** Units of the calendar, singular and plural, as the stretch they name. */
export type DateUnit = "minute" | "hour" | "day" | "night" | "weekend" | "week" | "month" | "quarter" | "year" | "decade" | "century";

export const dateUnits: ReadonlyMap<string, DateUnit> = new Map<string, DateUnit>([
  ["minute", "minute"],
  ["minutes", "minute"],
  ["hour", "hour"],
  ["hours", "hour"],
  ["day", "day"],
  ["days", "day"],
  ["night", "night"],
  ["nights", "night"],
  ["weekend", "weekend"],
  ["weekends", "weekend"],
  ["week", "week"],
  ["weeks", "week"],
  ["month", "month"],
  ["months", "month"],
  ["quarter", "quarter"],
  ["quarters", "quarter"],
  ["year", "year"],
  ["years", "year"],
  ["decade", "decade"],
  ["decades", "decade"],
  ["century", "century"],
  ["centuries", "century"],
]);

/** Units that "last", "this" and "next" may stand before as a date of their own: "last week"; "last day" is none. */
export const stepUnits: ReadonlySet<DateUnit> = new Set<DateUnit>(["week", "weekend", "month", "quarter", "year", "decade", "century"]);

/** Words for a day counted from the day of publication; "tonight" is the evening of day 0. */
export const deicticDays: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

/** Words before a unit, a month, a weekday or a season, as steps from the one that holds the day of publication. */
export const stepWords: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["previous", -1],
  ["past", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
  ["following", 1],
  ["upcoming", 1],
]);

/** Parts of the day as minutes from midnight, wide enough for how news uses them; past 1440 is the next day. */
export const dayParts: ReadonlyMap<string, readonly [from: number, to: number]> = new Map<string, readonly [number, number]>([
  ["dawn", [180, 480]],
  ["daybreak", [180, 480]],
  ["sunrise", [240, 540]],
  ["morning", [180, 720]],
  ["midmorning", [480, 690]],
  ["midday", [660, 840]],
  ["lunchtime", [660, 870]],
  ["afternoon", [720, 1110]],
  ["midafternoon", [810, 990]],
  ["teatime", [900, 1110]],
  ["dusk", [960, 1290]],
  ["sunset", [960, 1290]],
  ["evening", [960, 1440]],
  ["night", [1080, 1800]],
  ["overnight", [1080, 1860]],
]);

/** A part of a stretch: the first or the last of it, or its middle. */
export type Portion = "early" | "mid" | "late" | "start" | "end";

/** Words that take a part of the stretch after them; nouns among them want "of" or a bare month ("end April"). */
export const portions: ReadonlyMap<string, Portion> = new Map<string, Portion>([
  ["early", "early"],
  ["mid", "mid"],
  ["middle", "mid"],
  ["late", "late"],
  ["start", "start"],
  ["beginning", "start"],
  ["outset", "start"],
  ["end", "end"],
  ["close", "end"],
]);

/** Ordinals in words up to the days of a month; "twenty" stands before a hyphen ("the twenty-first of May"). */
export const dateOrdinals: ReadonlyMap<string, number> = new Map(
  (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth " +
    "seventeenth eighteenth nineteenth twentieth"
  )
    .split(" ")
    .map((form, at) => [form, at + 1] as const),
);

/** Small cardinals in words; "a" and "an" count as one, vague counts as NaN (some time, not told how long). */
export const dateCardinals: ReadonlyMap<string, number> = new Map<string, number>([
  ["a", 1],
  ["an", 1],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
  ["hundred", 100],
  ["couple", 2],
  ["few", Number.NaN],
  ["several", Number.NaN],
  ["some", Number.NaN],
  ["many", Number.NaN],
]);

/** Decades in words, as the tens of their year. Without a century they are the last such decade before the day of publication. */
export const decadeWords: ReadonlyMap<string, number> = new Map([
  ["twenties", 20],
  ["thirties", 30],
  ["forties", 40],
  ["fifties", 50],
  ["sixties", 60],
  ["seventies", 70],
  ["eighties", 80],
  ["nineties", 90],
]);

/** Clock times in words, as minutes of the day. */
export const clockWords: ReadonlyMap<string, number> = new Map([
  ["noon", 720],
  ["midnight", 0],
]);

/** Quarters and halves of a year as business pages abbreviate them. */
export const shortPeriods: ReadonlyMap<string, readonly ["quarter" | "half", number]> = new Map<
  string,
  readonly ["quarter" | "half", number]
>([
  ["q1", ["quarter", 1]],
  ["q2", ["quarter", 2]],
  ["q3", ["quarter", 3]],
  ["q4", ["quarter", 4]],
  ["h1", ["half", 1]],
  ["h2", ["half", 2]],
]);

/** Words for a time counted from another one: direction in time. */
export const offsetWords: ReadonlyMap<string, number> = new Map([
  ["ago", -1],
  ["earlier", -1],
  ["before", -1],
  ["previously", -1],
  ["prior", -1],
  ["later", 1],
  ["after", 1],
  ["afterwards", 1],
  ["hence", 1],
]);

/** Prepositions that let a bare month or number be a date. */
export const datePrepositions: ReadonlySet<string> = new Set(
  "in since until till by from as than during through throughout between before after of to on around about early late mid end circa for and or".split(
    " ",
  ),
);

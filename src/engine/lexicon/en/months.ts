/** Names of months and the abbreviations of news style (AP, Reuters, BBC), lower case: 1 January to 12 December. */
export const months: ReadonlyMap<string, number> = new Map<string, number>(
  Object.entries({
    january: 1,
    february: 2,
    march: 3,
    april: 4,
    may: 5,
    june: 6,
    july: 7,
    august: 8,
    september: 9,
    october: 10,
    november: 11,
    december: 12,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sept: 9,
    sep: 9,
    oct: 10,
    nov: 11,
    dec: 12,
  }),
);

/** Months whose form is a verb, an adjective or a given name too; alone they need a preposition or a number beside them. */
export const ambiguousMonths: ReadonlySet<string> = new Set("may march april june august mar jan dec sep".split(" "));

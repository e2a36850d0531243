/** Holidays of a fixed date, by the words before "Day" or "Eve", lower case: month and day. */
export const holidays: ReadonlyMap<string, readonly [month: number, day: number]> = new Map<string, readonly [number, number]>([
  ["christmas day", [12, 25]],
  ["christmas eve", [12, 24]],
  ["boxing day", [12, 26]],
  ["new year day", [1, 1]],
  ["new year eve", [12, 31]],
  ["valentine day", [2, 14]],
  ["patrick day", [3, 17]],
  ["anzac day", [4, 25]],
  ["bastille day", [7, 14]],
]);

/** Days that an event is named after, with the year that the name means and the words that make a name of it. */
export const eventDays: readonly {
  readonly month: number;
  readonly day: number;
  readonly year: number;
  readonly words: ReadonlySet<string>;
}[] = [
  { month: 9, day: 11, year: 2001, words: new Set("attack attacks terror terrorist hijackers hijackings commission memorial".split(" ")) },
  { month: 10, day: 7, year: 2023, words: new Set("attack attacks massacre assault hamas onslaught".split(" ")) },
  { month: 1, day: 6, year: 2021, words: new Set("attack attacks riot riots rioters insurrection committee capitol".split(" ")) },
];

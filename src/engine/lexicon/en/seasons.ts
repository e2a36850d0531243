/** Names of seasons, lower case: 0 spring, 1 summer, 2 autumn, 3 winter. Meteorological seasons of the northern hemisphere. */
export const seasons: ReadonlyMap<string, number> = new Map<string, number>(
  Object.entries({ spring: 0, springtime: 0, summer: 1, summertime: 1, autumn: 2, fall: 2, winter: 3, wintertime: 3 }),
);

/** First month of each season, 1 to 12; each lasts three months and winter runs into the next year. */
export const seasonStarts: readonly number[] = [3, 6, 9, 12];

/** Names of weekdays and their abbreviations, lower case: 0 Monday to 6 Sunday. */
export const weekdays: ReadonlyMap<string, number> = new Map<string, number>(
  Object.entries({
    monday: 0,
    tuesday: 1,
    wednesday: 2,
    thursday: 3,
    friday: 4,
    saturday: 5,
    sunday: 6,
    mon: 0,
    tue: 1,
    tues: 1,
    wed: 2,
    thu: 3,
    thur: 3,
    thurs: 3,
    fri: 4,
    sat: 5,
    sun: 6,
  }),
);

/** Names with a weekday in them that name no day of the week at hand: "Black Friday", "Sheffield Wednesday". The word before it. */
export const weekdayNameStarts: ReadonlySet<string> = new Set(
  "black good easter ash bloody super cyber palm holy maundy shrove fat giving sheffield whit pancake man manic blue".split(" "),
);

/** The word after a weekday that makes a name or a custom of it: "Sunday Times", "Friday prayers", "Saturday Night Live". */
export const weekdayNameEnds: ReadonlySet<string> = new Set(
  "times telegraph mirror mail express herald prayers prayer school roast league mass service closing trading island post sport people independent".split(
    " ",
  ),
);

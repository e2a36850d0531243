/** Words of a later report that says a figure has moved on: "the toll rose to 31", "now stands at", "revised up to 152". */
export const updateWords: ReadonlySet<string> = new Set(
  "rose rises risen rising climbed climbs climbing increased increases jumped grown grew revised updated update raised reaches reached mounting latest now dropped fallen fell down up lowered since later meanwhile".split(
    " ",
  ),
);

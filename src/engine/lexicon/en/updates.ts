/** Verbs and words beside a figure that say it has moved on: "the toll rose to 31", "revised up to 152", "up from 11". */
export const updateWords: ReadonlySet<string> = new Set(
  "rose rises risen rising climbed climbs climbing increased increases jumped grown grew revised updated raised reaches reached mounted mounting latest dropped fallen still".split(
    " ",
  ),
);

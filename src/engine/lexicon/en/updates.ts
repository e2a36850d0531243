/** Words beside a figure that say that it replaces an earlier one, whatever else the sentence says: "has been revised to 152". */
export const updateWords: ReadonlySet<string> = new Set("revised updated still".split(" "));

/** Verbs that say so together with "to" or "from": "the toll rose to 31", "down from 11". Alone they may speak of anything that moves. */
export const movementVerbs: ReadonlySet<string> = new Set(
  "rose rises risen rising climbed climbs climbing increased increases jumped grown grew raised reduced lowered fell fallen dropped".split(
    " ",
  ),
);

/** Words that say so before "from" alone: "up from 11". "Up to 11" is a ceiling. */
export const movementAdverbs: ReadonlySet<string> = new Set(["up", "down"]);

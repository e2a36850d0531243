function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Stems of nouns for people: members of one count whatever each part calls them ("153 people: 128 men, 19 women"). Base forms, as `text/stem.ts` gives them. */
export const peopleNouns: ReadonlySet<string> = /* @__PURE__ */ words(
  "person man woman child boy girl adult male female baby infant toddler teenager minor civilian soldier policeman passenger pilot resident worker student pupil tourist patient prisoner hostage fighter militant police",
);

/** Nouns that share out people without a rest: where every part is one of them, the parts are all there is. */
export const partitionNouns: ReadonlySet<string> = /* @__PURE__ */ words("man woman child boy girl adult male female baby");

/** Words in a list that keep its items from being the whole: "such as", "including", "at least", "some of them". */
export const openListWords: ReadonlySet<string> = /* @__PURE__ */ words(
  "including include includes included among such like namely least most up over under than nearly almost about around some them whom which each every per both plus besides apart aside except excluding without respectively aged versus against followed then later down",
);

/** Words between a comma or "and" and the last items of a list: "and the other 6", "and a further 6". */
export const itemOpeners: ReadonlySet<string> = /* @__PURE__ */ words("the a an other another further more remaining");

/** Prepositions that tell what part a bare figure stands for: "128 in the north, 19 in the south". */
export const partPrepositions: ReadonlySet<string> = /* @__PURE__ */ words("in at from near on off outside");

/** Phrases after a figure that make it the total of the list before it. */
export const totalsBehind: readonly (readonly string[])[] = [["in", "all"], ["in", "total"], ["altogether"], ["all", "told"]];

/** Verbs and nouns of upward change, in all forms, that take "from A to B". */
export const riseWords: ReadonlySet<string> = /* @__PURE__ */ words(
  "rise rises rose risen rising grow grows grew grown growing climb climbs climbed climbing increase increases increased increasing jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain gains gained gaining up",
);

/** Verbs and nouns of downward change, likewise. */
export const fallWords: ReadonlySet<string> = /* @__PURE__ */ words(
  "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing plunge plunges plunged plunging tumble tumbles tumbled tumbling slump slumps slumped slumping shrink shrinks shrank shrunk shrinking down",
);

/** Nouns that name a change after its ends: "from 40 to 50, an increase of 10". */
export const changeNouns: ReadonlySet<string> = /* @__PURE__ */ words(
  "rise growth climb increase jump surge gain fall drop decline decrease plunge slump",
);

/** Words of a sentence whose figures are ranks, depths or on another basis than the one shown: places in a table, adjusted rates. */
export const otherBasisWords: ReadonlySet<string> = /* @__PURE__ */ words(
  "rank ranks ranked ranking rankings place places spot spots seed seeded constant adjusted adjusting seasonally organic comparable like-for-like annualised annualized below minus odds loss losses deficit",
);

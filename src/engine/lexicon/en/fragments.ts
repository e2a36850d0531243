/**
 * Words that cannot end an English sentence or line of copy without its stop: determiners, conjunctions, possessives, auxiliaries that need their verb,
 * prepositions that need their noun (Quirk et al. 1985, chapters 5, 9 and 13). The second list may end a sentence now and then ("what he asked for").
 */
export const neverLast: ReadonlySet<string> = new Set(
  "a an the and or but nor of my your his its our their every than because although though unless whether while whose which is are was were be been being has had have will would shall should can could may might must if into onto upon from with without between among during despite via per".split(
    " ",
  ),
);

export const seldomLast: ReadonlySet<string> = new Set(
  "to in on at by for as that after before about against under over through towards toward until since also not very more such no who when where so including due".split(
    " ",
  ),
);

/** Words for a thing that a page shows and a text cannot: what a sentence with a colon introduces when the embed is gone. */
export const embedWords: ReadonlySet<string> = new Set(
  "video videos footage recording recordings clip clips tweet tweets post posts picture pictures photo photos photograph photographs image images graphic graphics map maps chart charts infographic gallery livestream stream podcast trailer".split(
    " ",
  ),
);

/** Particles of phrasal verbs among the words above (Quirk et al. 1985, 16.2-16): "fill in", "carry on". */
export const particles: ReadonlySet<string> = new Set("in on over through by about".split(" "));

/** Verbs, as stems, that often take one of them without a noun: "before you log in", "the show goes on", "how the deal fell through". */
export const particleVerbs: ReadonlySet<string> = new Set(
  "fill log sign move check turn drop carry hold pull hand win bid step settle tune chip pitch join cave phone call weigh rush fall push press stay break take start".split(
    " ",
  ),
);

/** Forms of "be" and "have" that may end a clause of a question word: "who the minister is", "what the plan has been". */
export const auxiliaries: ReadonlySet<string> = new Set("is are was were be been has have had".split(" "));

/** Question words that open such a clause; "which" and "where" open more clauses about a noun. */
export const interrogatives: ReadonlySet<string> = new Set("who what how".split(" "));

/** Letters that are written with stops between them and never with a space: "p.m.", "U.S." */
export const stoppedPairs: ReadonlySet<string> = new Set("am pm us un uk dc eu uae la nz ad bc ny nj".split(" "));

/** What an apostrophe joins to its word: "it's", "we're". */
export const apostropheEndings: ReadonlySet<string> = new Set("s t d re ve ll m".split(" "));

/** Names that are written with an exclamation or question mark. */
export const markedNames: ReadonlySet<string> = new Set("yahoo jeopardy jumbo oklahoma guess mamma wham which yum".split(" "));

/** Determiners and finite verbs: a line that has both is a sentence, and wants its full stop; crossheads have one at most. */
export const sentenceVerbs: ReadonlySet<string> = new Set(
  "is are was were has have had will would can could said says say told remained became made took gave went came began found showed became reported added announced".split(
    " ",
  ),
);

/** Words that follow a hanging hyphen: "two- and three-year bonds". */
export const hangingJoints: ReadonlySet<string> = new Set("and or to nor but und".split(" "));

/**
 * Words that need the next one, so that no stop, colon, semicolon, question or exclamation mark follows them in a sentence: articles, possessives,
 * prepositions that are no adverbs, conjunctions (Quirk et al. 1985, 5.10-14, 9.7, 13.5). Auxiliaries and adverbial particles may stand before a mark.
 */
export const neverBeforeMark: ReadonlySet<string> = new Set(
  "a an the my your his its our their every of at from into with upon than between among during despite toward towards until because although if unless whether and or nor".split(
    " ",
  ),
);

/** Words that say who spoke beside the past forms of saying-verbs.ts: after a quotation they show that its last mark closes it. */
export const attributingWords: ReadonlySet<string> = new Set(
  "says say saying tells according argued adding reported reports read reads questioned quipped joked suggested claimed claims continued agreed cried shouted testified acknowledged confirmed complained pleaded writes".split(
    " ",
  ),
);

/** Languages whose dash is as wide as two characters ("——", "――"), which engines write as two hyphens (GB/T 15834-2011, JIS X 4051). */
export const longDashLanguages: ReadonlySet<string> = new Set(["zh", "ja", "ko", "yue"]);

/** Words that head a line which shows or leads to something: "Watch how the bridge was lifted". */
export const pointerWords: ReadonlySet<string> = new Set("watch read see click listen view more related also".split(" "));

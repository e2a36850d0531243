/** Words that English doubles in earnest or for force: "had had", "that that", "very, very", "no no", "bye bye". */
export const doubledInEarnest: ReadonlySet<string> = new Set(
  "had that very so really many much more no yes never far long ha hey bye blah knock tut hear now again too way big hush chop tick tock pom yo cha boo ding".split(
    " ",
  ),
);

/** Words that meet by grammar: "what it is is", "gave her her coat", "turned in in May", "thank you you"; doubled only where another version has them once. */
export const doubledByGrammar: ReadonlySet<string> = new Set(
  "is was were are do did her his it you who what this him one up out over".split(" "),
);

/** Names that are doubled by themselves: places and people that news has written about. */
export const doubledNames: ReadonlySet<string> = new Set(
  "duran boutros pago bora walla wagga baden sing neville humbert sirhan puka wiki chow mau tuk pitti".split(" "),
);

/** What joins a word with itself for force: "day by day by day", "over and over and over". */
export const repeatingJoints: ReadonlySet<string> = new Set("by and after upon to or in for on".split(" "));

/** Finite verbs that make a run of words a statement, not a long official name. */
export const statementVerbs: ReadonlySet<string> = new Set(
  "is are was were has have had will would can could may might must should said says told did does do been be began began became made took gave went came".split(
    " ",
  ),
);

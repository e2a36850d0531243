/** Words that begin a sentence far more often than they follow an abbreviation with a capital: "in the U.S. The bank …". */
export const sentenceStarters: ReadonlySet<string> = new Set(
  "the a an in on at it he she they we i but and as after before while when if this that these those its his her their there for with by from since under according however meanwhile asked some most many more all no".split(
    " ",
  ),
);

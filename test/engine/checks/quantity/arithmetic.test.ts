import { quantityArithmetic } from "../../../../src/engine/checks/quantity/arithmetic.ts";
import { testCheck } from "../../../support/check-table.ts";

testCheck(quantityArithmetic, {
  flagged: [
    {
      versions: ["In all, [[143]] people were hurt: [[128]] men, [[19]] women and [[6]] children."],
      message: "sum",
      words: "A says “128 men”, “19 women” and “6 children”, which make 153, and gives the total as “143 people”.",
    },
    { versions: ["The blast hurt [[40]] people ([[12]] men, [[20]] women and [[nine]] children), the clinic said."], message: "sum" },
    { versions: ["The storm damaged [[20]] homes – [[14]] in the north and [[9]] in the south – on Monday."], message: "sum" },
    { versions: ["The count was [[128]] in the north, [[19]] in the south and [[6]] in the west, [[143]] in all."], message: "sum" },
    { versions: ["[[12]] men, [[7]] women and [[3]] children were hurt, for [[a total of 25]]."], message: "sum" },
    {
      versions: ["[[12 of the 9 ships]] had left by noon."],
      message: "part",
      words: "A says “12 of the 9 ships”: the part is larger than the whole, 9.",
    },
    { versions: ["At the port [[12]] people were hurt, including [[15]] children."], message: "included" },
    { versions: ["[[Thirty]] passengers were on board, [[45]] of whom were children."], message: "included" },
    { versions: ["[[12 of the 20 boats]], or [[40 percent]], were insured."], message: "share" },
    {
      versions: ["[[Nine of the 14 clubs]] ([[46 percent]]) were in debt."],
      message: "share",
      words: "A says “Nine of the 14 clubs” and “46 percent”: the counts make 64.3 percent.",
    },
    {
      versions: ["Some [[70 percent]] of the boats ([[12 of 20]]) were insured."].map((text) => text.replace("Some ", "Still ")) as [
        string,
      ],
      message: "share",
    },
    {
      versions: ["A ticket rose from [[30 dollars]] to [[20 dollars]] in spring."],
      message: "direction",
      words: "A says “30 dollars” and “20 dollars”: the direction told is the opposite of that of the figures.",
    },
    {
      versions: ["The club grew from [[1,250]] members to [[1,520]] members, an increase of [[400]]."],
      message: "change",
      words: "A says that it went from “1,250 members” to “1,520 members”, a change of 270, and gives the change as “400”.",
    },
    { versions: ["The jackpot dropped from [[$4 million]] to [[$2 million]], down [[20 percent]]."], message: "change" },
    { versions: ["The index gained [[8.5 percent]] to [[1,236 points]] from [[1,200 points]]."], message: "change" },
    { versions: ["Exports fell from [[50 tonnes]] to [[40 tonnes]], a rise of [[20 percent]]."], message: "change" },
  ],
  clean: [
    { versions: ["In all, 153 people were hurt: 128 men, 19 women and 6 children."], because: "the list adds up" },
    { versions: ["The crash hurt 143 people, including 12 women and 6 children."], because: "the list is not the whole" },
    { versions: ["Nearly 150 people were hurt: 128 men, 19 women and 6 children."], because: "the total is approximate" },
    { versions: ["The crash hurt 12 people (four in the bus and two in the van)."], because: "some may have been elsewhere" },
    { versions: ["The hotel has 5 floors (12 rooms and 2 halls)."], because: "the list counts other things" },
    { versions: ["Three people were hurt: two men and a woman."], because: "a woman is one" },
    { versions: ["Three people died: two men, aged 34 and 56, and a girl."], because: "the figures are ages" },
    { versions: ["12 in the north and 7 in the south were hurt, bringing the total to 143."], because: "the total began earlier" },
    { versions: ["Nine of the 12 ships had left by noon."], because: "the part is smaller" },
    { versions: ["The guest gave the hotel 11 out of 10."], because: "it is praise" },
    { versions: ["Two adults and 20 more passengers, including 15 children, were hurt."], because: "the part is of both counts" },
    { versions: ["More than 12 people were hurt, including 15 children."], because: "the whole is a floor" },
    { versions: ["Nine of 14 analysts (64 percent) expect a cut."], because: "the share is rounded" },
    { versions: ["2 of 3 boats, or 66 percent, were insured."], because: "the share is cut short" },
    { versions: ["The rate rose from 4.25 percent to 4.75 percent, up 0.5 percent."], because: "the percent are points" },
    { versions: ["Profit rose 12 percent to $1.12 billion from $1 billion."], because: "the ends are rounded" },
    { versions: ["The climber fell from 12 to 15 metres onto a ledge."], because: "the figures are a height" },
    { versions: ["She climbed from 12 places to 5 places in the world rankings."], because: "a rank gets better downwards" },
    {
      versions: ["The club grew from 1,200 to 1,500 members, up 4 percent from the year before its merger."],
      because: "the size is of another time",
    },
  ],
});

import { artifactRepetition } from "../../../../src/engine/checks/artifact/repetition.ts";
import { testCheck } from "../../../support/check-table.ts";

testCheck(artifactRepetition, {
  flagged: [
    { versions: ["The council met in [[the the]] old hall on Monday."], message: "word", words: "“the the” doubles a word." },
    { versions: ["[[The the]] council met in the old hall on Monday."], message: "word" },
    { versions: ["The council met [[in in]] the old hall."], message: "word" },
    { versions: ["Rents rose across the [[Harbour Harbour]] district."], message: "word" },
    { versions: ["The budget was passed in [[2016 2016]]."], message: "word" },
    { versions: ["The budget was passed on the [[6th 6th 6th]] of March."], message: "phrase" },
    { versions: ["The council met [[in the old hall in the old hall]] on Monday."], message: "phrase" },
    { versions: ["Prices rose [[of the of the]] goods."], message: "phrase" },
    {
      versions: ["They [[were were]] released after an examination.", "They were released after an examination."],
      message: "word",
    },
    {
      versions: ["[[The council met in the old hall.]]\nIt voted for the budget.\n[[The council met in the old hall.]]"],
      message: "sentence",
      severity: "major",
    },
    {
      versions: [
        "[[The council met in the old hall. It voted for the new budget.]]\nRents rose.\n[[The council met in the old hall. It voted for the new budget.]]",
      ],
      message: "sentence",
    },
    {
      versions: [
        "[[Council meets in the old hall]]\nBy Ann Lee\n[[Council meets in the old hall]]\n\nThe council met on Monday and voted for the budget of the town.",
      ],
      message: "headline",
    },
    {
      versions: [
        "Rents rose. [[The council met on Monday and voted for the new budget of the town]] at noon.\nThe mayor was glad. [[The council met on Monday and voted for the new budget of the town]] in good spirits.",
      ],
      message: "statement",
    },
  ],
  clean: [
    { versions: ["He had had enough, and she said that that was that."], because: "English doubles these words" },
    { versions: ["They tried again and again and again, day by day by day."], because: "the repetition is for force" },
    { versions: ["The official told us US troops had left."], because: "two words are spelt alike" },
    { versions: ["Boutros Boutros-Ghali and the band Duran Duran were there."], because: "names are doubled" },
    { versions: ["What it is is a scandal."], because: "no other version says it once" },
    {
      versions: [
        "The Tak Tak festival opened on Friday.",
        "On Friday the Tak Tak festival opened.",
        "Visitors came to the Tak Tak festival.",
      ],
      because: "every version doubles it",
    },
    { versions: ["The score was 7 7 8 after three rounds."], because: "a row of numbers" },
    {
      versions: [
        "The council met on Monday and voted for the new budget of the town.\nThe council met on Monday and voted for the new budget of the harbour town after a long debate.\nRents rose.",
      ],
      because: "the first paragraph is a deck",
    },
    {
      versions: [
        "Rents rose.\nHow the council met on Monday and voted for the new budget of the town - Korsa Net\nThe council met on Monday and voted for the new budget of the town after a long debate.",
      ],
      because: "a headline is restated in the copy",
    },
    {
      versions: [
        "Rents rose. The clerk said the council met on Monday and voted for the new budget of the town.\n“As you know, the council met on Monday and voted for the new budget of the town, and that is all,” she wrote.",
      ],
      because: "the statement is quoted after it was reported",
    },
    {
      versions: [
        "Council meets in the old hall\n\nThe council met on Monday.\n\nA vote\n\nIt voted for the budget.\n\nA vote\n\nRents rose.",
      ],
      because: "a crosshead may come back",
    },
  ],
});

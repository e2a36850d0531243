import { defineCheck } from "../check.ts";
import { doubledWords } from "../repetition/doubled.ts";
import { repeatedSentences } from "../repetition/sentences.ts";
import { sharedStatements } from "../repetition/statements.ts";

export const artifactRepetition = defineCheck({
  id: "artifact/repetition",
  scope: "version",
  kind: "artifact",
  severity: "minor",
  summary: "A word, phrase or sentence stands twice",
  why: "Engines double words where they lose their place, and merged takes repeat whole sentences; readers see it at once.",
  remedy: "Delete the second copy.",
  limits: ["A repetition in other words is not found.", "What at least half of the other versions repeat too is taken for intended."],
  // the Core typology has no entry of its own for it: the number is its dimension's
  mqm: { id: "duplication", pid: "MQMC_200000" },
  its: "duplication",
  reads: [],
  messages: {
    word: "“{words}” doubles a word.",
    phrase: "“{words}” repeats a phrase.",
    sentence: "The sentence “{words}” stands twice.",
    headline: "The headline “{words}” is printed again above the copy.",
    statement: "Two sentences say “{words}” in the same words.",
  },
  options: {},
  examples: {
    flagged: [
      { versions: ["The council met in [[the the]] old hall on Monday."], message: "word" },
      { versions: ["The council met [[in the old hall in the old hall]] on Monday."], message: "phrase" },
      {
        versions: ["[[The council met in the old hall.]] It voted for the budget. [[The council met in the old hall.]]"],
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
          "[[The council met on Monday and voted for the new budget of the town]]. Its chairman said that [[the council met on Monday and voted for the new budget of the town]] in good spirits.",
        ],
        message: "statement",
      },
    ],
    clean: [
      { versions: ["He had had enough, and she said that that was that."], because: "English doubles these words" },
      { versions: ["They tried again and again and again."], because: "the repetition is for force" },
    ],
  },
  *run(document, _options, story) {
    yield* doubledWords(document, story);
    yield* repeatedSentences(document, story);
    yield* sharedStatements(document, story);
  },
});

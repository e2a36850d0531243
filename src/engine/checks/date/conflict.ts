import type { DateMention } from "../../mentions/date/value.ts";
import type { Document } from "../../text/document.ts";
import { defineCheck } from "../check.ts";
import { disagreementOf, factFields } from "../disagreement.ts";

/** Words that tell one of several events apart from the others: with one of them beside a date, two dates may be two events. */
const tellingApart: ReadonlySet<string> = new Set(
  "first second third last another again previous earlier later former next new latest".split(" "),
);
/** A question is never surer than this. */
const questionCeiling = 0.8;

export const dateConflict = defineCheck({
  id: "date/conflict",
  scope: "story",
  kind: "inconsistency",
  severity: "major",
  summary: "One event has times in different versions that cannot both hold",
  why: "Relative dates are resolved on each version's day of publication before they are compared, so this is not a matter of wording.",
  remedy: "Check the date in the source; where two events are meant, say so in both versions.",
  limits: [
    "Without publishedAt, “last year” can only be compared with “last year”.",
    "Which event a date belongs to is known from the words around it; where they allow two events the finding is put as a question.",
  ],
  mqm: { id: "mistranslation", pid: "MQMC_101000" },
  its: "mistranslation",
  reads: ["date"],
  messages: {
    differ: "{said}. Both cannot be right for one event.",
    question: "{said}. Is this one event with two dates, or are two events meant?",
  },
  options: {},
  examples: {
    flagged: [
      {
        versions: [
          "The two ministers signed the fisheries treaty in [[June 2021]] in Oslo.",
          "The two ministers signed the fisheries treaty in [[July 2021]] in Oslo.",
        ],
        message: "differ",
      },
      {
        versions: [
          { text: "The president of Peru and the king of Spain met for the first time in [[2019]] in Lima.", publishedAt: "2024-10-18" },
          { text: "Ties grew after the king of Spain and the president of Peru met in Lima [[last year]].", publishedAt: "2024-10-18" },
        ],
        message: "question",
      },
    ],
    clean: [
      {
        versions: [
          { text: "The ministry has bought grain from Romania since August last year.", publishedAt: "2024-10-18" },
          { text: "The ministry has bought grain from Romania since August 2023.", publishedAt: "2024-10-18" },
        ],
        because: "August last year is August 2023 for a text of 2024",
      },
    ],
  },
  *run({ claims, documents }) {
    for (const claim of claims.of("date")) {
      const found = disagreementOf(claim, documents, ({ outcome }) => outcome === "contradiction");
      if (found === undefined) continue;
      const isQuestion = [found.reference, ...found.others].some((side) =>
        side.mentions.some((mention) => isToldApart(mention, documents[mention.document]!)),
      );
      yield {
        message: isQuestion ? "question" : "differ",
        verdict: "contradiction",
        ...factFields(claim, found),
        ...(isQuestion ? { ceiling: questionCeiling } : {}),
      };
    }
  },
});

/** True where the mention's own sentence says which of several events it means, as in "met for the first time in 2019". */
function isToldApart(mention: DateMention, document: Document): boolean {
  const { vocabulary, words } = document.tokens;
  const sentence = document.sentences[mention.sentence]!;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if ((at < mention.firstToken || at >= mention.endToken) && tellingApart.has(vocabulary.forms[words[at]!]!)) return true;
  }
  return false;
}

import type { Document } from "../../text/document.ts";
import { defineCheck, type StoryView } from "../check.ts";
import { isCopy, maxWitnessed, place, shortened } from "../place.ts";
import type { Fault, Hit } from "../punctuation/hit.ts";
import { lineFaults } from "../punctuation/lines.ts";
import { markFaults } from "../punctuation/marks.ts";
import { pairFaults } from "../punctuation/pairs.ts";

/** Most places of one kind that a finding shows. */
const maxPlaces = 8;

/** Faults that come from how a whole text was written or tokenised: one finding shows them all. */
const systematic: ReadonlySet<Fault> = new Set<Fault>([
  "spaced",
  "quote",
  "abbreviation",
  "time",
  "figure",
  "apostrophe",
  "dashes",
  "foreign",
]);

export const artifactPunctuation = defineCheck({
  id: "artifact/punctuation",
  scope: "version",
  kind: "artifact",
  severity: "minor",
  summary: "Marks are doubled, misplaced, missing or of another typography",
  why: "Doubled stops, spaces before marks and glued words show where text was cut, merged or tokenised by a machine.",
  remedy: "Correct the mark; look whether words were lost with it.",
  limits: [
    "A comma too many inside a sentence is not found.",
    "At most eight places of one kind are shown in one finding.",
    "Headings without a full stop are left alone.",
    "Two hyphens with a space on both sides, or on none, are how English copy is typed: they are reported only in what was translated from Chinese, Japanese or Korean.",
  ],
  mqm: { id: "punctuation", pid: "MQMC_202000" },
  its: "typographical",
  reads: [],
  messages: {
    doubled: "“{words}” has a mark too many.",
    spaced: "A space stands before the mark in “{words}”.",
    foreign: "“{words}” has a mark of another language's typography.",
    quote: "A quotation mark is set off or turned the wrong way in “{words}”.",
    abbreviation: "A space splits the abbreviation “{words}”.",
    time: "A space splits the time “{words}”.",
    figure: "A space splits the figure “{words}”.",
    apostrophe: "The apostrophe is set off by spaces in “{words}”.",
    dashes: "Two hyphens stand for a dash.",
    glued: "“{words}” runs two words or sentences together.",
    stray: "A stray mark hangs on “{words}”.",
    ellipsis: "The sentence trails off in points: “{words}”.",
    elision: "“{words}” marks an omission as another language does.",
    unclosed: "A bracket or quotation mark has no other half at “{words}”.",
    mixed: "A quotation opens with one kind of mark and closes with another at “{words}”.",
    missing: "The full stop is missing after “{words}”.",
  },
  options: {
    dashes: { default: true, describe: "Report two hyphens in place of a dash." },
  },
  examples: {
    flagged: [
      { versions: ["The port [[closed. .]] Officials asked for patience."], message: "doubled" },
      { versions: ["The port closed at [[noon ,]] officials said."], message: "spaced" },
      { versions: ["The port closed at [[noon。]] Officials asked for patience."], message: "foreign" },
      { versions: ['"We have to wait[[, "said]] the captain.'], message: "quote" },
      { versions: ["The port closed at 5 [[p. m.]] on Monday."], message: "abbreviation" },
      { versions: ["The port closed at [[5: 30]] p.m. on Monday."], message: "time" },
      { versions: ["Some [[2, 000]] ships were waiting on Monday."], message: "figure" },
      { versions: ["[[It ’ s]] too early to say, officials said."], message: "apostrophe" },
      { versions: ["The port[[--]] the largest in the north [[--]]was closed."], message: "dashes" },
      { versions: ["The port closed at [[noon.Officials]] asked for patience."], message: "glued" },
      { versions: ["The port was [[over_]] capacity on Monday."], message: "stray" },
      {
        versions: [
          "The ship carried grain, oil and [[timber...]]\nIt left at noon.",
          "The ship carried grain, oil and timber. It left at noon.",
        ],
        message: "ellipsis",
      },
      { versions: ["“The harbour [[(...)]] was full,” the captain said."], message: "elision" },
      { versions: ["The port [[(the]] largest in the north was closed on Monday."], message: "unclosed" },
      { versions: ['“We have to [[wait",]] said the captain.'], message: "mixed" },
      {
        versions: [
          "The port closed at noon on Monday.\nOnly a small part of the [[northern quay remained]]\nTraffic resumed at four.\nOfficials asked for patience.",
        ],
        message: "missing",
      },
    ],
    clean: [
      {
        versions: ["“Wait... what?!” Mr. J. K. Orr, of Acme Inc., asked at 5 p.m."],
        because: "points, initials and abbreviations are in order",
      },
      {
        versions: ["Two- and three-year bonds, the workers' pay, and Yahoo! shares rose."],
        because: "hyphens, apostrophes and names are in order",
      },
    ],
  },
  *run(document, { dashes }, story) {
    const groups = new Map<Fault, Hit[]>();
    for (const hit of hitsOf(document, story)) {
      if (hit.fault === "dashes" && !dashes) continue;
      if (!systematic.has(hit.fault)) yield fact(document, hit.fault, [hit]);
      else {
        const group = groups.get(hit.fault);
        if (group === undefined) groups.set(hit.fault, [hit]);
        else group.push(hit);
      }
    }
    for (const [fault, hits] of groups) yield fact(document, fault, hits);
  },
});

function* hitsOf(document: Document, story: StoryView): Generator<Hit> {
  const quoted = { paragraph: -1, open: false, witnesses: maxWitnessed };
  for (const sentence of document.sentences) if (isCopy(sentence)) yield* markFaults(document, sentence, quoted, story);
  yield* pairFaults(document);
  yield* lineFaults(document, story);
}

function fact(document: Document, fault: Fault, hits: readonly Hit[]) {
  const shown = hits.slice(0, maxPlaces);
  const first = shown[0]!;
  const words = shown.map(({ start, end }) => document.text.slice(start, end));
  return {
    message: fault,
    data: { words: shortened(words[0]!, 60) },
    evidence: [place(document, first.start, first.end), ...shown.slice(1).map(({ start, end }) => place(document, start, end))] as const,
    verdict: "artifact" as const,
    strength: first.strength,
    about: `punctuation ${fault}`,
    values: [...new Set(words.map((word) => word.toLowerCase()))].sort(),
  };
}

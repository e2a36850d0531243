import type { Severity } from "../../findings/finding.ts";
import type { FurnitureKind } from "../../lexicon/boilerplate.ts";
import type { Document, Sentence } from "../../text/document.ts";
import type { Span } from "../../text/span.ts";
import { defineCheck, type StoryView } from "../check.ts";
import { isOfEveryPage } from "../page.ts";

const messages = {
  related: "Links to other stories stand in the copy, beginning with “{first}”.",
  links: "A list of links stands under the copy, beginning with “{first}”.",
  subscription: "A subscription prompt stands in the copy: “{first}”.",
  advertisement: "An ad label stands in the copy: “{first}”.",
  navigation: "Site navigation stands in the copy: “{first}”.",
  stamp: "A date stamp stands in the copy: “{first}”.",
  credit: "A credit line of another site stands in the copy: “{first}”.",
  author: "An author box stands in the copy, beginning with “{first}”.",
  social: "A prompt to share or follow stands in the copy: “{first}”.",
  legal: "A legal or cookie notice stands in the copy: “{first}”.",
  row: "A row of page fields stands in the copy: “{first}”.",
  readingTime: "A reading-time label stands in the copy: “{first}”.",
  dateline: "The dateline keeps another country's form: “{first}”.",
} as const;

type Message = keyof typeof messages;

/** Signed agency copy and the machine translation notice are no furniture finding: the first is usual, the second has its own check. */
const messageOf: { readonly [kind in FurnitureKind]?: Message } = {
  related: "related",
  links: "links",
  subscription: "subscription",
  advertisement: "advertisement",
  navigation: "navigation",
  stamp: "stamp",
  credit: "credit",
  author: "author",
  social: "social",
  legal: "legal",
  row: "row",
  "reading-time": "readingTime",
};

export const artifactFurniture = defineCheck({
  id: "artifact/furniture",
  scope: "version",
  kind: "artifact",
  severity: "minor",
  summary: "Site furniture stands inside the copy",
  why: "Link lists, ad labels, date stamps and subscription lines are not the story's words; their figures and names are another story's.",
  remedy: "Take it out before the text is published or compared.",
  limits: [
    "A teaser that stands alone between paragraphs of the story, without a label, is read as copy.",
    "Crossheads inside the copy are not reported.",
    "Date stamps that at least half of the other versions have too are noted, and cost nothing.",
  ],
  mqm: { id: "addition", pid: "MQMC_104000" },
  its: "addition",
  reads: [],
  messages,
  options: { maxLines: { default: 8, describe: "At most so many lines of one stretch of furniture are shown." } },
  examples: {
    flagged: [
      {
        versions: [
          "The ferry left Korsa harbour at dawn with 80 people on board, the port said.\n\n[[Advertisement]]\n\nIt reached the island two hours later than planned because of dense fog over the strait.",
        ],
        message: "advertisement",
      },
      {
        versions: [
          "The ferry left Korsa harbour at dawn with 80 people on board, the port said.\n\n[[RELATED STORIES]]\n[[Storm closes northern ports]]\n[[Five tips for your next crossing]]",
        ],
        message: "related",
      },
      {
        versions: [
          "The ferry left Korsa harbour at dawn with 80 people on board, the port said.\n\n[[Storm closes northern ports]]\n[[Five tips for your next crossing]]\n[[Harbour fees rise]]",
        ],
        message: "links",
      },
      {
        versions: [
          "The ferry left Korsa harbour at dawn with 80 people on board, the port said.\n\n[[Sign up for our daily newsletter]]\n\nIt reached the island two hours later than planned because of dense fog over the strait.",
        ],
        message: "subscription",
      },
      {
        versions: [
          "[[Home › World › Islands]]\n\nFerry late after fog\n\nThe ferry left Korsa harbour at dawn with 80 people on board, the port said.",
        ],
        message: "navigation",
      },
      {
        versions: [
          "Ferry late after fog\n[[Published: June 4, 2019]]\nThe ferry left Korsa harbour at dawn with 80 people on board, the port said.",
        ],
        message: "stamp",
      },
      {
        versions: ["The ferry left Korsa harbour at dawn with 80 people on board, the port said.\n\n[[(Editor in charge: Li Hua)]]"],
        message: "credit",
      },
      {
        versions: [
          "The ferry left Korsa harbour at dawn with 80 people on board, the port said.\n\n[[Author]]\n[[Ann Lee]]\n[[Ann Lee writes about ships and the sea for the Morning Courier and keeps a boat.]]",
        ],
        message: "author",
      },
      {
        versions: ["The ferry left Korsa harbour at dawn with 80 people on board, the port said.\n\n[[Follow us on Facebook]]"],
        message: "social",
      },
      {
        versions: [
          "The ferry left Korsa harbour at dawn with 80 people on board, the port said.\n\n[[We use cookies to improve your visit.]]",
        ],
        message: "legal",
      },
      {
        versions: ["Ferry late after fog\n\n[[Ann Lee |]]\n\nThe ferry left Korsa harbour at dawn with 80 people on board, the port said."],
        message: "row",
      },
      {
        versions: [
          "Ferry late after fog\n\n[[4 min read]]\n\nThe ferry left Korsa harbour at dawn with 80 people on board, the port said.",
        ],
        message: "readingTime",
      },
      {
        versions: [
          "Ferry late after fog\n\n[[【Korsa = Correspondent Mori】]] The ferry left Korsa harbour at dawn with 80 people on board, the port said.",
        ],
        message: "dateline",
      },
    ],
    clean: [
      {
        versions: ["Ferry late after fog\n\nBy Ann Lee\n\nThe ferry left Korsa harbour at dawn with 80 people on board, the port said."],
        because: "a headline and a byline belong above the copy",
      },
    ],
  },
  *run(document, { maxLines }, story) {
    const stamps: Span[] = [];
    for (const zone of document.zones) {
      if (zone.kind !== "furniture" && zone.kind !== "dateline") continue;
      const message = zone.kind === "dateline" ? foreignDateline(document, zone) : messageOf[zone.furniture ?? "links"];
      if (message === undefined) continue;
      const lines = linesOf(document, zone, maxLines);
      if (message === "stamp") {
        stamps.push(...lines);
        continue;
      }
      const first = lines[0];
      if (first === undefined) continue;
      const severity = message === "row" || message === "readingTime" || message === "dateline" ? "minor" : "major";
      yield fact(document, message, [first, ...lines.slice(1)], severity, message === "links" ? 0.8 : 1);
    }
    const [first, ...rest] = stamps;
    if (first === undefined) return;
    yield fact(
      document,
      "stamp",
      [first, ...rest.slice(0, Math.max(0, maxLines - 1))],
      isStampedElsewhere(document, story) ? "neutral" : "minor",
      1,
    );
  },
});

/** A stamp on the pages of the other versions too tells when they were published, and is no slip of this one. */
function isStampedElsewhere(document: Document, story: StoryView): boolean {
  return isOfEveryPage(document, story, ({ zones }) =>
    zones.some(({ kind, furniture }) => kind === "furniture" && furniture !== undefined && messageOf[furniture] === "stamp"),
  );
}

function fact(document: Document, message: Message, lines: readonly [Span, ...Span[]], severity: Severity, strength: number) {
  const [first, ...rest] = lines;
  const words = document.text.slice(first.start, first.end);
  return {
    message,
    data: { first: words.length > 80 ? `${words.slice(0, 79)}…` : words },
    evidence: [{ document: document.index, ...first }, ...rest.map((line) => ({ document: document.index, ...line }))] as const,
    verdict: "artifact" as const,
    severity,
    strength,
    about: "furniture",
    values: [words.toLowerCase()],
  };
}

/** Agencies' datelines are usual; "[Lima = Correspondent Mori]" is the form of Japanese papers, left as it stood. */
function foreignDateline(document: Document, zone: Span): Message | undefined {
  const opening = document.text.charCodeAt(zone.start);
  return opening === 91 || opening === 0x3010 ? "dateline" : undefined;
}

/** The lines of a zone, at most `limit`: sentences of one line are one span. */
function linesOf(document: Document, zone: Span, limit: number): Span[] {
  const lines: { start: number; end: number }[] = [];
  let paragraph = -1;
  for (let at = firstSentenceFrom(document.sentences, zone.start); at < document.sentences.length; at++) {
    const sentence = document.sentences[at]!;
    if (sentence.start >= zone.end) break;
    if (sentence.paragraph === paragraph) lines.at(-1)!.end = sentence.end;
    else {
      if (lines.length === limit) break;
      lines.push({ start: sentence.start, end: sentence.end });
      paragraph = sentence.paragraph;
    }
  }
  return lines;
}

function firstSentenceFrom(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

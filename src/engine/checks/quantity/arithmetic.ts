import { decimalText } from "../../mentions/quantity/decimal.ts";
import type { QuantityMention } from "../../mentions/quantity/value.ts";
import type { Document } from "../../text/document.ts";
import { changesOff } from "../arithmetic/changes.ts";
import { type Figures, figuresOf, type Slip } from "../arithmetic/figures.ts";
import { includedOverWhole, partsOverWhole } from "../arithmetic/parts.ts";
import { sharesOff } from "../arithmetic/percentages.ts";
import { sumsAboveTotal, sumsBelowTotal } from "../arithmetic/sums.ts";
import { defineCheck, type Witness } from "../check.ts";
import { listed } from "../disagreement.ts";

export const quantityArithmetic = defineCheck({
  id: "quantity/arithmetic",
  scope: "version",
  kind: "inconsistency",
  severity: "major",
  summary: "Figures of one sentence do not work out: parts, totals, shares or changes",
  why: "At least one of the figures is wrong, and no other version is needed to see it.",
  remedy: "Check each of the figures in the source and correct the one that differs.",
  limits: [
    "Works within one sentence and on figures told exactly: approximate, rounded and bounded ones are left room or not judged.",
    "A list is added up only where its words say that it is the whole: after a colon, in brackets, or before “in all”.",
  ],
  mqm: { id: "mistranslation", pid: "MQMC_101000" },
  its: "numbers",
  reads: ["quantity"],
  messages: {
    part: "{version} says {figures}: the part is larger than the whole, {computed}.",
    included: "{version} says {figures}: what is counted among the {computed} is more than they are.",
    sum: "{version} says {parts}, which make {computed}, and gives the total as {last}.",
    share: "{version} says {figures}: the counts make {computed} percent.",
    change: "{version} says that it went from {parts}, a change of {computed}, and gives the change as {last}.",
    direction: "{version} says {figures}: the direction told is the opposite of that of the figures.",
  },
  options: {},
  examples: {
    flagged: [
      {
        versions: ["[[A total of 143]] people were hurt: [[128]] men, [[19]] women and [[6]] children."],
        message: "sum",
      },
      { versions: ["[[Twelve of the nine boats]] came back before the storm."], message: "part" },
      { versions: ["The crash hurt [[12]] people, including [[15]] children."], message: "included" },
      { versions: ["[[Nine of 14 analysts]] ([[46 percent]]) expect a cut."], message: "share" },
      { versions: ["Sales rose from [[42,500]] to [[51,300]] cars, up [[45 percent]]."], message: "change" },
      { versions: ["The fare rose from [[30 dollars]] to [[20 dollars]] in May."], message: "direction" },
    ],
    clean: [
      { versions: ["A total of 153 people were hurt: 128 men, 19 women and 6 children."], because: "the list adds up" },
      { versions: ["The crash hurt 143 people, including 12 women and 6 children."], because: "the list is not the whole" },
      { versions: ["About 140 people were hurt: 128 men, 19 women and 6 children."], because: "the total is approximate" },
    ],
  },
  *run(document, _options, { claims }) {
    for (const figures of figuresOf(document, claims)) {
      for (const slip of slipsOf(figures)) yield factOf(slip, document);
    }
  },
});

function* slipsOf(figures: Figures): Generator<Slip> {
  yield* partsOverWhole(figures);
  if (figures.mentions.length < 2) return;
  yield* includedOverWhole(figures);
  yield* sumsBelowTotal(figures);
  yield* sumsAboveTotal(figures);
  yield* sharesOff(figures);
  yield* changesOff(figures);
}

function factOf({ message, figures, computed }: Slip, document: Document) {
  const [first, ...rest] = figures;
  const quotes = figures.map((mention) => quoteOf(mention, document));
  const value = decimalText(computed);
  return {
    message,
    data: {
      version: document.version.id,
      figures: listed(quotes),
      parts: message === "change" ? quotes.slice(0, -1).join(" to ") : listed(quotes.slice(0, -1)),
      last: quotes.at(-1)!,
      computed: value,
    },
    evidence: [
      witnessOf(first, rest.length === 0 ? value : undefined),
      ...rest.map((mention, at) => (at + 1 === rest.length ? witnessOf(mention, value) : witnessOf(mention))),
    ] as const,
    verdict: "contradiction" as const,
    strength: 1,
    about: message,
    values: figures.map(({ value: { figure } }) => decimalText(figure)),
  };
}

function quoteOf({ start, end }: QuantityMention, { text }: Document): string {
  return `“${text.slice(start, end).replaceAll(/\s+/g, " ")}”`;
}

/** The figure without its noun, a part with its whole; the one that the others do not bear out carries what they make. */
function witnessOf({ document, start, end, figureStart, figureEnd, value }: QuantityMention, computed?: string): Witness {
  const span = value.of === undefined ? { start: figureStart, end: figureEnd } : { start, end };
  return { document, ...span, ...(computed === undefined ? {} : { value: { computed } }) };
}

import type { Claims } from "../../claims/claim.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import { add, compare, type Decimal, decimal, equal, subtract, thousand, zero } from "../../mentions/quantity/decimal.ts";
import type { QuantityMention } from "../../mentions/quantity/value.ts";
import type { Document } from "../../text/document.ts";
import { TokenKind } from "../../text/tokens.ts";

/** The quantities of one sentence, in order, with the words between them. */
export interface Figures {
  readonly document: Document;
  readonly mentions: readonly QuantityMention[];
  readonly first: number;
  /** One past the sentence's last token. */
  readonly end: number;
}

/** The figures of each sentence of a document that has any, in order. */
export function figuresOf(document: Document, claims: Claims): readonly Figures[] {
  const bySentence = new Map<number, QuantityMention[]>();
  for (const { sides } of claims.of("quantity")) {
    for (const { mentions } of sides) {
      for (const mention of mentions) {
        if (mention.document !== document.index) continue;
        const others = bySentence.get(mention.sentence);
        if (others === undefined) bySentence.set(mention.sentence, [mention]);
        else others.push(mention);
      }
    }
  }
  return [...bySentence]
    .sort(([left], [right]) => left - right)
    .map(([sentence, mentions]) => {
      const { firstToken, endToken } = document.sentences[sentence]!;
      return { document, mentions: mentions.sort((left, right) => left.start - right.start), first: firstToken, end: endToken };
    });
}

/** What an arithmetic rule saw: a message's id with its data, the figures and the computed one that replaces the last of them. */
export interface Slip {
  readonly message: "part" | "included" | "sum" | "share" | "change" | "direction";
  readonly figures: readonly [QuantityMention, ...QuantityMention[]];
  readonly computed: Decimal;
}

/** Whether a figure is told exactly, once and for itself: no bound, range, collective, second reading or part. */
export function isExact({ value }: QuantityMention): boolean {
  const { low, high, figure, bound, approximate, alternatives, collective } = value;
  if (bound !== "exact" || approximate || alternatives.length > 0 || collective !== undefined) return false;
  return low !== undefined && high !== undefined && equal(low, figure) && equal(high, figure) && figure.coefficient > 0;
}

/** Form in lower case; "" outside the sentence. */
export function formAt({ document, first, end }: Figures, at: number): string {
  const { vocabulary, words } = document.tokens;
  return at >= first && at < end ? vocabulary.forms[words[at]!]! : "";
}

export function formsBetween(figures: Figures, from: number, to: number): readonly string[] {
  const forms: string[] = [];
  for (let at = from; at < to; at++) forms.push(formAt(figures, at));
  return forms;
}

/** Whether some tokens hold a number, a date's included. */
export function hasNumber({ document }: Figures, from: number, to: number): boolean {
  const { kinds, classes } = document.tokens;
  for (let at = from; at < to; at++) if (kinds[at] === TokenKind.Number || (classes[at]! & WordClass.Number) !== 0) return true;
  return false;
}

/** How far the true figure may lie from the printed one: half of its last digit that is no zero; nothing for whole numbers below a thousand. */
export function slackOf(figure: Decimal): Decimal {
  if (figure.exponent === 0 || (figure.exponent > 0 && compare(figure, thousand) < 0)) return zero;
  return decimal(5, figure.exponent - 1);
}

/** Whether two figures differ by more than this. */
export function differ(left: Decimal, right: Decimal, slack: Decimal): boolean {
  const difference = compare(left, right) < 0 ? subtract(right, left) : subtract(left, right);
  return compare(difference, slack) > 0;
}

export function sumOf(figures: readonly Decimal[]): Decimal {
  return figures.reduce(add, zero);
}

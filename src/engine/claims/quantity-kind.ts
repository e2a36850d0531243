import { movementAdverbs, movementVerbs, updateWords } from "../lexicon/en/updates.ts";
import { compareQuantities } from "../mentions/quantity/compare.ts";
import { decimalText } from "../mentions/quantity/decimal.ts";
import { quantityJson, quantityKey } from "../mentions/quantity/key.ts";
import type { QuantityMention } from "../mentions/quantity/value.ts";
import type { Document } from "../text/document.ts";
import type { Kind } from "./kind.ts";
import { nameBeside } from "./role.ts";

/** What follows the figure of a part. */
const partitive = /^\s+of\s+(?:the|its|their|his|her|our|those|these|them|all)\b/;

export const quantityKind: Kind<QuantityMention> = {
  name: "quantity",
  sameFigure: 0.15,
  join: 0.13,
  joinWording: 0.1,
  groupOf: ({ value }) => (value.dimension === "points" ? "percent" : value.dimension),
  // a band is never the same figure as a count that happens to be its lower end
  figureOf: ({ value }) => (value.bound === "collective" ? `~${quantityKey(value)}` : decimalText(value.figure)),
  rarityOf({ value }) {
    const digits = String(value.figure.coefficient).length;
    if (digits >= 3) return 0.9;
    if (value.figure.exponent >= 3) return 0.7;
    if (digits === 2) return 0.5;
    return value.dimension === "count" || value.dimension === "ordinal" ? 0 : 0.4;
  },
  isFormation: ({ value }) => value.bound === "collective" && value.collective?.count !== undefined,
  isPart: (mention, document) =>
    mention.value.of !== undefined || partitive.test(document.text.slice(mention.figureEnd, mention.figureEnd + 12)),
  nounOf: (mention, document) => (mention.value.dimension === "age" ? nameBeside(document, mention) : mention.noun),
  canMeet(left, right, leftNoun, rightNoun) {
    // the ages of two people are two facts
    if (left.value.dimension === "age" && leftNoun.length > 0 && rightNoun.length > 0 && !leftNoun.some((word) => rightNoun.includes(word)))
      return false;
    // "the first try" and "the second half" order different things
    if (left.value.dimension === "ordinal" && leftNoun.length > 0 && rightNoun.length > 0 && !sharesHead(leftNoun, rightNoun)) return false;
    return compareQuantities(left.value, right.value).outcome !== "incomparable";
  },
  keyOf: ({ value }) => quantityKey(value),
  compare: (left, right) => compareQuantities(left.value, right.value),
  relate(reference, other, documents) {
    const relation = compareQuantities(reference.value, other.value);
    if (relation.outcome === "compatible" || relation.outcome === "incomparable") return relation;
    return isUpdate(reference, other, documents) ? { outcome: "compatible", why: "update" } : relation;
  },
  aboutOf(members, vocabulary) {
    const { dimension } = members[0]!.value;
    if (dimension !== "count") return dimension;
    const heads = new Map<string, number>();
    for (const { noun } of members) {
      if (noun.length === 0) continue;
      const head = vocabulary.forms[vocabulary.conceptOf(noun[noun.length - 1]!)]!;
      heads.set(head, (heads.get(head) ?? 0) + 1);
    }
    const common = [...heads].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))[0];
    return `count of ${common === undefined ? "" : common[0]}`;
  },
  jsonOf: ({ value }) => quantityJson(value),
  labelOf: (mention) =>
    mention.end > mention.figureEnd ? { start: mention.figureEnd, end: mention.end } : { start: mention.start, end: mention.start },
};

function sharesHead(left: readonly number[], right: readonly number[]): boolean {
  return left.includes(right[right.length - 1]!) || right.includes(left[left.length - 1]!);
}

/** Tokens on either side of a figure in which a word of updating is looked for. */
const updateReach = 7;

/** A later version that says in words that the figure has moved on does not contradict the earlier one. */
function isUpdate(reference: QuantityMention, other: QuantityMention, documents: readonly Document[]): boolean {
  const left = documents[reference.document]!;
  const right = documents[other.document]!;
  if (left.publishedMinute === undefined || right.publishedMinute === undefined || left.publishedMinute === right.publishedMinute)
    return false;
  const [later, mention] = left.publishedMinute > right.publishedMinute ? [left, reference] : [right, other];
  return saysThatItMoved(later, mention);
}

/** "rose to 31", "has been revised up to 152": a verb of movement with its "to" near the figure, or a word that says updated. */
function saysThatItMoved(document: Document, mention: QuantityMention): boolean {
  const { words, vocabulary } = document.tokens;
  const sentence = document.sentences[mention.sentence]!;
  const formAt = (at: number) => (at < sentence.endToken ? vocabulary.forms[words[at]!]! : "");
  const last = Math.min(sentence.endToken, mention.endToken + updateReach);
  for (let at = Math.max(sentence.firstToken, mention.firstToken - updateReach); at < last; at++) {
    const form = formAt(at);
    if (updateWords.has(form)) return true;
    if (movementAdverbs.has(form) && formAt(at + 1) === "from") return true;
    if (movementVerbs.has(form) && (formAt(at + 1) === "to" || formAt(at + 2) === "to" || formAt(at + 1) === "from")) return true;
  }
  return false;
}

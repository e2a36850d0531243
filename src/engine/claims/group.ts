import type { DateMention } from "../mentions/date/value.ts";
import { readsMentions } from "../mentions/extract.ts";
import type { QuantityMention } from "../mentions/quantity/value.ts";
import type { Document } from "../text/document.ts";
import type { Agreement, Cell, Claim, ClaimKind, Claims, MentionOf, Side } from "./claim.ts";
import { Gatherer } from "./context.ts";
import { dateKind } from "./date-kind.ts";
import { groupFamilies } from "./families.ts";
import { type FitSide, fitOf } from "./fit.ts";
import type { Item } from "./item.ts";
import type { Kind } from "./kind.ts";
import { labelOf } from "./label.ts";
import { quantityKind } from "./quantity-kind.ts";
import { isSaid, predicateOf } from "./role.ts";
import { groupSentences } from "./sentence-groups.ts";
import { collate } from "./sides.ts";
import { carriersOf, type Grouping, type Slot } from "./slot.ts";
import { fillSlots } from "./slots.ts";
import { contextOf, type Figure, type SentenceView, viewSentence } from "./surroundings.ts";
import { isStory, type Terms, weighTerms } from "./terms.ts";
import { callWitnesses, type Witnesses } from "./trust.ts";

/** The mentions of an audit, each list in order of document, then start. */
export interface Mentions {
  readonly quantity: readonly QuantityMention[];
  readonly date: readonly DateMention[];
}

/** Works out once what grouping reads of the versions. */
export function readStory(documents: readonly Document[], mentions: Mentions): Story {
  const terms = weighTerms(documents);
  const figures = figuresBySentence(documents, mentions);
  // no concept that a context holds is numbered after this
  const gatherer = new Gatherer(documents[0]!.tokens.vocabulary.size);
  const views = viewSentences(documents, figures, terms, gatherer);
  const places = [...views.keys()];
  const numbers = groupSentences(
    places.map((place) => ({ document: Math.floor(place / mostSentences), context: views.get(place)!.context })),
  );
  return {
    documents,
    witnesses: callWitnesses(documents, groupFamilies(documents)),
    terms,
    figures,
    gatherer,
    views,
    wordings: new Map(places.map((place, at) => [place, numbers[at]!])),
  };
}

/** Which mentions of which versions tell the same fact. Every mention is in exactly one claim of its kind. */
export function groupClaims(documents: readonly Document[], mentions: Mentions): Claims {
  const story = readStory(documents, mentions);
  const claims: Claim[] = [];
  gather(quantityKind, mentions.quantity, story, claims);
  gather(
    dateKind,
    mentions.date.filter((mention) => mention.role === "story"),
    story,
    claims,
  );
  return {
    all: claims,
    families: story.witnesses.families,
    reads: readsMentions,
    of: <K extends ClaimKind>(kind: K) => claims.filter((claim) => claim.kind === kind) as unknown as readonly Claim<K>[],
  };
}

/** What grouping reads of the versions, worked out once. */
export interface Story {
  readonly documents: readonly Document[];
  readonly witnesses: Witnesses;
  readonly terms: Terms;
  readonly gatherer: Gatherer;
  readonly figures: ReadonlyMap<number, readonly Figure[]>;
  /** By place of the sentence. */
  readonly views: ReadonlyMap<number, SentenceView>;
  readonly wordings: ReadonlyMap<number, number>;
}

/** More sentences than a version can have: a request has at most 2 MiB. */
const mostSentences = 2 ** 21;

function placeOf(document: number, sentence: number): number {
  return document * mostSentences + sentence;
}

/** The sentences that state a figure or a date; no other is ever aligned. */
function viewSentences(
  documents: readonly Document[],
  figures: ReadonlyMap<number, readonly Figure[]>,
  terms: Terms,
  gatherer: Gatherer,
): ReadonlyMap<number, SentenceView> {
  const views = new Map<number, SentenceView>();
  for (const document of documents) {
    document.sentences.forEach((sentence, at) => {
      const place = placeOf(document.index, at);
      if (isStory(sentence.zone) && figures.has(place)) views.set(place, viewSentence(document, at, terms, gatherer));
    });
  }
  return views;
}

function figuresBySentence(documents: readonly Document[], mentions: Mentions): ReadonlyMap<number, readonly Figure[]> {
  const vocabulary = documents[0]!.tokens.vocabulary;
  const map = new Map<number, Figure[]>();
  const add = (mention: QuantityMention | DateMention, name: string) => {
    const place = placeOf(mention.document, mention.sentence);
    const figure = { concept: vocabulary.idOfForm(name), token: mention.firstToken };
    const list = map.get(place);
    if (list === undefined) map.set(place, [figure]);
    else list.push(figure);
  };
  for (const mention of mentions.quantity) add(mention, `#${quantityKind.figureOf(mention)}`);
  for (const mention of mentions.date) add(mention, `@${dateKind.figureOf(mention)}`);
  return map;
}

function gather<M extends MentionOf[ClaimKind]>(kind: Kind<M>, mentions: readonly M[], story: Story, claims: Claim[]): void {
  const items = mentions.map((mention) => itemOf(kind, mention, story));
  for (const slot of fillSlots(groupingOf(kind, mentions, items))) claims.push(claimOf(kind, mentions, items, slot, story, claims.length));
}

const titles: ReadonlySet<string> = new Set(["headline", "deck"]);

/** A mention with what alignment looks at. */
function itemOf<M extends MentionOf[ClaimKind]>(kind: Kind<M>, mention: M, story: Story): Item {
  const document = story.documents[mention.document]!;
  const place = placeOf(mention.document, mention.sentence);
  const view = story.views.get(place)!;
  return {
    document: mention.document,
    at: mention.sentence,
    group: kind.groupOf(mention),
    figure: kind.figureOf(mention),
    isFormation: kind.isFormation(mention),
    isPart: kind.isPart(mention, document),
    isTitle: titles.has(document.sentences[mention.sentence]!.zone),
    rarity: kind.rarityOf(mention),
    noun: kind.nounOf(mention, document).map((id) => document.tokens.vocabulary.conceptOf(id)),
    predicate: predicateOf(document, mention),
    isSaid: kind.name === "date" && isSaid(document, mention),
    context: contextOf(document, mention, story.terms, story.figures.get(place) ?? [], story.gatherer),
    sentence: view,
    wording: story.wordings.get(place)!,
  };
}

/** How the mentions of a kind are grouped, by their indices. */
function groupingOf<M extends MentionOf[ClaimKind]>(kind: Kind<M>, mentions: readonly M[], items: readonly Item[]): Grouping {
  return {
    items,
    carried: carriersOf(items),
    name: kind.name,
    sameFigure: kind.sameFigure,
    join: kind.join,
    joinWording: kind.joinWording,
    canMeet: (left, right) => kind.canMeet(mentions[left]!, mentions[right]!, items[left]!.noun, items[right]!.noun),
    valueFit(left, right) {
      const { outcome, why } = kind.compare(mentions[left]!, mentions[right]!);
      if (why === "conversion" || why === "rounding") return 1;
      return why === "unit" || outcome === "shifted" ? 0.5 : 0;
    },
  };
}

function claimOf<M extends MentionOf[ClaimKind]>(
  kind: Kind<M>,
  mentions: readonly M[],
  items: readonly Item[],
  slot: Slot,
  story: Story,
  index: number,
): Claim {
  const { documents, terms, witnesses } = story;
  const itemOfMention = new Map<M, Item>(slot.items.map((at): [M, Item] => [mentions[at]!, items[at]!]));
  const members: M[] = [...itemOfMention.keys()].sort((left, right) => left.document - right.document || left.start - right.start);
  const relate = (reference: M, other: M) => kind.relate(reference, other, documents);
  const { voices, relations, trusted } = collate(members, kind.keyOf, relate, witnesses);
  const fitSides = voices.map(
    (voice): FitSide => ({ items: voice.mentions.map((mention) => itemOfMention.get(mention)!), versions: voice.documents.length }),
  );
  const links = new Map<Item, number>(slot.items.map((at) => [items[at]!, slot.links.get(at)!]));
  const joins = fitSides.map((side) => Math.max(...side.items.map((item) => links.get(item)!)));
  const sides = voices.map((voice, at): Side<M> => {
    const relation = relations[at]!;
    // a join is as sure as its weaker end: the reference may be the side that was joined
    const join = Math.min(joins[0]!, joins[at]!);
    const fit = at === 0 || relation.outcome === "compatible" ? 1 : fitOf(kind.name, fitSides[0]!, fitSides[at]!, join);
    return { ...voice, relation, fit };
  });
  return {
    index,
    kind: kind.name,
    sides: sides as unknown as Claim["sides"],
    trusted,
    about: kind.aboutOf(members, documents[0]!.tokens.vocabulary),
    label: labelOf(members, kind, slot.context, documents, terms),
    agreement: agreementOf(sides),
    cells: members.map(
      (mention): Cell => ({ document: mention.document, start: mention.start, end: mention.end, value: kind.jsonOf(mention) }),
    ),
  };
}

function agreementOf(sides: readonly Side<unknown>[]): Agreement {
  const outcomes = new Set(sides.map((side) => side.relation.outcome));
  if (outcomes.has("contradiction")) return "contradiction";
  if (outcomes.has("shifted")) return "shifted";
  if (outcomes.has("less-specific")) return "less-specific";
  return new Set(sides.flatMap((side) => side.documents)).size === 1 ? "single" : "agree";
}

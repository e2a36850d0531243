import type { Relation } from "./claim.ts";
import { trustedSide, type Witnesses } from "./trust.ts";

/** A group of equal values before they are compared with each other. */
export interface Voice<M> {
  readonly key: string;
  readonly mentions: readonly M[];
  readonly documents: readonly number[];
  readonly families: number;
}

/** Voices beside the one that the others are judged by, with how they stand to it. */
export interface Collation<M> {
  /** The reference first; then by number of families, most first, then by document. */
  readonly voices: readonly Voice<M>[];
  readonly relations: readonly Relation[];
  /** By voice: whether it agrees with the side that is to be believed; undefined where nobody can tell. */
  readonly trusted: readonly boolean[] | undefined;
}

/** At most so many voices are tried as the reference, those of most families first. */
const candidates = 8;

/** Groups mentions by value and compares each value with the best-supported one: the cost is that of values, not of pairs of versions. */
export function collate<M extends { readonly document: number; readonly start: number }>(
  mentions: readonly M[],
  keyOf: (mention: M) => string,
  relate: (reference: M, other: M) => Relation,
  witnesses: Witnesses,
): Collation<M> {
  const voices = voicesOf(mentions, keyOf, witnesses.families);
  if (voices.length === 1) return { voices, relations: [same], trusted: [true] };
  const camps = voices.slice(0, candidates).map((voice) => {
    const relations = voices.map((other) => (other === voice ? same : relate(voice.mentions[0]!, other.mentions[0]!)));
    const members = voices.filter((_, at) => relations[at]!.outcome === "compatible");
    return { voice, relations, documents: union(members), families: familiesOf(union(members), witnesses.families) };
  });
  const best = bestOf(camps);
  const rest = voices.filter((_, at) => best.relations[at]!.outcome !== "compatible");
  const order = [best.voice, ...voices.filter((voice) => voice !== best.voice)];
  const relations = order.map((voice) => best.relations[voices.indexOf(voice)]!);
  // The voices that agree with the reference are one side; every other voice is a side of its own.
  const right = trustedSide([{ documents: best.documents }, ...rest], witnesses);
  if (right === undefined) return { voices: order, relations, trusted: undefined };
  const believed = right === 0 ? best.voice : rest[right - 1]!;
  const trusted = order.map((voice) => voice === believed || relate(believed.mentions[0]!, voice.mentions[0]!).outcome === "compatible");
  return { voices: order, relations, trusted };
}

interface Camp<M> {
  readonly voice: Voice<M>;
  readonly relations: readonly Relation[];
  readonly documents: readonly number[];
  readonly families: number;
}

/**
 * The camp of most families, and of these the one whose own value most tell. A value that all agree with ("July 26") hides
 * that two of them differ ("Sunday, July 26", "Tuesday, July 26"): then the best of those that differ from another.
 */
function bestOf<M>(camps: readonly Camp<M>[]): Camp<M> {
  const better = (one: Camp<M>, two: Camp<M>) =>
    two.families > one.families || (two.families === one.families && two.voice.families > one.voice.families) ? two : one;
  const best = camps.reduce(better);
  if (best.relations.some(({ outcome }) => outcome !== "compatible")) return best;
  const divided = camps.filter(({ relations }) => relations.some(({ outcome }) => outcome === "contradiction"));
  return divided.length === 0 ? best : divided.reduce(better);
}

const same: Relation = { outcome: "compatible", why: "same" };

function voicesOf<M extends { readonly document: number; readonly start: number }>(
  mentions: readonly M[],
  keyOf: (mention: M) => string,
  families: readonly number[],
): Voice<M>[] {
  const byKey = new Map<string, M[]>();
  for (const mention of [...mentions].sort((left, right) => left.document - right.document || left.start - right.start)) {
    const key = keyOf(mention);
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [mention]);
    else list.push(mention);
  }
  const voices = [...byKey].map(([key, list]) => {
    const documents = [...new Set(list.map((mention) => mention.document))];
    return { key, mentions: list, documents, families: familiesOf(documents, families) };
  });
  return voices.sort(
    (left, right) =>
      right.families - left.families || left.documents[0]! - right.documents[0]! || left.mentions[0]!.start - right.mentions[0]!.start,
  );
}

function familiesOf(documents: readonly number[], families: readonly number[]): number {
  return new Set(documents.map((document) => families[document])).size;
}

function union<M>(voices: readonly Voice<M>[]): readonly number[] {
  return [...new Set(voices.flatMap((voice) => voice.documents))].sort((left, right) => left - right);
}

import type { Claim, ClaimKind, MentionOf, Relation, Side } from "../claims/claim.ts";
import type { Witness } from "../findings/fact.ts";
import type { Document } from "../text/document.ts";

/** The sides of a claim that a check speaks of, the reference first, with what every finding about them needs. */
export interface Disagreement<M> {
  readonly reference: Side<M>;
  /** Sides that disagree with the reference; at least one stands in the asked-for relation. */
  readonly others: readonly Side<M>[];
  readonly evidence: readonly [Witness, ...Witness[]];
  readonly dissent: readonly number[];
  /** "A and D say “more than 8 million rounds”; B says “up to 8 million shells”" */
  readonly said: string;
  readonly strength: number;
  readonly values: readonly string[];
}

/** The fields that every fact about a claim's disagreement shares. */
export function factFields<M>(claim: Claim, found: Disagreement<M>) {
  return {
    data: { said: found.said },
    evidence: found.evidence,
    strength: found.strength,
    dissent: found.dissent,
    claim: claim.index,
    about: claim.about,
    values: found.values,
  };
}

/** Share of the surest side's fit below which another side is left out. */
const astray = 0.4;

/** At most so many spans of one side are shown: one for each version, up to here. */
const widestSide = 8;

/** What of a claim's sides stands in a relation that `accepts` takes; undefined where none does. */
export function disagreementOf<K extends ClaimKind>(
  claim: Claim<K>,
  documents: readonly Document[],
  accepts: (relation: Relation) => boolean,
): Disagreement<MentionOf[K]> | undefined {
  const [reference, ...rest] = claim.sides;
  if (reference === undefined) return undefined;
  // all that disagrees is shown, whichever check reports it
  const differing = rest.filter(({ relation }) => relation.outcome === "contradiction" || relation.outcome === "shifted");
  const surest = strengthOf(differing);
  // a side that is far less sure than the surest came along by mistake more often than not
  const others = differing.filter((side) => side.fit >= surest * astray);
  if (!others.some((side) => accepts(side.relation))) return undefined;
  const sides = [reference, ...others];
  const evidence = sides.flatMap((side) => witnessesOf(side, claim));
  const believed = new Set(claim.sides.flatMap((side, at) => (claim.trusted?.[at] === true ? side.documents : [])));
  const dissent = claim.trusted === undefined ? [] : sides.flatMap((side) => side.documents).filter((document) => !believed.has(document));
  return {
    reference,
    others,
    evidence: evidence as unknown as readonly [Witness, ...Witness[]],
    dissent,
    said: sides.map((side) => sideInWords(side, claim, documents)).join("; "),
    strength: surest,
    values: sides.map((side) => side.key),
  };
}

/** One span for each version of a side, of its first mention there. */
function witnessesOf<M extends MentionOf[ClaimKind]>(side: Side<M>, claim: { readonly cells: Claim["cells"] }): readonly Witness[] {
  const out: Witness[] = [];
  const seen = new Set<number>();
  for (const mention of side.mentions) {
    if (seen.has(mention.document) || out.length >= widestSide) continue;
    seen.add(mention.document);
    const cell = claim.cells.find((other) => other.document === mention.document && other.start === mention.start);
    out.push({ document: mention.document, start: mention.start, end: mention.end, ...(cell === undefined ? {} : { value: cell.value }) });
  }
  return out;
}

function sideInWords(side: Side<MentionOf[ClaimKind]>, claim: { readonly cells: Claim["cells"] }, documents: readonly Document[]): string {
  const names = side.documents.map((document) => documents[document]!.version.id);
  const mention = side.mentions[0]!;
  return `${listed(names)} ${names.length === 1 ? "says" : "say"} “${quoteOf(mention, documents[mention.document]!)}”${resolved(mention, claim)}`;
}

/** Words before a date that are quoted with it: "2019" alone does not tell an editor what happened then. */
const wordsBeforeDate = 4;

function quoteOf(mention: MentionOf[ClaimKind], document: Document): string {
  const { starts } = document.tokens;
  const first = document.sentences[mention.sentence]!.firstToken;
  const start = mention.kind === "date" ? starts[Math.max(first, mention.firstToken - wordsBeforeDate)]! : mention.start;
  return document.text.slice(start, mention.end).replaceAll(/\s+/g, " ");
}

/** " (2023)" behind a date whose words leave its year, month or day to the day of publication. */
function resolved(mention: MentionOf[ClaimKind], claim: { readonly cells: Claim["cells"] }): string {
  if (mention.kind !== "date" || !mention.value.relative) return "";
  const value = claim.cells.find((other) => other.document === mention.document && other.start === mention.start)?.value;
  const date = typeof value === "object" && value !== null && "date" in value ? value.date : undefined;
  return typeof date === "string" ? ` (${shortened(date)})` : "";
}

/** A whole year or month by its name: "2023-01-01/2023-12-31" is 2023. */
function shortened(interval: string): string {
  const [first, last] = interval.split("/");
  if (first === undefined || last === undefined) return interval;
  if (first.endsWith("-01-01") && last.endsWith("-12-31") && first.slice(0, 4) === last.slice(0, 4)) return first.slice(0, 4);
  if (first.endsWith("-01") && Number(last.slice(-2)) >= 28 && first.slice(0, 7) === last.slice(0, 7)) return first.slice(0, 7);
  return `${first} to ${last}`;
}

/** "A", "A and B", "A, B and C", "A, B and 7 more". */
export function listed(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? "";
  if (names.length <= 4) return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
  return `${names.slice(0, 3).join(", ")} and ${names.length - 3} more`;
}

function strengthOf(others: readonly Side<unknown>[]): number {
  let best = 0;
  for (const side of others) best = Math.max(best, side.fit);
  return best;
}

import { contentHash } from "../engine/index.ts";

/** JSON as `JSON.parse` gives it. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** Where a report's words can be read instead of being kept with it. */
export interface Elsewhere {
  readonly storyId: string;
  /** By check: what every finding of it says alike. */
  readonly checks: { readonly [check: string]: { readonly [key: string]: Json } };
  /** A version's field as it was sent; undefined where it is not at hand. */
  readonly copy: (versionId: string, field: string) => string | undefined;
}

/** The short forms of an object's parts. A short form is 0 or a list that begins below 0, which no part itself is. */
export interface KnownParts {
  /** Undefined where the part must be kept as it is. */
  short(key: string, part: Json): Json | undefined;
  /** The part; undefined where what it is read from is not at hand. */
  long(key: string, short: Json): Json | undefined;
}

/** What every finding of a check says alike. */
export const checkKeys = ["kind", "why", "remedy", "help", "mqm", "its"];
const findingKeys = [...checkKeys, "id", "message", "diff"];
const placeKeys = ["quote", "prefix", "suffix"];
/** Keys whose part may be short. In a report none of them is a number, so that 0 there always is a short form. */
export const shortKeys: ReadonlySet<string> = new Set([...findingKeys, ...placeKeys]);
/** Units before and after a quotation that the contract gives with it. */
const contextUnits = 32;

/** How parts of the object can be said shorter; undefined for one that is neither a finding nor a place in the copy. */
export function knownParts(object: JsonObject, elsewhere: Elsewhere): KnownParts | undefined {
  if (typeof object.check === "string" && Array.isArray(object.evidence))
    return findingParts(object, object.check, object.evidence, elsewhere);
  const { versionId, field, start, end } = object;
  if (typeof versionId !== "string" || typeof field !== "string" || typeof start !== "number" || typeof end !== "number") return undefined;
  return "quote" in object ? placeParts(elsewhere.copy(versionId, field), start, end) : undefined;
}

export function sameJson(left: Json, right: Json): boolean {
  return left === right || (typeof left === "object" && JSON.stringify(left) === JSON.stringify(right));
}

function placeParts(copy: string | undefined, start: number, end: number): KnownParts {
  const long = (key: string) => {
    if (copy === undefined || !placeKeys.includes(key)) return undefined;
    if (key === "quote") return copy.slice(start, end);
    return key === "prefix" ? copy.slice(Math.max(0, start - contextUnits), start) : copy.slice(end, end + contextUnits);
  };
  return { short: (key, part) => (long(key) === part ? 0 : undefined), long };
}

function findingParts(finding: JsonObject, check: string, evidence: readonly Json[], { storyId, checks }: Elsewhere): KnownParts {
  const quotes = evidence.map((place) => {
    const quote = typeof place === "object" && place !== null && !Array.isArray(place) ? place.quote : undefined;
    return typeof quote === "string" ? quote : "";
  });
  const said = (key: string): Json | undefined => {
    if (key === "id") return contentHash(`${storyId}\n${check}\n${finding.fingerprint}\n1`);
    return checkKeys.includes(key) ? checks[check]?.[key] : undefined;
  };
  return {
    short(key, part) {
      if (key === "message" && typeof part === "string") return shortMessage(part, quotes);
      if (key === "diff" && Array.isArray(part)) return shortDiff(part, quotes);
      const known = said(key);
      return known !== undefined && sameJson(known, part) ? 0 : undefined;
    },
    long(key, short) {
      if (!findingKeys.includes(key)) return undefined;
      if (key === "message") return longMessage(short as Json[], quotes);
      return key === "diff" ? longDiff(short as number[], quotes) : said(key);
    },
  };
}

/** Shorter quotes cost less than a reference to them; UTF-16 units. */
const leastQuote = 6;

/** The message with its quotations by number: -1, then texts and numbers of evidence. */
function shortMessage(message: string, quotes: readonly string[]): Json | undefined {
  let parts: (string | number)[] = [message];
  const longestFirst = [...new Set(quotes)].filter(({ length }) => length >= leastQuote).sort((left, right) => right.length - left.length);
  for (const quote of longestFirst) {
    const number = quotes.indexOf(quote);
    parts = parts.flatMap((part) =>
      typeof part === "number" ? [part] : part.split(quote).flatMap((text, at) => (at === 0 ? [text] : [number, text])),
    );
  }
  return parts.length === 1 ? undefined : [-1, ...parts];
}

function longMessage([, ...parts]: Json[], quotes: readonly string[]): string {
  return parts.map((part) => (typeof part === "number" ? quotes[part]! : part)).join("");
}

const ops = ["same", "removed", "added"];

/** A diff of two quotes: -2, their numbers, and for each piece three times its length and its op. */
function shortDiff(diff: readonly Json[], quotes: readonly string[]): Json | undefined {
  const pieces = diff as { op: string; text: string }[];
  const side = (without: string) => pieces.map(({ op, text }) => (op === without ? "" : text)).join("");
  const [left, right] = [quotes.indexOf(side("added")), quotes.indexOf(side("removed"))];
  if (left < 0 || right < 0) return undefined;
  const short = [-2, left, right, ...pieces.map(({ op, text }) => 3 * text.length + ops.indexOf(op))];
  return sameJson(longDiff(short, quotes), [...diff]) ? short : undefined;
}

function longDiff([, left, right, ...pieces]: readonly number[], quotes: readonly string[]): Json {
  let inLeft = 0;
  let inRight = 0;
  return pieces.map((piece) => {
    const [op, length] = [ops[piece % 3]!, Math.floor(piece / 3)];
    const text = op === "added" ? quotes[right!]!.slice(inRight, inRight + length) : quotes[left!]!.slice(inLeft, inLeft + length);
    if (op !== "added") inLeft += length;
    if (op !== "removed") inRight += length;
    return { op, text };
  });
}

/** JSON as `JSON.parse` gives it. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** What condensed values leave out, and what is needed to put it back. */
export interface Shared {
  /** Lists of keys that objects have, in their order; an object names its list by number. */
  readonly shapes: readonly (readonly string[])[];
  /** By check: what every finding of it says alike. */
  readonly checks: { readonly [check: string]: { readonly [key: string]: Json } };
  /** A version's field as it was sent; undefined where it is not at hand. */
  readonly copy: (versionId: string, field: string) => string | undefined;
}

/** Units before and after a quotation that the contract gives with it. */
const contextUnits = 32;

/**
 * The value as lists: an object is the number of its shape, then its values; a list is 0, then its entries. A text that a
 * finding shares with its check, or that a quotation shares with the copy, is 0. Shapes that are not among the shared ones
 * stand beside it.
 */
export function condense(value: Json, { shapes, checks, copy }: Shared): Json {
  const numbers = new Map(shapes.map((keys, at) => [JSON.stringify(keys), at + 1]));
  const added: string[][] = [];

  function condensed(value: Json): Json {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return [0, ...value.map(condensed)];
    const keys = Object.keys(value);
    const name = JSON.stringify(keys);
    let number = numbers.get(name);
    if (number === undefined) {
      added.push(keys);
      number = shapes.length + added.length;
      numbers.set(name, number);
    }
    const known = knownParts(value, checks, copy);
    return [number, ...keys.map((key) => (known?.(key) !== undefined && sameJson(known(key)!, value[key]!) ? 0 : condensed(value[key]!)))];
  }
  const body = condensed(value);
  return [added, body];
}

/** The value that `condense` took, its keys in their order. Throws where the copy that it needs is not at hand. */
export function restore(condensedValue: Json, { shapes, checks, copy }: Shared): Json {
  const [added, body] = condensedValue as [string[][], Json];
  const all = [...shapes, ...added];

  function restored(value: Json): Json {
    if (!Array.isArray(value)) return value;
    const [number, ...values] = value as [number, ...Json[]];
    if (number === 0) return values.map(restored);
    const keys = all[number - 1]!;
    const object: { [key: string]: Json } = {};
    // Two passes, since a part that is left out may stand before the one that tells where to find it.
    for (const [at, key] of keys.entries()) object[key] = restored(values[at]!);
    const known = knownParts(object, checks, copy);
    for (const key of keys) {
      if (object[key] !== 0 || !canBeLeftOut(key, object)) continue;
      const part = known?.(key);
      if (part === undefined) throw new Error(`The condensed report lacks the ${key} of ${JSON.stringify(object).slice(0, 200)}`);
      object[key] = part;
    }
    return object;
  }
  return restored(body);
}

const contextKeys = ["quote", "prefix", "suffix"];

/** Only of these can 0 say that a part was left out; they are never a number themselves. */
function canBeLeftOut(key: string, object: { [key: string]: Json }): boolean {
  return isFinding(object) ? checkKeys.includes(key) : isPlace(object) && contextKeys.includes(key);
}

/** What every finding of a check says alike. */
export const checkKeys = ["kind", "why", "remedy", "help", "mqm", "its"];

function isFinding(object: { [key: string]: Json }): boolean {
  return typeof object.check === "string" && "evidence" in object;
}

function isPlace(object: { [key: string]: Json }): boolean {
  return typeof object.versionId === "string" && typeof object.field === "string" && "quote" in object;
}

function knownParts(
  object: { [key: string]: Json },
  checks: Shared["checks"],
  copy: Shared["copy"],
): ((key: string) => Json | undefined) | undefined {
  if (isFinding(object)) {
    const check = checks[object.check as string];
    return check === undefined ? undefined : (key) => (checkKeys.includes(key) ? check[key] : undefined);
  }
  if (!isPlace(object)) return undefined;
  const text = copy(object.versionId as string, object.field as string);
  const { start, end } = object;
  if (text === undefined || typeof start !== "number" || typeof end !== "number") return undefined;
  return (key) => {
    if (key === "quote") return text.slice(start, end);
    if (key === "prefix") return text.slice(Math.max(0, start - contextUnits), start);
    return key === "suffix" ? text.slice(end, end + contextUnits) : undefined;
  };
}

function sameJson(left: Json, right: Json): boolean {
  return left === right || (typeof left === "object" && JSON.stringify(left) === JSON.stringify(right));
}

import { type Elsewhere, type Json, type JsonObject, knownParts, shortKeys } from "./known-parts.ts";

/** What condensed values leave out, and what is needed to put it back. */
export interface Shared extends Elsewhere {
  /** Lists of keys that objects have, in their order; an object names its list by number. */
  readonly shapes: readonly (readonly string[])[];
}

/**
 * The value as lists: an object is the number of its shape, then its values; a list is 0, then its entries. What is known from
 * elsewhere (a finding's words that all findings of its check share, a quotation that stands in the copy) has its short form.
 * Shapes that are not among the shared ones stand beside it.
 */
export function condense(value: Json, shared: Shared): Json {
  const { shapes } = shared;
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
    const parts = knownParts(value, shared);
    return [number, ...keys.map((key) => parts?.short(key, value[key]!) ?? condensed(value[key]!))];
  }
  const body = condensed(value);
  return [added, body];
}

/** The value that `condense` took, its keys in their order. Throws where the copy that it needs is not at hand. */
export function restore(condensedValue: Json, shared: Shared): Json {
  const [added, body] = condensedValue as [string[][], Json];
  const all = [...shared.shapes, ...added];

  function restored(value: Json): Json {
    if (!Array.isArray(value)) return value;
    const [number, ...values] = value as [number, ...Json[]];
    if (number < 0) return value;
    if (number === 0) return values.map(restored);
    const keys = all[number - 1]!;
    const object: JsonObject = {};
    // First all that stands there, then what is read with its help, whichever comes first in the order of the keys.
    for (const [at, key] of keys.entries()) object[key] = restored(values[at]!);
    const parts = knownParts(object, shared);
    for (const [at, key] of keys.entries()) {
      if (!shortKeys.has(key) || !isShort(values[at]!)) continue;
      const long = parts?.long(key, values[at]!);
      if (long === undefined) throw new Error(`The condensed report lacks the ${key} of ${JSON.stringify(object).slice(0, 200)}`);
      object[key] = long;
    }
    return object;
  }
  return restored(body);
}

function isShort(value: Json): boolean {
  return value === 0 || (Array.isArray(value) && (value[0] as number) < 0);
}

/** A sparse vector of concepts: ids ascending, weights above 0, `norm` the Euclidean length. */
export interface Context {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  readonly norm: number;
}

/** Gathers weights by concept in a dense column that is used again for every context; ids must be below its size. */
export class Gatherer {
  readonly #weights: Float64Array;
  readonly #touched: Int32Array;
  #count = 0;

  constructor(size: number) {
    this.#weights = new Float64Array(size);
    this.#touched = new Int32Array(size);
  }

  /** Keeps the larger of a concept's weight so far and this one. */
  put(concept: number, weight: number): void {
    const known = this.#weights[concept]!;
    if (known === 0) this.#touched[this.#count++] = concept;
    if (weight > known) this.#weights[concept] = weight;
  }

  /** The context gathered since the last call. */
  take(): Context {
    const ids = this.#touched.slice(0, this.#count).sort();
    const weights = new Float64Array(ids.length);
    let sum = 0;
    for (let at = 0; at < ids.length; at++) {
      const weight = this.#weights[ids[at]!]!;
      weights[at] = weight;
      sum += weight * weight;
      this.#weights[ids[at]!] = 0;
    }
    this.#count = 0;
    return { ids, weights, norm: Math.sqrt(sum) };
  }
}

/** Cosine of two contexts, 0 to 1. */
export function likeness(left: Context, right: Context): number {
  if (left.norm === 0 || right.norm === 0) return 0;
  const leftIds = left.ids;
  const rightIds = right.ids;
  let dot = 0;
  let a = 0;
  let b = 0;
  while (a < leftIds.length && b < rightIds.length) {
    const difference = leftIds[a]! - rightIds[b]!;
    if (difference === 0) dot += left.weights[a++]! * right.weights[b++]!;
    else if (difference < 0) a++;
    else b++;
  }
  return dot / (left.norm * right.norm);
}

/** At most so many concepts are kept in the profile of a slot: the heaviest. */
const widest = 60;

/** Sum of two contexts. */
export function blend(left: Context, right: Context): Context {
  const ids = new Int32Array(left.ids.length + right.ids.length);
  const weights = new Float64Array(ids.length);
  let count = 0;
  let a = 0;
  let b = 0;
  while (a < left.ids.length || b < right.ids.length) {
    const one = a < left.ids.length ? left.ids[a]! : Number.MAX_SAFE_INTEGER;
    const two = b < right.ids.length ? right.ids[b]! : Number.MAX_SAFE_INTEGER;
    ids[count] = Math.min(one, two);
    weights[count] = (one <= two ? left.weights[a++]! : 0) + (two <= one ? right.weights[b++]! : 0);
    count++;
  }
  return count <= widest ? finish(ids, weights, count) : narrow(ids, weights, count);
}

function finish(ids: Int32Array, weights: Float64Array, count: number): Context {
  let sum = 0;
  for (let at = 0; at < count; at++) sum += weights[at]! * weights[at]!;
  return { ids: ids.subarray(0, count), weights: weights.subarray(0, count), norm: Math.sqrt(sum) };
}

function narrow(ids: Int32Array, weights: Float64Array, count: number): Context {
  const least = weights.slice(0, count).sort()[count - widest]!;
  let ties = widest;
  for (let at = 0; at < count; at++) if (weights[at]! > least) ties--;
  let kept = 0;
  for (let at = 0; at < count; at++) {
    if (weights[at]! < least || (weights[at] === least && ties-- <= 0)) continue;
    ids[kept] = ids[at]!;
    weights[kept] = weights[at]!;
    kept++;
  }
  return finish(ids, weights, kept);
}

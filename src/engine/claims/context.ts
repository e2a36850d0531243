/** A sparse vector of concepts: ids ascending, weights above 0, `norm` the Euclidean length. */
export interface Context {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
  readonly norm: number;
}

/** A context from weights by concept. */
export function vector(found: ReadonlyMap<number, number>): Context {
  const ids = [...found.keys()].sort((left, right) => left - right);
  const weights = ids.map((id) => found.get(id)!);
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return { ids, weights, norm: Math.sqrt(sum) };
}

/** Cosine of two contexts, 0 to 1. */
export function likeness(left: Context, right: Context): number {
  if (left.norm === 0 || right.norm === 0) return 0;
  let dot = 0;
  let a = 0;
  let b = 0;
  while (a < left.ids.length && b < right.ids.length) {
    const difference = left.ids[a]! - right.ids[b]!;
    if (difference === 0) dot += left.weights[a++]! * right.weights[b++]!;
    else if (difference < 0) a++;
    else b++;
  }
  return dot / (left.norm * right.norm);
}

/** At most so many concepts are kept in the profile of a slot. */
const widest = 60;

/** Weighted sum of two contexts. */
export function blend(left: Context, right: Context): Context {
  const sum = new Map<number, number>();
  for (let at = 0; at < left.ids.length; at++) sum.set(left.ids[at]!, left.weights[at]!);
  for (let at = 0; at < right.ids.length; at++) sum.set(right.ids[at]!, (sum.get(right.ids[at]!) ?? 0) + right.weights[at]!);
  if (sum.size <= widest) return vector(sum);
  const kept = [...sum].sort((one, two) => two[1] - one[1] || one[0] - two[0]).slice(0, widest);
  return vector(new Map(kept));
}

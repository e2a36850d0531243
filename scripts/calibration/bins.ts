/** How confident findings were and how many of them were right. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly right: number;
  readonly meanConfidence: number;
}

const edges = [0, 0.3, 0.45, 0.6, 0.7, 0.8, 0.9, 1.01];

export function reliability(rows: readonly { readonly confidence: number; readonly right: boolean }[]): readonly Bin[] {
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1]!;
    const inside = rows.filter(({ confidence }) => confidence >= from && confidence < to);
    return {
      from,
      to: Math.min(1, to),
      n: inside.length,
      right: inside.filter(({ right }) => right).length,
      meanConfidence: inside.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, inside.length),
    };
  });
}

/** Mean distance of confidence and share right over the bins, by their findings. */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { n }) => sum + n, 0);
  return (
    bins.reduce((sum, bin) => sum + (bin.n === 0 ? 0 : Math.abs(bin.meanConfidence - bin.right / bin.n) * bin.n), 0) / Math.max(1, all)
  );
}

import type { Step } from "../../src/engine/findings/calibration.ts";

/** A finding for fitting: how strong, whether right, and the topic with which it is left out. */
export interface Row {
  readonly check: string;
  readonly topic: string;
  readonly strength: number;
  readonly right: boolean;
}

/** Fewest findings of a step, so that one of them moves a share by less than a tenth. */
const leastInStep = 12;
/** A step counts as if so many findings more had been right at the rate of what it is pooled with. */
const priorWeight = 4;
/** No check is surer than this many findings right and one wrong beside those judged: 0.75 where none was, 0.97 after 30. */
const rightBesideOneWrong = 3;

/** What checks of one kind together show; for checks with too few findings of their own. */
export type Pool = "artifact" | "consistency";

export function poolOf(check: string): Pool {
  return check.startsWith("artifact/") ? "artifact" : "consistency";
}

/** Curves by check, and of either pool. */
export interface Curves {
  readonly checks: ReadonlyMap<string, readonly Step[]>;
  readonly pools: Readonly<Record<Pool, readonly Step[]>>;
}

/** Fits a monotone step curve for each check: its own shares, drawn towards those of its pool, and these towards the mean of all. */
export function fitCurves(rows: readonly Row[]): Curves {
  const mean = shareOf(rows) ?? 0.5;
  const poolCurve = (pool: Pool) => {
    const of = rows.filter((row) => poolOf(row.check) === pool);
    return curveOf(of, () => mean, bounds(of), surest(of.length));
  };
  const pools = { artifact: poolCurve("artifact"), consistency: poolCurve("consistency") };
  const checks = new Map<string, readonly Step[]>();
  for (const check of [...new Set(rows.map((row) => row.check))].sort()) {
    const own = rows.filter((row) => row.check === check);
    const pool = pools[poolOf(check)];
    const starts = own.length < 2 * leastInStep ? pool.map(({ strength }) => strength) : bounds(own);
    checks.set(
      check,
      curveOf(own, (strength) => at(pool, strength), starts, surest(own.length)),
    );
  }
  return { checks, pools };
}

/** The curve of a check: its own, or that of its pool as far as a check that nobody has judged may go. */
export function curveFor(curves: Curves, check: string): readonly Step[] {
  const own = curves.checks.get(check);
  if (own !== undefined) return own;
  const most = surest(0);
  const pool = curves.pools[poolOf(check)];
  const reached = pool.findIndex(({ confidence }) => confidence >= most);
  return reached < 0 ? pool : [...pool.slice(0, reached), { strength: pool[reached]!.strength, confidence: most }];
}

function surest(judged: number): number {
  return (judged + rightBesideOneWrong) / (judged + rightBesideOneWrong + 1);
}

/** Where the steps begin: pool adjacent violators, then join steps that hold too few. */
function bounds(rows: readonly Row[]): readonly number[] {
  const blocks: { start: number; n: number; right: number }[] = [];
  for (const { strength, right } of [...rows].sort((left, other) => left.strength - other.strength)) {
    const last = blocks.at(-1);
    // equal strengths are one block: no step can part them
    if (last !== undefined && last.start === strength) {
      last.n++;
      last.right += Number(right);
    } else blocks.push({ start: strength, n: 1, right: Number(right) });
  }
  const joined: typeof blocks = [];
  for (const block of blocks) {
    joined.push({ ...block });
    while (joined.length > 1) {
      const [before, last] = joined.slice(-2) as [(typeof blocks)[0], (typeof blocks)[0]];
      if (before.right / before.n < last.right / last.n && before.n >= leastInStep) break;
      joined.splice(-2, 2, { start: before.start, n: before.n + last.n, right: before.right + last.right });
    }
  }
  const last = joined.at(-1);
  if (last !== undefined && joined.length > 1 && last.n < leastInStep) joined.pop();
  return joined.map(({ start }, index) => (index === 0 ? 0 : Math.floor(start * 1000) / 1000));
}

function curveOf(rows: readonly Row[], prior: (strength: number) => number, starts: readonly number[], most: number): readonly Step[] {
  const steps: Step[] = [];
  let floor = 0;
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    const inside = rows.filter(({ strength }) => strength >= start && strength < end);
    const middle = inside.length === 0 ? start : inside.reduce((sum, { strength }) => sum + strength, 0) / inside.length;
    const right = inside.filter((row) => row.right).length;
    floor = Math.max(floor, (right + priorWeight * prior(middle)) / (inside.length + priorWeight));
    const confidence = Math.round(Math.min(most, floor) * 100) / 100;
    if (confidence !== steps.at(-1)?.confidence) steps.push({ strength: start, confidence });
  });
  return steps;
}

function at(curve: readonly Step[], strength: number): number {
  let found = curve[0]?.confidence ?? 0.5;
  for (const step of curve) if (strength >= step.strength) found = step.confidence;
  return found;
}

export function shareOf(rows: readonly { readonly right: boolean }[]): number | undefined {
  return rows.length === 0 ? undefined : rows.filter(({ right }) => right).length / rows.length;
}

/** A row with the confidence that curves fitted on the other topics give it. */
export type Predicted<R extends Row> = R & { readonly confidence: number };

export function leaveOneOut<R extends Row>(rows: readonly R[], ceilingOf: (row: R) => number): readonly Predicted<R>[] {
  const topics = [...new Set(rows.map(({ topic }) => topic))];
  return topics.flatMap((topic) => {
    const curves = fitCurves(rows.filter((row) => row.topic !== topic));
    return rows
      .filter((row) => row.topic === topic)
      .map((row) => ({ ...row, confidence: Math.min(ceilingOf(row), at(curveFor(curves, row.check), row.strength)) }));
  });
}

import { type Bin, calibrationError, reliability } from "./calibration/bins.ts";
import { type Curves, curveFor, type Predicted, type Row } from "./calibration/fit.ts";
import type { Gathered, Sought } from "./calibration/gather.ts";
import type { Labels } from "./calibration/labels.ts";
import type { DataSet } from "./calibration/sets.ts";
import type { Sighted } from "./calibration/sighted.ts";
import { markdownTable } from "./markdown-table.ts";

/** Confidence from which a report shows a finding unless the profile says otherwise. */
const threshold = 0.6;

export type JudgedRow = Row & { readonly set: string; readonly by: "gold" | "label" };

export interface Accuracy {
  readonly sets: readonly Gathered[];
  readonly absent: readonly DataSet[];
  readonly labels: Labels;
  /** With the confidence that the other topics give. */
  readonly predicted: readonly Predicted<JudgedRow>[];
  readonly curves: Curves;
  /** The same with the planted errors that the fit takes in, and how many these are. */
  readonly withPlanted: readonly Bin[];
  readonly planted: number;
}

/** docs/accuracy.md: how often findings are right and what is found, on which data. */
export function accuracyPage(accuracy: Accuracy): string {
  const { predicted, curves, labels, withPlanted, planted } = accuracy;
  const bins = reliability(predicted).filter(({ n }) => n > 0);
  const read = predicted.filter(({ by }) => by === "label").length;
  return [
    "# Accuracy",
    "",
    "Made by `npm run calibrate`. What a finding's confidence means, how often each check is right, what is found and what is missed.",
    "",
    "## Confidence",
    "",
    "Confidence is meant to say how many in a hundred such findings are right. Each check has a step curve from alignment strength (how",
    "sure the claim is that its versions speak of one thing) to the share of judged findings that were right. The curve never falls, no",
    "step rests on fewer than 12 findings where the check has 24 or more, and each step is drawn towards what all checks of its kind show,",
    "as if four more findings had been judged; no check is surer than if one finding more had been wrong (and three right).",
    "",
    "In the table every finding has the confidence that curves fitted without its topic give it. As found: in texts as they were",
    `published or translated, ${predicted.length} distinct findings on ${topics(predicted)} topics, mean distance between confidence and share right ${calibrationError(bins).toFixed(2)}.`,
    `With planted: together with ${planted} planted errors that were found, on which the curves are fitted too, because nearly all texts of`,
    "the sets are without a known error, and a desk's day is not. Between the two lies what a desk should expect.",
    "",
    markdownTable(
      ["confidence", "consistency, as found", "right", "artifacts, as found", "right", "with planted", "right"],
      shares(predicted, withPlanted),
    ),
    "",
    "## Each check",
    "",
    "Judged findings of every strength, those of them that a report shows (confidence 0.6 or more, from the other topics), and its steps: from this",
    "strength on, this confidence.",
    "",
    markdownTable(["check", "judged", "right", "shown", "shown and right", "strength → confidence"], perCheck(predicted, curves)),
    "",
    "## What is found",
    "",
    "Annotated items by the type that the annotators gave them, and planted errors by theirs: how many a finding of any strength",
    "shows, and how many one that a report shows. Types that no check is made for are listed with what is found by the way.",
    "",
    markdownTable(["sets", "type", "n", "found at any strength", "shown"], recall(accuracy)),
    "",
    "Pairs that agree, and compatible rewordings, that a finding flags:",
    "",
    markdownTable(["set", "pairs", "flagged at any strength", "flagged and shown"], negatives(accuracy)),
    "",
    "## On which data",
    "",
    markdownTable(
      ["set", "what", "clusters", "words", "judged", "not judged"],
      accuracy.sets.map(({ set, clusters, words, judged, unread }) => [
        set.name,
        set.describe,
        clusters,
        words,
        judged.length,
        unread.length,
      ]),
    ),
    ...(accuracy.absent.length === 0 ? [] : ["", `Not there in this run: ${accuracy.absent.map(({ name }) => name).join(", ")}.`]),
    "",
    `Judged by annotation: a finding that shows an annotated item of its kind on two of its sides is right, one that shows a pair marked as`,
    `agreeing is wrong. The others were read in context and labelled by hand: ${labels.all.length} labels in calibration/labels, of which ${read} match`,
    "findings of this run. Right means that an editor who compares the versions would want to see it: they speak of one fact and the",
    "values differ, or the artifact is debris. Different facts, updates said as such, rounding and different scopes are wrong. A finding",
    "with a third version astray beside a true disagreement counts as right. Of sets with planted errors only the clean texts are judged.",
    "",
    "Limits",
    "",
    "- A planted error is almost surely an error: too many of them would make every curve look better than a newsroom's day. They measure",
    "  what is found, and stand in the fit for a day with errors in it; the shares as found leave them out.",
    labels.readTwice.size === 0
      ? "- One reader judged each finding; where annotation and label both speak, the annotation counts."
      : `- Of the ${labels.readTwice.size} findings that two readers judged they agreed on ${labels.readTwice.size - labels.disputed.size}; the others are left out. Where annotation and label both speak, the annotation counts.`,
    "- Articles of one event share sentences, so that findings of one topic are not independent; topics are left out whole for that reason.",
    "- The articles of different outlets are in English and from 2004 to 2013, split into words by a corpus tool, which makes spacing errors",
    "  that no newsroom has; the translations are of 2021 to 2023.",
    "- The weights of the alignment were set with an eye on some of the same findings: on other stories expect somewhat less.",
    "- Findings that are not judged are left out of the shares.",
    "",
  ].join("\n");
}

/** By confidence: consistency findings and artifacts as they were found, apart, and all with the planted errors. */
function shares(predicted: readonly Predicted<JudgedRow>[], withPlanted: readonly Bin[]): (string | number)[][] {
  const isArtifact = ({ check }: JudgedRow) => check.startsWith("artifact/");
  const consistency = reliability(predicted.filter((row) => !isArtifact(row)));
  const artifacts = reliability(predicted.filter(isArtifact));
  return withPlanted.map(({ from, to, n, right }, at) => [
    `${from.toFixed(2)} to ${to.toFixed(2)}`,
    ...[consistency[at]!, artifacts[at]!].flatMap((bin) => [bin.n, percent(bin.right, bin.n)]),
    n,
    percent(right, n),
  ]);
}

function topics(rows: readonly Row[]): number {
  return new Set(rows.map(({ topic }) => topic)).size;
}

function percent(part: number, of: number): string {
  return of === 0 ? "" : `${Math.round((100 * part) / of)}% (${part})`;
}

function perCheck(predicted: readonly Predicted<JudgedRow>[], curves: Curves): (string | number)[][] {
  return [...new Set(predicted.map(({ check }) => check))].sort().map((check) => {
    const own = predicted.filter((row) => row.check === check);
    const shown = own.filter(({ confidence }) => confidence >= threshold);
    const rightOf = (rows: readonly Row[]) => rows.filter(({ right }) => right).length;
    const steps = curveFor(curves, check).map(({ strength, confidence }) => `${strength} → ${confidence}`);
    return [check, own.length, percent(rightOf(own), own.length), shown.length, percent(rightOf(shown), shown.length), steps.join(", ")];
  });
}

/** Fewest items of a type to be listed; rarer ones are summed up. */
const leastOfType = 3;

function recall({ sets, curves }: Accuracy): (string | number)[][] {
  const groups = new Map<string, Sought[]>();
  const sought = sets.flatMap((each) => each.sought).filter(({ kind }) => kind !== "negative");
  const keyOf = ({ set, kind, type }: Sought) => (kind === "planted" ? `${set}\t${type}` : `annotated\t${kind}: ${type}`);
  for (const each of sought) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  const rare = new Map<string, Sought[]>();
  const rows: (string | number)[][] = [];
  const row = (name: string, list: readonly Sought[]) => {
    const [set, type] = name.split("\t");
    const found = list.filter((each) => each.found.length > 0).length;
    const shown = list.filter((each) => each.found.some((finding) => isShownInReport(finding, curves))).length;
    return [set!, type!, list.length, percent(found, list.length), percent(shown, list.length)];
  };
  for (const [name, list] of [...groups].sort(([left], [right]) => (left < right ? -1 : 1))) {
    if (list.length >= leastOfType) rows.push(row(name, list));
    else {
      const other = `annotated\t${list[0]!.kind}: rarer types`;
      rare.set(other, [...(rare.get(other) ?? []), ...list]);
    }
  }
  return [...rows, ...[...rare].map(([name, list]) => row(name, list))];
}

function isShownInReport({ check, strength, ceiling }: Sighted, curves: Curves): boolean {
  let confidence = 0;
  for (const step of curveFor(curves, check)) if (strength >= step.strength) confidence = step.confidence;
  return Math.min(ceiling, confidence) >= threshold;
}

function negatives({ sets, curves }: Accuracy): (string | number)[][] {
  return sets.flatMap(({ set, sought }) => {
    const pairs = sought.filter(({ kind }) => kind === "negative");
    if (pairs.length === 0) return [];
    const flagged = pairs.filter(({ found }) => found.length > 0).length;
    const shown = pairs.filter(({ found }) => found.some((finding) => isShownInReport(finding, curves))).length;
    return [[set.name, pairs.length, percent(flagged, pairs.length), percent(shown, pairs.length)]];
  });
}

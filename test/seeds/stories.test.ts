import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/engine/index.ts";
import { type Expectation, expected, type Where } from "./expected.ts";
import { auditSeed, goldenLine, seedNames } from "./seeds.ts";

type Texts = ReturnType<typeof auditSeed>["texts"];

test("has expectations for every sample story", () => {
  expect(Object.keys(expected).sort()).toEqual(seedNames);
});

describe.each(seedNames)("the sample story %s", (name) => {
  const { report, texts } = auditSeed(name);
  const { found, compatible, silent, missed, alarms } = expected[name]!;

  test("gives the findings that were read and agreed on", async () => {
    await expect(`${report.findings.map(goldenLine).join("\n")}\n`).toMatchFileSnapshot(`./${name}.golden.txt`);
  });

  test("is spoken of in words that stand in it", () => {
    for (const [, ...places] of [...found, ...compatible, ...silent, ...missed, ...alarms])
      for (const place of places) spansOf(place, texts);
  });

  test.each(found.map(named))("%s", (_, [check, ...places]) => {
    const shown = report.findings.filter((finding) => finding.check === check && places.every((place) => shows(finding, place, texts)));
    expect(shown.length, listed(report.findings, check)).toBeGreaterThan(0);
  });

  test.each(compatible.map(named))("no finding that rests only on %s", (_, [family, ...places]) => {
    const resting = report.findings.filter(({ check, evidence }) => check.startsWith(`${family}/`) && restsOn(evidence, places, texts));
    expect(resting.map(goldenLine)).toEqual([]);
  });

  test.each(silent.map(named))("no finding at %s", (_, [family, ...places]) => {
    const touching = report.findings.filter(
      (finding) => finding.check.startsWith(`${family}/`) && places.some((place) => shows(finding, place, texts)),
    );
    expect(touching.map(goldenLine)).toEqual([]);
  });

  test("misses what it is known to miss, and no less", () => {
    const now = missed.filter(([check, ...places]) =>
      report.findings.some((finding) => finding.check === check && places.every((place) => shows(finding, place, texts))),
    );
    expect(now, "found after all: move these from `missed` to `found`").toEqual([]);
  });

  test("raises the false alarms that it is known for, and no fewer", () => {
    const gone = alarms.filter(
      ([check, ...places]) => !report.findings.some((finding) => finding.check === check && restsOn(finding.evidence, places, texts)),
    );
    expect(gone, "no longer raised: move these from `alarms` to `compatible`").toEqual([]);
  });
});

function named(expectation: Expectation): [name: string, Expectation] {
  const [check, ...places] = expectation;
  return [`${check}: ${places.map(([id, words]) => `${id} “${words}”`).join(", ")}`, expectation];
}

/** True where some evidence of the finding overlaps the words, wherever they stand in the version. */
function shows(finding: Finding, place: Where, texts: Texts): boolean {
  const spans = spansOf(place, texts);
  return finding.evidence.some((one) => spans.some((span) => overlap(one, span)));
}

function restsOn(evidence: Finding["evidence"], places: readonly Where[], texts: Texts): boolean {
  const spans = places.flatMap((place) => spansOf(place, texts));
  return evidence.every((one) => spans.some((span) => overlap(one, span)));
}

interface Span {
  readonly versionId: string;
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

function overlap(left: Span, right: Span): boolean {
  return left.versionId === right.versionId && left.field === right.field && left.start < right.end && right.start < left.end;
}

/** Every place of the words in the version's text and headline. */
function spansOf([versionId, words]: Where, texts: Texts): readonly Span[] {
  const spans: Span[] = [];
  for (const field of ["text", "headline"] as const) {
    const copy = texts.get(versionId)?.[field] ?? "";
    for (let start = copy.indexOf(words); start >= 0; start = copy.indexOf(words, start + 1)) {
      spans.push({ versionId, field, start, end: start + words.length });
    }
  }
  if (spans.length === 0) throw new Error(`"${words}" is not in ${versionId}`);
  return spans;
}

function listed(findings: readonly Finding[], check: string): string {
  return findings
    .filter((finding) => finding.check === check)
    .map(goldenLine)
    .join("\n");
}

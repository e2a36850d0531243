import { checks, type Evidence, type Finding, type Severity } from "../engine/index.ts";
import type { Rendering, Source } from "./rendering.ts";

const level: { readonly [severity in Severity]: string } = { critical: "error", major: "error", minor: "warning", neutral: "note" };

/** A SARIF 2.1.0 log, for code hosts and editors. Places are in the files that were read; a version that is no file of its own has no region. */
export function renderSarif({ report, hidden, sources }: Rendering): string {
  const findings = [...report.findings, ...hidden];
  const used = checks.filter(({ id }) => findings.some(({ check }) => check === id));
  const ruleIds = used.map(({ id }) => id);
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "wirecheck",
            rules: used.map(({ id, summary, why, remedy, severity }) => ({
              id,
              shortDescription: { text: summary },
              fullDescription: { text: why },
              help: { text: remedy },
              defaultConfiguration: { level: level[severity] },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        properties: { signature: report.signature, gate: report.summary.gate },
        results: findings.map((finding) => resultOf(finding, ruleIds, sources ?? new Map())),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(finding: Finding, ruleIds: readonly string[], sources: ReadonlyMap<string, Source>) {
  const { check, severity, message, confidence, fingerprint, evidence, dissent, suggestion } = finding;
  // The place to mend is that of the version that the others outvote, where there is one.
  const main = evidence.find(({ versionId }) => dissent.includes(versionId)) ?? evidence[0];
  const ruleIndex = ruleIds.indexOf(check);
  return {
    ruleId: check,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: level[severity],
    message: { text: message },
    rank: Math.round(confidence * 100),
    partialFingerprints: { "wirecheck/v1": fingerprint },
    locations: main === undefined ? [] : [locationOf(main, sources)],
    relatedLocations: evidence
      .filter((place) => place !== main)
      .map((place, id) => ({ id, ...locationOf(place, sources), message: { text: place.quote } })),
    ...(suggestion === undefined
      ? {}
      : {
          fixes: [
            {
              description: { text: `Write “${suggestion.replacement}”` },
              artifactChanges: [
                {
                  artifactLocation: { uri: uriOf(suggestion.versionId, sources) },
                  replacements: [
                    {
                      deletedRegion: { charOffset: suggestion.start, charLength: suggestion.end - suggestion.start },
                      insertedContent: { text: suggestion.replacement },
                    },
                  ],
                },
              ],
            },
          ],
        }),
  };
}

function locationOf({ versionId, field, start, end, quote }: Evidence, sources: ReadonlyMap<string, Source>) {
  const artifactLocation = { uri: uriOf(versionId, sources) };
  const text = sources.get(versionId)?.text;
  if (text === undefined || field === "headline") return { physicalLocation: { artifactLocation } };
  const from = lineAndColumn(text, start);
  const to = lineAndColumn(text, end);
  const region = {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
    snippet: { text: quote },
  };
  return { physicalLocation: { artifactLocation, region } };
}

function uriOf(versionId: string, sources: ReadonlyMap<string, Source>): string {
  return (sources.get(versionId)?.path ?? versionId).split(/[\\/]/).map(encodeURIComponent).join("/");
}

/** Counted from 1; lines end at a line feed. */
function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let feed = text.indexOf("\n"); feed >= 0 && feed < offset; feed = text.indexOf("\n", feed + 1)) {
    line++;
    lineStart = feed + 1;
  }
  return { line, column: offset - lineStart + 1 };
}

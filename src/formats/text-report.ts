import type { Evidence, Finding, Report, Severity } from "../engine/index.ts";
import { clipEnd, clipStart, padEnd, widthOf, wrap } from "./columns.ts";
import {
  adviceOnce,
  agreementWords,
  contextOf,
  countWords,
  factsOf,
  oneLine,
  placesOf,
  plural,
  type Rendering,
  suggestionWords,
  worstFirst,
} from "./rendering.ts";
import { shortNames, withShortNames } from "./short-names.ts";

/** A report to read at a desk or to pin to its wall: findings in words, the quotes beside each other with the odd one marked, then the fact table. */
export function renderText(rendering: Rendering): string {
  const { report, hidden, isColoured } = rendering;
  const page: Page = {
    columns: Math.max(narrowest, rendering.columns),
    names: shortNames(report.versions.map(({ id }) => id)),
    paint: isColoured ? ansi : plain,
  };
  const blocks = [head(report, page), versions(report, page)];
  const advise = adviceOnce();
  if (report.findings.length > 0) blocks.push(findings("Findings", report.findings, page, advise));
  if (hidden.length > 0) blocks.push(findings("Below the threshold", hidden, page, advise));
  const facts = factTable(report, page);
  if (facts !== "") blocks.push(facts);
  if (report.skipped.length > 0) blocks.push(skipped(report, page));
  if (hasOddOnes(report, hidden)) blocks.push(page.paint.faint(`${arrow} the version that the others outvote`));
  return `${blocks.join("\n\n")}\n`;
}

type Paint = (text: string) => string;
interface Page {
  readonly columns: number;
  readonly names: ReadonlyMap<string, string>;
  readonly paint: {
    readonly strong: Paint;
    readonly faint: Paint;
    readonly odd: Paint;
    readonly severity: { readonly [severity in Severity]: Paint };
  };
}

const arrow = "→";
const narrowest = 60;
const margin = 4;
/** Findings of furniture may have dozens. */
const mostPlaces = 6;
/** Wider lists of ids stand on a line of their own, above their quote. */
const widestId = 28;

const code = (open: number, close: number) => (text: string) => `\u001b[${open}m${text}\u001b[${close}m`;
const same: Paint = (text) => text;
const plain: Page["paint"] = {
  strong: same,
  faint: same,
  odd: same,
  severity: { critical: same, major: same, minor: same, neutral: same },
};
const ansi: Page["paint"] = {
  strong: code(1, 22),
  faint: code(2, 22),
  odd: code(33, 39),
  severity: { critical: (text) => code(1, 22)(code(31, 39)(text)), major: code(31, 39), minor: code(33, 39), neutral: code(36, 39) },
};

const gateWords = { pass: "Pass", review: "Review", block: "Block" } as const;
const gateSeverity = { pass: "neutral", review: "major", block: "critical" } as const satisfies Record<string, Severity>;

function head({ summary, story, versions }: Report, page: Page): string {
  const gate = page.paint.severity[gateSeverity[summary.gate]](gateWords[summary.gate].toUpperCase());
  const parts = [
    ...(story.slug === undefined ? [] : [page.paint.strong(oneLine(story.slug))]),
    plural(versions.length, "version"),
    countWords(summary.bySeverity),
    ...(summary.hidden > 0 ? [`${summary.hidden} more below the threshold`] : []),
  ];
  return `${gate}  ${parts.join(" · ")}`;
}

function versions(report: Report, page: Page): string {
  const nameWidth = Math.max(...report.versions.map(({ id }) => widthOf(namesOf([id], page))));
  const idWidth = Math.max(...report.versions.map(({ id }) => Math.min(widestId, widthOf(oneLine(id)))));
  const isNamed = report.versions.some(({ id }) => page.names.get(id) !== id);
  return report.versions
    .map(({ id, language, words, family, penalty }) => {
      const first = report.versions.find((other) => other.family === family)!.id;
      const facts = [
        language,
        plural(words, "word"),
        `penalty ${penalty}`,
        ...(first === id ? [] : [`same text as ${namesOf([first], page)}`]),
      ];
      const name = isNamed ? `${padEnd(namesOf([id], page), nameWidth)}  ` : "";
      return `${" ".repeat(margin)}${page.paint.strong(name)}${padEnd(clipStart(oneLine(id), idWidth), idWidth)}  ${page.paint.faint(facts.join(" · "))}`;
    })
    .join("\n");
}

function namesOf(versionIds: readonly string[], page: Page): string {
  return oneLine(versionIds.map((id) => page.names.get(id) ?? id).join(", "));
}

function findings(title: string, list: readonly Finding[], page: Page, advise: Advise): string {
  return [page.paint.strong(title.toUpperCase()), ...worstFirst(list).map((finding) => oneFinding(finding, page, advise))].join("\n\n");
}

type Advise = ReturnType<typeof adviceOnce>;

function oneFinding(finding: Finding, page: Page, advise: Advise): string {
  const label = finding.severity.toUpperCase();
  const indent = " ".repeat(margin);
  const [first, ...rest] = wrap(`${label} ${oneLine(withShortNames(finding.message, page.names))}`, page.columns, page.columns - margin);
  const title = [
    `${page.paint.severity[finding.severity](label)} ${page.paint.strong(first!.slice(label.length + 1))}`,
    ...rest.map((line) => indent + page.paint.strong(line)),
  ];
  const places = placesOf(finding);
  const ids = places.map(({ versionIds }) => namesOf(versionIds, page));
  const width = idColumn(ids);
  const quotes = places
    .slice(0, mostPlaces)
    .flatMap(({ isOdd, evidence }, at) =>
      row(ids[at] === ids[at - 1] ? "" : ids[at]!, width, isOdd, page, (columns) => quoteLines(evidence, columns, page.paint.strong)),
    );
  if (places.length > mostPlaces)
    quotes.push(`${" ".repeat(margin + width + 2)}${page.paint.faint(`and ${plural(places.length - mostPlaces, "more place")}`)}`);
  const { suggestion } = finding;
  const source = [`${finding.check} · confidence ${finding.confidence.toFixed(2)}`];
  if (suggestion !== undefined) source.push(suggestionWords(suggestion, namesOf([suggestion.versionId], page)));
  const notes = [advise(finding), source.join(" · ")].flatMap((note) => wrap(note, page.columns - margin));
  return [...title, ...quotes, ...notes.map((line) => indent + page.paint.faint(line))].join("\n");
}

function idColumn(ids: readonly string[]): number {
  return Math.max(0, ...ids.map(widthOf).filter((width) => width <= widestId));
}

/** Lines with who says it on their left, and an arrow before the odd one. */
function row(ids: string, width: number, isOdd: boolean, page: Page, content: (columns: number) => string[]): string[] {
  const gutter = isOdd ? `  ${page.paint.odd(arrow)} ` : " ".repeat(margin);
  const lines = content(page.columns - margin - width - 2);
  const name = isOdd ? page.paint.odd : same;
  const blank = " ".repeat(margin + width + 2);
  const isWide = widthOf(ids) > width;
  return [
    ...(isWide ? [gutter + name(ids)] : []),
    ...lines.map((line, at) => (at === 0 && !isWide ? `${gutter}${name(padEnd(ids, width))}  ${line}` : blank + line)),
  ];
}

/** The quote in brackets, with as much of the text around it as its line has room for. */
function quoteLines(evidence: Evidence, columns: number, strong: Paint): string[] {
  const quote = evidence.absent === true ? "[missing here]" : `[${oneLine(evidence.quote).trim()}]`;
  const room = columns - widthOf(quote) - 2;
  if (room < 16) return wrap(quote, columns).map(strong);
  const context = contextOf(evidence);
  const before = clipStart(context.before, Math.floor(room / 2));
  const after = clipEnd(context.after, room - widthOf(before));
  return [`${before}${strong(quote)}${after}`];
}

function factTable(report: Report, page: Page): string {
  const facts = factsOf(report);
  const single = report.claims.length - facts.length;
  const note =
    single > 0
      ? [page.paint.faint(`${" ".repeat(margin)}${plural(single, "more fact stands", "more facts stand")} in one version only.`)]
      : [];
  if (facts.length === 0) return note.length === 0 ? "" : [page.paint.strong("FACTS"), ...note].join("\n\n");
  const rows = facts.map((fact) => {
    const words = agreementWords[fact.agreement];
    const label = clipEnd(oneLine(fact.label), page.columns - widthOf(words) - 2);
    const isOpen = fact.agreement === "contradiction" || fact.agreement === "shifted";
    const title = `${page.paint.strong(label)}  ${isOpen ? page.paint.odd(words) : page.paint.faint(words)}`;
    const ids = fact.values.map(({ versionIds }) => namesOf(versionIds, page));
    const width = idColumn(ids);
    return [
      title,
      ...fact.values.flatMap(({ quotes, isOdd }, at) => row(ids[at]!, width, isOdd, page, (columns) => wrap(quotes.join(" · "), columns))),
    ].join("\n");
  });
  return [page.paint.strong("FACTS"), rows.join("\n\n"), ...note].join("\n\n");
}

function skipped(report: Report, page: Page): string {
  const lines = report.skipped.flatMap(({ check, reason, versions }) =>
    wrap(`${check}: ${reason}${versions.length === 0 ? "" : ` (${namesOf(versions, page)})`}`, page.columns - margin),
  );
  return [page.paint.strong("NOT JUDGED"), lines.map((line) => " ".repeat(margin) + page.paint.faint(line)).join("\n")].join("\n\n");
}

function hasOddOnes(report: Report, hidden: readonly Finding[]): boolean {
  return [...report.findings, ...hidden].some(({ kind, dissent }) => kind === "inconsistency" && dissent.length > 0);
}

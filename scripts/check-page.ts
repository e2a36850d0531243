import type { Check, ExampleVersion } from "../src/engine/index.ts";

/** Where the page of a check stands, from the project's root. */
export function pagePath(check: Pick<Check, "id">): string {
  return `docs/checks/${check.id}.md`;
}

/** The page of a check, made from nothing but what the check says of itself. */
export function checkPage(check: Check): string {
  const blocks = [
    `<!-- Made by \`npm run docs\` from src/engine/checks/${check.id}.ts. Edit that. -->`,
    `# ${check.id}`,
    `${check.summary}.`,
    factTable(check),
    "## Why",
    check.why,
    "## What to do",
    check.remedy,
    "## Flagged",
    ...check.examples.flagged.map(({ versions }) => quoted(versions)),
    "## Not flagged",
    ...check.examples.clean.map(({ versions, because }) => `${quoted(versions)}\n\n${sentence(because)}`),
    ...section(
      "What it says",
      Object.entries(check.messages).map(([id, template]) => `- \`${id}\`: ${template}`),
    ),
    ...section(
      "Limits",
      check.limits.map((limit) => `- ${limit}`),
    ),
    ...section(
      "Options",
      Object.entries(check.options).map(([name, { default: value, describe }]) => `- \`${name}\` (default \`${value}\`): ${describe}`),
    ),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** The list of all pages. */
export function indexPage(checks: readonly Check[]): string {
  const rows = checks.map(
    ({ id, kind, severity, trial, summary }) => `| [${id}](${id}.md) | ${kind} | ${severity}${trial ? ", in trial" : ""} | ${summary} |`,
  );
  return [
    "<!-- Made by `npm run docs`. -->",
    "",
    "# Checks",
    "",
    "| check | kind | severity | flags |",
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

function factTable(check: Check): string {
  const rows = [
    ["kind", check.kind],
    ["severity", check.severity],
    ["scope", check.scope === "story" ? "story: versions against each other" : "version: each version by itself"],
    ["state", check.trial ? "in trial: runs only where a profile turns it on" : "on"],
    ["MQM", `${check.mqm.id} (${check.mqm.pid})`],
    ["ITS 2.0", check.its],
  ];
  return ["| | |", "|---|---|", ...rows.map((row) => `| ${row.join(" | ")} |`)].join("\n");
}

/** The versions of an example, the marked places in bold. */
function quoted(versions: readonly ExampleVersion[]): string {
  return versions.map((version, at) => `> ${String.fromCharCode(65 + at)}: ${words(version)}`).join("\n>\n");
}

function words(version: ExampleVersion): string {
  const { text, ...rest } = typeof version === "string" ? { text: version } : version;
  const notes = Object.values(rest).filter((note) => note !== undefined);
  const marked = text
    .replaceAll("[[]]", "**[…]**")
    .replace(/[*_`<>]/g, "\\$&")
    .replaceAll("\\*\\*[…]\\*\\*", "**[…]**")
    .replaceAll("[[", "**")
    .replaceAll("]]", "**")
    .replaceAll("\n", "\n> ");
  return notes.length === 0 ? marked : `${marked} *(${notes.join(", ")})*`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join("\n")];
}

function sentence(words: string): string {
  return `${words[0]!.toUpperCase()}${words.slice(1)}.`;
}

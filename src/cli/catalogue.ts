import { type Check, checks } from "../engine/index.ts";
import { padEnd, wrap } from "../formats/columns.ts";
import { oneLine } from "../formats/rendering.ts";
import { UsageError } from "./ports.ts";

/** One line a check: id, severity, what it flags. */
export function listChecks(columns: number): string {
  const idWidth = Math.max(0, ...checks.map(({ id }) => id.length));
  const lines = checks.flatMap(({ id, severity, trial, summary }) => {
    const label = padEnd(trial ? `${severity} (trial)` : severity, trialWidth);
    const [first, ...rest] = wrap(summary, columns - idWidth - trialWidth - 4);
    const blank = " ".repeat(idWidth + trialWidth + 4);
    return [`${padEnd(id, idWidth)}  ${label}  ${first ?? ""}`, ...rest.map((line) => blank + line)];
  });
  return `${lines.join("\n")}\n`;
}

const trialWidth = "critical".length;

/** What the catalogue knows of one check, for reading. */
export function explainCheck(id: string, columns: number): string {
  const check = checks.find((candidate) => candidate.id === id);
  if (check === undefined) throw new UsageError(unknown(id));
  const paragraph = (text: string, indent = "") => wrap(text, columns - indent.length).map((line) => indent + line);
  const lines = [
    `${check.id} · ${check.kind} · ${check.severity} · scope ${check.scope}${check.trial ? " · in trial: off unless a profile names it" : ""}`,
    "",
    ...paragraph(`${check.summary}.`),
    "",
    ...paragraph(check.why),
    ...paragraph(check.remedy),
    "",
    "Flagged",
    ...check.examples.flagged.flatMap(({ versions }) => example(versions, paragraph)),
    "Not flagged",
    ...check.examples.clean.flatMap(({ versions, because }) => [...example(versions, paragraph), ...paragraph(because, "    ")]),
    "",
    ...listed("Limits", check.limits, paragraph),
    ...listed(
      "Options",
      Object.entries(check.options).map(([name, { default: value, describe }]) => `${name} (${value}): ${describe}`),
      paragraph,
    ),
    `MQM ${check.mqm.id} (${check.mqm.pid}) · ITS ${check.its}`,
  ];
  return `${lines.join("\n")}\n`;
}

type Paragraph = (text: string, indent?: string) => string[];

function example(versions: Check["examples"]["flagged"][number]["versions"], paragraph: Paragraph): string[] {
  return versions.flatMap((version, at) => {
    const text = typeof version === "string" ? version : version.text;
    const [first, ...rest] = paragraph(oneLine(text), "      ");
    return [`${at === 0 ? "  - " : "    "}${String.fromCharCode(65 + at)} ${first!.trimStart()}`, ...rest];
  });
}

function listed(title: string, items: readonly string[], paragraph: Paragraph): string[] {
  if (items.length === 0) return [];
  return [title, ...items.flatMap((item) => paragraph(item, "    ").map((line, at) => (at === 0 ? `  - ${line.trimStart()}` : line))), ""];
}

function unknown(id: string): string {
  const name = id.split("/").at(-1) ?? "";
  const near = checks.filter((check) => name !== "" && check.id.includes(name)).map((check) => check.id);
  return near.length > 0
    ? `There is no check “${id}”; did you mean ${near.join(" or ")}?`
    : `There is no check “${id}”; \`wirecheck checks\` lists them.`;
}

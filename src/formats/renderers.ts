import { renderCsv } from "./csv-report.ts";
import { renderHtml } from "./html-report.ts";
import { renderJson } from "./json-report.ts";
import { renderMarkdown } from "./markdown-report.ts";
import type { Renderer } from "./rendering.ts";
import { renderSarif } from "./sarif-report.ts";
import { renderText } from "./text-report.ts";

/** What a report can be written as, by the name that users give. */
export const renderers = {
  text: renderText,
  json: renderJson,
  markdown: renderMarkdown,
  html: renderHtml,
  sarif: renderSarif,
  csv: renderCsv,
} as const satisfies Record<string, Renderer>;

export type Format = keyof typeof renderers;
export const formats = Object.keys(renderers) as readonly Format[];

import type { Document } from "../text/document.ts";
import type { Field } from "../text/version.ts";
import type { Witness } from "./fact.ts";
import type { Evidence } from "./finding.ts";

/** UTF-16 units of context kept on either side of a quote. */
const contextUnits = 32;

/** Where a span of a document lies in the fields as they were sent. A span that begins in the headline field ends there at the latest. */
export function locate(
  document: Document,
  start: number,
  end: number,
): { readonly field: Field; readonly start: number; readonly end: number; readonly textStart?: number; readonly textEnd?: number } {
  const { textStart, version } = document;
  if (start < textStart) return { field: "headline", start, end: Math.min(end, version.headline!.length) };
  const from = start - textStart;
  const to = end - textStart;
  const offsets = version.htmlOffsets;
  if (offsets === undefined) return { field: "text", start: from, end: to };
  const htmlEnd = to > from ? endOfUnit(version.html, offsets[to - 1]!) : offsets[from]!;
  return { field: "html", start: offsets[from]!, end: htmlEnd, textStart: from, textEnd: to };
}

/** Longest character reference that is looked for, "&CounterClockwiseContourIntegral;" included. */
const longestReference = 34;

/** One past a unit of plain text in the markup: one unit, or a whole character reference ("&euro;"), never the tags behind it. */
function endOfUnit(html: string | undefined, at: number): number {
  if (html?.charCodeAt(at) !== 38) return at + 1;
  const end = html.indexOf(";", at);
  return end > at + 1 && end - at < longestReference && !html.slice(at, end).includes(" ") ? end + 1 : at + 1;
}

/** A witness in the words of the report. */
export function evidenceOf(document: Document, witness: Witness): Evidence {
  const { text, textStart } = document;
  const quote = text.slice(witness.start, witness.end);
  // The headline is not what stands before the copy's first words: each field is a space of its own.
  const inHeadline = witness.start < textStart;
  const first = inHeadline ? 0 : textStart;
  const last = inHeadline ? document.version.headline!.length : text.length;
  return {
    versionId: document.version.id,
    ...locate(document, witness.start, witness.end),
    quote,
    prefix: text.slice(safeStart(text, Math.max(first, witness.start - contextUnits)), witness.start),
    suffix: text.slice(witness.end, safeEnd(text, Math.min(last, witness.end + contextUnits))),
    ...(witness.end === witness.start ? { absent: true as const } : {}),
    ...(witness.value === undefined ? {} : { value: witness.value }),
  };
}

/** Moves a cut out of the middle of a surrogate pair. */
function safeStart(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit < 0xe000 ? at + 1 : at;
}

function safeEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  return at < text.length && unit >= 0xd800 && unit < 0xdc00 ? at - 1 : at;
}

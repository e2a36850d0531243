import { z } from "zod";

/** What one audit may hold: versions a story, bytes a body (UTF-8), characters an id (code points), bytes of metadata as JSON. */
export const limits = { versions: 200, bodyBytes: 2 * 1024 * 1024, idCharacters: 256, metadataBytes: 4096 } as const;

// Control characters, line separators, bidirectional overrides, the byte-order mark, lone surrogates. No \p{…}: its tables differ between runtimes.
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]/u;

function isPrintable(text: string): boolean {
  return !unprintable.test(text) && text.trim() !== "";
}

/** Code points, counted without a copy of the text. */
function characters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** UTF-8 bytes of the value as JSON; without end where it is nested too deep to be written. */
function jsonBytes(value: unknown): number {
  try {
    return new TextEncoder().encode(JSON.stringify(value)).length;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

const printable = (what: string) =>
  z
    .string({ error: `${what} must be a string` })
    .refine((text) => text !== "" && text.length <= 2 * limits.idCharacters && characters(text) <= limits.idCharacters, {
      error: `${what} must have 1 to ${limits.idCharacters} characters`,
      abort: true,
    })
    .refine(isPrintable, { error: `${what} must be printable` });

// A URL path cannot hold "." or ".." as a segment, percent-encoded or not, so such a story could be made but never read or deleted.
const addressable = (what: string) =>
  printable(what).refine((id) => id !== "." && id !== "..", { error: `${what} must not be "." or ".."` });

const languageTag = z
  .string({ error: "a language must be a string" })
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}$/, { error: 'must be a BCP 47 language tag, as "en" or "pt-BR"' });

const moment = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](\d{2}):?(\d{2}))?)?$/;

/** True for an ISO 8601 date, or date-time with or without offset, that the calendar has. */
export function isMoment(text: string): boolean {
  const parts = moment.exec(text);
  if (parts === null) return false;
  const [year, month, day, hour, minute, second, offsetHour, offsetMinute] = parts.slice(1).map((part) => Number(part ?? 0)) as number[];
  const leap = (year! % 4 === 0 && year! % 100 !== 0) || year! % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month! - 1] ?? 0;
  return year! > 0 && day! > 0 && day! <= days && hour! < 24 && minute! < 60 && second! < 60 && offsetHour! < 24 && offsetMinute! < 60;
}

const version = z
  .strictObject(
    {
      id: addressable("a version's id"),
      language: languageTag.optional().describe("BCP 47; detected where missing."),
      sourceLanguage: languageTag.optional().describe("BCP 47: what it was translated from."),
      translation: z
        .enum(["original", "human", "machine", "unknown"], { error: "must be one of original, human, machine, unknown" })
        .optional()
        .describe("How it came to be; decides whose reading is trusted when versions differ."),
      provider: printable("a provider").optional(),
      publishedAt: z
        .string({ error: "a date must be a string" })
        .refine(isMoment, { error: 'must be an ISO 8601 date or date-time, as "2024-10-18T18:00:00Z"' })
        .optional()
        .describe("ISO 8601 date or date-time. Without it relative dates are compared as they stand."),
      headline: z.string({ error: "a headline must be a string" }).optional().describe("A space of offsets of its own."),
      text: z.string({ error: "a text must be a string" }).optional().describe("The copy as plain text. Exactly one of text and html."),
      html: z.string({ error: "html must be a string" }).optional().describe("The copy as markup; offsets point into the markup."),
    },
    { error: wrongObject("a version") },
  )
  .superRefine((value, context) => {
    const fields = (["text", "html"] as const).filter((field) => value[field] !== undefined);
    if (fields.length !== 1) {
      context.addIssue({ code: "custom", message: "exactly one of text and html is required" });
      return;
    }
    const field = fields[0]!;
    if (value[field]!.trim() === "") context.addIssue({ code: "custom", path: [field], message: "must not be empty" });
  });

/** The contract's audit request, as JSON: strict, so that an unknown field is refused and not silently dropped. */
export const auditRequestSchema = z.strictObject(
  {
    id: printable("a request's id")
      .optional()
      .describe("Echoed as requestId. Sent again with the same body it gives the same report, with another body it is refused."),
    story: z
      .strictObject({ id: addressable("a story's id"), slug: printable("a slug").optional() }, { error: wrongObject("a story") })
      .optional()
      .describe("Made from the copy where it is missing."),
    profile: printable("a profile")
      .refine((id) => id === "default", { error: 'there is no profile of this name; leave it out, or name "default"' })
      .optional(),
    metadata: z
      .record(z.string(), z.unknown(), { error: "metadata must be an object" })
      .refine((metadata) => jsonBytes(metadata) <= limits.metadataBytes, {
        error: `metadata must have at most ${limits.metadataBytes} bytes as JSON`,
      })
      .optional()
      .describe(`Passed through; at most ${limits.metadataBytes} bytes as JSON.`),
    versions: z
      .array(version, { error: "must be a list of versions" })
      .min(1, { error: "at least one version is required" })
      .max(limits.versions, { error: `at most ${limits.versions} versions are taken` }),
  },
  { error: wrongObject("a request") },
);

function wrongObject(what: string) {
  return (issue: { readonly code?: string | undefined }) => (issue.code === "invalid_type" ? `${what} must be an object` : undefined);
}

/** An audit request after validation. */
export type AuditRequest = z.infer<typeof auditRequestSchema>;
export type RequestVersion = AuditRequest["versions"][number];

import type { z } from "zod";
import { type AuditRequest, auditRequestSchema, limits, type RequestVersion } from "./audit-request.ts";
import { type Problem, type ProblemPlace, pointerTo, problem } from "./problem.ts";

export type Parsed<T> = { readonly ok: true; readonly request: T } | { readonly ok: false; readonly problem: Problem };

/**
 * Validates an audit request that is JSON already. NUL and lone surrogates in a version's copy become U+FFFD, one unit for one,
 * so that offsets stay. Anything that the contract does not know is refused, with the place of every fault.
 */
export function parseAuditRequest(value: unknown): Parsed<AuditRequest> {
  const result = auditRequestSchema.safeParse(value);
  if (!result.success) {
    return refused(placesOf(result.error.issues));
  }
  const repeated = repeatedIds(result.data.versions);
  if (repeated.length > 0) {
    return refused(repeated.map((at) => ({ pointer: `#/versions/${at}/id`, detail: "another version has this id" })));
  }
  return { ok: true, request: { ...result.data, versions: result.data.versions.map(withoutUnreadable) } };
}

/** Validates an audit request as it came over the wire: strict UTF-8 (a byte-order mark is dropped), JSON, then the contract. */
export function decodeAuditRequest(bytes: Uint8Array): Parsed<AuditRequest> {
  if (bytes.length > limits.bodyBytes) {
    return { ok: false, problem: problem("body-too-large", `A request may have ${limits.bodyBytes} bytes; this one has more.`) };
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, problem: problem("body-not-utf8", "The bytes are not valid UTF-8; nothing was read.") };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, problem: problem("body-not-json", error instanceof SyntaxError ? error.message : "The body is nested too deep.") };
  }
  return parseAuditRequest(value);
}

function refused(errors: readonly ProblemPlace[]): { ok: false; problem: Problem } {
  const [first] = errors;
  return { ok: false, problem: problem("request-invalid", `${first!.pointer}: ${first!.detail}`, errors.slice(0, mostPlaces)) };
}

/** A request that is wrong throughout is told so by its first places. */
const mostPlaces = 100;

/** The places of zod's issues; an unknown field is pointed at itself, not at the object that holds it. */
export function placesOf(issues: readonly ZodIssue[]): ProblemPlace[] {
  return issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({ pointer: pointerTo([...issue.path, key]), detail: "is not a field of the contract" }))
      : [{ pointer: pointerTo(issue.path), detail: issue.message }],
  );
}

type ZodIssue = z.core.$ZodIssue;

function repeatedIds(versions: readonly RequestVersion[]): number[] {
  const seen = new Set<string>();
  const repeated: number[] = [];
  for (const [at, { id }] of versions.entries()) {
    if (seen.has(id)) repeated.push(at);
    seen.add(id);
  }
  return repeated;
}

const unreadable = /[\u0000\ud800-\udfff]/gu;

function readable(text: string): string {
  return text.replace(unreadable, "\ufffd");
}

function withoutUnreadable(version: RequestVersion): RequestVersion {
  return {
    ...version,
    ...(version.headline === undefined ? {} : { headline: readable(version.headline) }),
    ...(version.text === undefined ? {} : { text: readable(version.text) }),
    ...(version.html === undefined ? {} : { html: readable(version.html) }),
  };
}

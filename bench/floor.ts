import type { AuditRequest } from "../src/app/index.ts";
import { tokenize } from "../src/engine/text/tokens.ts";
import { Vocabulary } from "../src/engine/text/vocabulary.ts";

/**
 * What no service that takes this request and answers this report could do without: strict decoding, JSON, one pass of our own
 * tokeniser over the copy, the report as JSON. Returns a number, so that no work can be left out. The hash of the request's
 * bytes, which belongs to it too, is synchronous on Node and asynchronous in workerd and stands with the callers.
 */
export function floor(bytes: Uint8Array, report: unknown): number {
  const request: AuditRequest = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  const vocabulary = new Vocabulary();
  let tokens = 0;
  for (const { headline, text } of request.versions)
    tokens += tokenize(headline === undefined ? text! : `${headline}\n\n${text}`, vocabulary).count;
  return tokens + JSON.stringify(report).length;
}

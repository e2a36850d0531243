import type { Statement, Value } from "./driver.ts";

/** UTF-16 units of one JSON parameter; even of three UTF-8 bytes each they stay under 500 KB. */
const mostUnits = 160_000;

/** The rows as JSON arrays, each short enough for one parameter, so that a statement reads them with `json_each(?)`. */
export function jsonRows(rows: readonly unknown[]): string[] {
  const chunks: string[] = [];
  let chunk = "";
  for (const row of rows) {
    const json = JSON.stringify(row);
    if (chunk !== "" && chunk.length + json.length > mostUnits) {
      chunks.push(`[${chunk}]`);
      chunk = "";
    }
    chunk += chunk === "" ? json : `,${json}`;
  }
  if (chunk !== "") chunks.push(`[${chunk}]`);
  return chunks;
}

/** One statement for each chunk of rows; the chunk is its last parameter. */
export function forRows(rows: readonly unknown[], sql: string, ...values: Value[]): Statement[] {
  return jsonRows(rows).map((chunk) => ({ sql, values: [...values, chunk] }));
}

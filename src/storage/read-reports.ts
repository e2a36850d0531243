import type { Catalogue } from "./catalogue.ts";
import { copyFields } from "./codes.ts";
import type { Driver, Row, Statement, Value } from "./driver.ts";
import type { Packing } from "./packing.ts";
import type { Copies, ReportPacking, UnpackedReport } from "./report-packing.ts";

/** What reading reports needs; catalogues are few and never change, so that each is read once. */
export interface ReportReader {
  readonly driver: Driver;
  readonly packing: Packing;
  readonly reports: ReportPacking;
  readonly catalogues: Map<number, Catalogue>;
}

export interface ReadReport extends UnpackedReport {
  readonly key: number;
  readonly storyId: string;
  readonly catalogue: Catalogue;
  /** The text or html of each version, where it is kept. */
  readonly copies: Copies;
}

/** Two statements that read the reports whose keys a subquery gives, and their copy; `readReports` takes their rows. */
export function reportStatements(keys: string, ...values: Value[]): [Statement, Statement] {
  return [
    {
      sql: `SELECT reports.key, reports.catalogue, reports.body, stories.id AS story FROM reports JOIN stories ON stories.key = reports.story
            WHERE reports.key IN (${keys})`,
      values,
    },
    {
      sql: `SELECT versions.report, versions.id, versions.field, texts.body FROM versions JOIN texts ON texts.key = versions.text
            WHERE versions.report IN (${keys}) AND texts.body IS NOT NULL`,
      values,
    },
  ];
}

/** The reports of the rows that `reportStatements` read, by key. */
export async function readReports(
  reader: ReportReader,
  reportRows: readonly Row[],
  copyRows: readonly Row[],
): Promise<Map<number, ReadReport>> {
  const { packing, reports } = reader;
  await readCatalogues(
    reader,
    reportRows.map(({ catalogue }) => catalogue as number),
  );
  const copies = new Map<number, Map<string, { field: string; copy: string }>>();
  for (const { report, id, field, body } of copyRows) {
    const copy = typeof body === "string" ? body : await packing.unpack(body as Uint8Array);
    const ofReport = copies.get(report as number) ?? new Map();
    copies.set(report as number, ofReport.set(id as string, { field: copyFields[field as number]!, copy }));
  }
  const read = new Map<number, ReadReport>();
  for (const row of reportRows) {
    const { key, story: storyId, body } = row as { key: number; story: string; body: Uint8Array };
    const catalogue = reader.catalogues.get(row.catalogue as number)!;
    const ofReport: Copies = copies.get(key) ?? new Map();
    read.set(key, { ...(await reports.unpack(body, storyId, catalogue, ofReport)), key, storyId, catalogue, copies: ofReport });
  }
  return read;
}

async function readCatalogues({ driver, reports, catalogues }: ReportReader, keys: readonly number[]): Promise<void> {
  const unknown = [...new Set(keys)].filter((key) => !catalogues.has(key));
  if (unknown.length === 0) return;
  for (const { key, body } of await driver.all(
    "SELECT key, body FROM catalogues WHERE key IN (SELECT value FROM json_each(?))",
    JSON.stringify(unknown),
  )) {
    catalogues.set(key as number, await reports.unpackCatalogue(body as Uint8Array));
  }
}

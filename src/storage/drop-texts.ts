import { type ReportReader, readReports, reportStatements } from "./read-reports.ts";

// Within what D1 gives one invocation of the free plan (50 queries); the rest waits for the next call.
const reportsAStatement = 30;
const reportStatementsACall = 10;
const textsAStatement = 500;
const textStatementsACall = 10;

/** Drops the copy that no audit read since the day, once no report reads its quotations from it; gives the number of texts. */
export async function dropTexts(reader: ReportReader, beforeDay: number): Promise<number> {
  for (let round = 0; round < reportStatementsACall; round++) if (!(await writeOutQuotations(reader, beforeDay))) break;
  let dropped = 0;
  for (let round = 0; round < textStatementsACall; round++) {
    const rows = await reader.driver.all(
      `UPDATE texts SET body = NULL WHERE key IN
         (SELECT key FROM texts WHERE body IS NOT NULL AND day < ? AND NOT EXISTS
            (SELECT 1 FROM versions JOIN reports ON reports.key = versions.report WHERE versions.text = texts.key AND reports.needs_copy = 1)
          LIMIT ${textsAStatement}) RETURNING key`,
      beforeDay,
    );
    dropped += rows.length;
    if (rows.length < textsAStatement) break;
  }
  return dropped;
}

/** Packs some old reports with their quotations in them; false where there are none. */
async function writeOutQuotations(reader: ReportReader, beforeDay: number): Promise<boolean> {
  const { driver, reports } = reader;
  const [reportRows, copyRows] = await driver.batch(
    reportStatements(`SELECT key FROM reports WHERE needs_copy = 1 AND day < ? ORDER BY key LIMIT ${reportsAStatement}`, beforeDay),
  );
  if (reportRows!.length === 0) return false;
  const read = [...(await readReports(reader, reportRows!, copyRows!)).values()];
  const packed = await Promise.all(
    read.map(async (report) => [report.key, await reports.packWithoutCopy(report, report.storyId, report.catalogue)] as const),
  );
  await driver.run(
    `UPDATE reports SET needs_copy = 0, body = written.column2 FROM (VALUES ${packed.map(() => "(?, ?)").join(", ")}) AS written
     WHERE reports.key = written.column1`,
    ...packed.flat(),
  );
  return true;
}

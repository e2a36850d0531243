import type { Store } from "../app/ports.ts";
import { deleteStory } from "./delete-story.ts";
import type { Driver } from "./driver.ts";
import { dropTexts } from "./drop-texts.ts";
import type { Packing } from "./packing.ts";
import { listAudits, listStories, readAudit, readRequest, readStory } from "./read-audits.ts";
import { findClaims, listFindings, readFinding } from "./read-findings.ts";
import type { ReportReader } from "./read-reports.ts";
import { reportPacking } from "./report-packing.ts";
import { saveAudit } from "./save-audit.ts";

/** The store on a migrated database: the same SQL on SQLite and on D1. */
export function createStore(driver: Driver, packing: Packing): Store {
  const reports = reportPacking(packing);
  const reader: ReportReader = { driver, packing, reports, catalogues: new Map() };
  return {
    saveAudit: (entry) => saveAudit(driver, packing, reports, entry),
    readAudit: (id) => readAudit(reader, id),
    readRequest: (requestId) => readRequest(reader, requestId),
    listAudits: (page) => listAudits(driver, page),
    listStories: (page) => listStories(driver, page),
    readStory: (id) => readStory(reader, id),
    findClaims: (story, filter) => findClaims(reader, story, filter),
    deleteStory: (id) => deleteStory(driver, id),
    listFindings: (filter) => listFindings(reader, filter),
    readFinding: (id) => readFinding(reader, id),
    dropTexts: (beforeDay) => dropTexts(reader, beforeDay),
    isEmpty: async () => (await driver.all("SELECT 1 FROM audits LIMIT 1")).length === 0,
  };
}

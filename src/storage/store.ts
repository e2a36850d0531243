import type { Store } from "../app/ports.ts";
import { deleteStory } from "./delete-story.ts";
import type { Driver } from "./driver.ts";
import type { Packing } from "./packing.ts";
import { listAudits, listStories, readAudit, readRequest, readStory } from "./read-audits.ts";
import { findClaims, listFindings, readFinding } from "./read-findings.ts";
import { saveAudit } from "./save-audit.ts";

/** Texts whose copy one statement drops, and statements in one call: within what D1 gives one invocation. The rest waits for the next call. */
const textsAStatement = 500;
const statementsACall = 40;

/** The store on a migrated database: the same SQL on SQLite and on D1. */
export function createStore(driver: Driver, packing: Packing): Store {
  return {
    saveAudit: (entry) => saveAudit(driver, packing, entry),
    readAudit: (id) => readAudit(driver, packing, id),
    readRequest: (requestId) => readRequest(driver, packing, requestId),
    listAudits: (page) => listAudits(driver, page),
    listStories: (page) => listStories(driver, page),
    readStory: (id) => readStory(driver, packing, id),
    findClaims: (story, filter) => findClaims(driver, packing, story, filter),
    deleteStory: (id) => deleteStory(driver, id),
    listFindings: (filter) => listFindings(driver, packing, filter),
    readFinding: (id) => readFinding(driver, packing, id),
    async dropTexts(beforeDay) {
      let dropped = 0;
      for (let statement = 0; statement < statementsACall; statement++) {
        const rows = await driver.all(
          `UPDATE texts SET body = NULL WHERE key IN
             (SELECT key FROM texts WHERE body IS NOT NULL AND day < ? LIMIT ${textsAStatement}) RETURNING key`,
          beforeDay,
        );
        dropped += rows.length;
        if (rows.length < textsAStatement) break;
      }
      return dropped;
    },
    isEmpty: async () => (await driver.all("SELECT 1 FROM audits LIMIT 1")).length === 0,
  };
}

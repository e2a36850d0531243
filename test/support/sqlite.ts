import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "../../src/storage/migrate.ts";
import { nodePacking } from "../../src/storage/node-packing.ts";
import { openSqlite } from "../../src/storage/sqlite-driver.ts";
import { createStore } from "../../src/storage/store.ts";
import type { EmptyDatabase } from "./storage-contract.ts";

/** A new SQLite file with the migrations applied. */
export async function openEmptySqlite(): Promise<EmptyDatabase> {
  const driver = openSqlite(join(mkdtempSync(join(tmpdir(), "wirecheck-")), "test.sqlite"));
  migrate(driver.database);
  return { driver, makeStore: (through) => createStore(through, nodePacking) };
}

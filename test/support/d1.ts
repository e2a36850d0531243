import { env } from "cloudflare:test";
import { d1Driver } from "../../src/storage/d1-driver.ts";
import { streamPacking } from "../../src/storage/packing.ts";
import { createStore } from "../../src/storage/store.ts";
import type { EmptyDatabase } from "./storage-contract.ts";

// Children before what they refer to.
const tables = ["findings", "claims", "versions", "audits", "reports", "catalogues", "names", "texts", "stories"];

/** The test runtime's D1 database, emptied. */
export async function openEmptyD1(): Promise<EmptyDatabase> {
  const driver = d1Driver(env.DB);
  await driver.batch(tables.map((table) => ({ sql: `DELETE FROM ${table}`, values: [] })));
  return { driver, makeStore: (through) => createStore(through, streamPacking) };
}

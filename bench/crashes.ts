import path from "node:path";
import Database from "better-sqlite3";
import { bytesOf, distinctStory } from "./sample.ts";
import { get, post, type Running, startService, temporaryFolder } from "./servers.ts";

export interface CrashFigures {
  readonly crashes: number;
  /** Audits that were answered with 201 before a crash; every one was there afterwards, byte for byte. */
  readonly kept: number;
}

/** Writers at a time. */
const writers = 4;

/**
 * Kills the service with SIGKILL while it writes, starts it again on the same file, and asks for every report that it had
 * acknowledged. Throws where one is missing or another, where the database is damaged, or where a row was left half.
 */
export async function crashAndReopen(crashes: number): Promise<CrashFigures> {
  const file = path.join(temporaryFolder(), "crash.sqlite");
  const acknowledged = new Map<string, string>();
  let next = 0;
  for (let crash = 0; crash < crashes; crash++) {
    const service = await startService(file);
    const killed = new Promise<void>((resolve) => setTimeout(() => resolve(service.kill()), 1500 + 337 * crash));
    await Promise.all(Array.from({ length: writers }, () => writeUntilDead(service, () => bytesOf(distinctStory(next++)), acknowledged)));
    await killed;
    expectSound(file);
    const reopened = await startService(file);
    try {
      for (const [id, text] of acknowledged) {
        const found = await get(reopened, `/v1/audits/${encodeURIComponent(id)}`);
        if (found !== text) throw new Error(`the report ${id} is not what was answered before crash ${crash + 1}`);
      }
    } finally {
      await reopened.stop();
    }
  }
  if (acknowledged.size < crashes) throw new Error("hardly anything was written before the crashes");
  return { crashes, kept: acknowledged.size };
}

async function writeUntilDead(service: Running, nextBody: () => Uint8Array, acknowledged: Map<string, string>): Promise<void> {
  while (true) {
    let text: string;
    try {
      text = await post(service, "/v1/audits", nextBody());
    } catch (error) {
      // A connection that breaks is what a killed server looks like; an answer that is no success is a fault.
      if (error instanceof Error && error.message.includes("answered")) throw error;
      return;
    }
    acknowledged.set((JSON.parse(text) as { id: string }).id, text);
  }
}

function expectSound(file: string): void {
  const database = new Database(file);
  try {
    const integrity = database.pragma("integrity_check", { simple: true });
    if (integrity !== "ok") throw new Error(`the database is damaged: ${integrity}`);
    const orphans = database.pragma("foreign_key_check") as unknown[];
    if (orphans.length > 0) throw new Error(`${orphans.length} rows point at rows that are not there`);
  } finally {
    database.close();
  }
}

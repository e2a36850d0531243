import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { readReport } from "../../src/app/index.ts";
import { migrate, migrationsFolder } from "../../src/storage/migrate.ts";
import { nodePacking } from "../../src/storage/node-packing.ts";
import { openSqlite } from "../../src/storage/sqlite-driver.ts";
import { createStore } from "../../src/storage/store.ts";
import { keep, testPorts, versions } from "../support/requests.ts";

const newFolder = () => mkdtempSync(join(tmpdir(), "wirecheck-"));

/** The project's migrations and one that a later release might bring. */
function laterRelease(sql: string): string {
  const folder = newFolder();
  cpSync(migrationsFolder, folder, { recursive: true });
  writeFileSync(join(folder, "9999_later.sql"), sql);
  return folder;
}

describe("migrate", () => {
  it("applies each file once, in the order of the names, in the table that wrangler keeps", () => {
    const { database } = openSqlite(":memory:");
    const applied = migrate(database);
    expect(applied.length).toBeGreaterThan(0);
    expect(applied).toEqual([...applied].sort());
    expect(migrate(database)).toEqual([]);
    const rows = database.prepare("SELECT id, name, applied_at FROM d1_migrations ORDER BY id").all() as { name: string }[];
    expect(rows.map(({ name }) => name)).toEqual(applied);
  });

  it("brings a database with audits in it to a later release, and reads them as before", async () => {
    const driver = openSqlite(join(newFolder(), "kept.sqlite"));
    migrate(driver.database);
    const ports = testPorts(createStore(driver, nodePacking));
    const given = await keep(ports, { id: "r", story: { id: "s" }, versions: versions("!leak of 300", "Another 400") });
    const folder = laterRelease("ALTER TABLE findings ADD COLUMN note TEXT;\nUPDATE findings SET note = 'kept';");
    expect(migrate(driver.database, folder)).toEqual(["9999_later.sql"]);
    expect(await readReport(ports.store, given.id, false)).toEqual(given);
    expect(await driver.all("SELECT note FROM findings")).toEqual([{ note: "kept" }]);
  });

  it("leaves nothing of a file that fails half way", () => {
    const { database } = openSqlite(":memory:");
    const folder = laterRelease("CREATE TABLE half (a);\nINSERT INTO nowhere VALUES (1);");
    expect(() => migrate(database, folder)).toThrow("nowhere");
    expect(database.prepare("SELECT name FROM sqlite_schema WHERE name = 'half'").all()).toEqual([]);
    expect(migrate(database)).toEqual([]);
  });

  it("applies each file once where processes start together", { timeout: 30_000 }, async () => {
    const file = join(newFolder(), "together.sqlite");
    const source = (name: string) => pathToFileURL(join(import.meta.dirname, "../../src/storage", name)).href;
    const script = `
      const { openSqlite } = await import(${JSON.stringify(source("sqlite-driver.ts"))});
      const { migrate } = await import(${JSON.stringify(source("migrate.ts"))});
      process.stdout.write(JSON.stringify(migrate(openSqlite(${JSON.stringify(file)}).database)));`;
    const run = () =>
      new Promise<string[]>((resolve, reject) => {
        const child = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "inherit"] });
        let output = "";
        child.stdout.on("data", (bytes) => {
          output += bytes;
        });
        child.once("exit", (code) => (code === 0 ? resolve(JSON.parse(output)) : reject(new Error(`ended with ${code}`))));
      });
    const applied = await Promise.all([run(), run(), run()]);
    expect(applied.flat()).toEqual(migrate(openSqlite(":memory:").database));
  });
});

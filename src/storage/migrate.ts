import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type Database from "better-sqlite3";

/** The project's migrations, the same files for SQLite and for D1. */
export const migrationsFolder = fileURLToPath(new URL("../../migrations", import.meta.url));

/**
 * Applies the migrations that the database does not have, in the order of their names, and gives the names. The table is the
 * one that wrangler keeps on D1. Each file and its row go in one exclusive transaction, so that two processes which start
 * together apply it once.
 */
export function migrate(database: Database.Database, folder: string = migrationsFolder): string[] {
  database.exec(
    "CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)",
  );
  const isApplied = database.prepare("SELECT 1 FROM d1_migrations WHERE name = ?");
  const remember = database.prepare("INSERT INTO d1_migrations (name) VALUES (?)");
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort();
  return files.filter((name) =>
    database
      .transaction(() => {
        if (isApplied.get(name) !== undefined) return false;
        database.exec(readFileSync(`${folder}/${name}`, "utf8"));
        remember.run(name);
        return true;
      })
      .exclusive(),
  );
}

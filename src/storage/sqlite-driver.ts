import Database from "better-sqlite3";
import { asConflict, type Driver, type Row, type Value } from "./driver.ts";

export interface SqliteDriver extends Driver {
  readonly database: Database.Database;
  close(): void;
}

/** Opens a SQLite file (`:memory:` for none) with a write-ahead log. A writer waits up to 5 s for another process. */
export function openSqlite(file: string): SqliteDriver {
  const database = new Database(file);
  database.pragma("journal_mode = WAL");
  // With a write-ahead log NORMAL cannot corrupt the file; a power cut may cost the last audits, which can be sent again.
  database.pragma("synchronous = NORMAL");
  database.pragma("busy_timeout = 5000");
  database.pragma("foreign_keys = ON");
  const prepared = new Map<string, Database.Statement>();

  function execute(sql: string, values: readonly Value[]): Row[] {
    let statement = prepared.get(sql);
    if (statement === undefined) {
      statement = database.prepare(sql);
      prepared.set(sql, statement);
    }
    try {
      if (statement.reader) return statement.all(...values) as Row[];
      statement.run(...values);
      return [];
    } catch (error) {
      throw asConflict(error);
    }
  }

  return {
    database,
    close: () => database.close(),
    all: async (sql, ...values) => execute(sql, values),
    run: async (sql, ...values) => void execute(sql, values),
    batch: async (statements) => database.transaction(() => statements.map(({ sql, values }) => execute(sql, values))).immediate(),
  };
}

import Database from "better-sqlite3";

export interface Growth {
  readonly stories: number;
  readonly textBytes: number;
  readonly fileBytes: number;
  /** Bytes by table with its indexes, largest first. */
  readonly tables: readonly (readonly [name: string, bytes: number])[];
}

/** What a database file has grown to, once its log is written back and free pages are given up. */
export function measureGrowth(file: string, stories: number, textBytes: number): Growth {
  const database = new Database(file);
  try {
    database.pragma("wal_checkpoint(TRUNCATE)");
    database.exec("VACUUM");
    const [{ bytes: fileBytes }] = database
      .prepare("SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()")
      .all() as [{ bytes: number }];
    const tables = database
      .prepare(
        `SELECT coalesce(s.tbl_name, 'sqlite') AS name, sum(d.pgsize) AS bytes
         FROM dbstat d LEFT JOIN sqlite_schema s ON s.name = d.name GROUP BY 1 ORDER BY 2 DESC`,
      )
      .all() as { name: string; bytes: number }[];
    return { stories, textBytes, fileBytes, tables: tables.map(({ name, bytes }) => [name, bytes]) };
  } finally {
    database.close();
  }
}

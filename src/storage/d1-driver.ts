import { asConflict, type Driver, type Row, type Value } from "./driver.ts";

/** The part of Cloudflare's D1 binding that is used here. */
export interface D1Database {
  prepare(sql: string): D1Statement;
  batch(statements: D1Statement[]): Promise<{ readonly results: Row[] }[]>;
}
export interface D1Statement {
  bind(...values: unknown[]): D1Statement;
  all(): Promise<{ readonly results: Row[] }>;
}

/** A D1 database as driver; a batch is one transaction there. */
export function d1Driver(database: D1Database): Driver {
  const bound = (sql: string, values: readonly Value[]) => database.prepare(sql).bind(...values);
  const all = async (sql: string, values: readonly Value[]) => {
    try {
      return (await bound(sql, values).all()).results.map(withBytes);
    } catch (error) {
      throw asConflict(error);
    }
  };
  return {
    all: (sql, ...values) => all(sql, values),
    run: async (sql, ...values) => void (await all(sql, values)),
    async batch(statements) {
      try {
        const answers = await database.batch(statements.map(({ sql, values }) => bound(sql, values)));
        return answers.map(({ results }) => results.map(withBytes));
      } catch (error) {
        throw asConflict(error);
      }
    },
  };
}

/** D1 gives a BLOB as a list of numbers. */
function withBytes(row: Row): Row {
  const blobs = Object.entries(row).filter(([, value]) => Array.isArray(value) || value instanceof ArrayBuffer);
  if (blobs.length === 0) return row;
  return { ...row, ...Object.fromEntries(blobs.map(([name, value]) => [name, new Uint8Array(value as number[] | ArrayBuffer)])) };
}

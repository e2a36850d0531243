import type { Driver, Statement } from "../../src/storage/driver.ts";

/** D1's limits, which its local stand-in does not enforce: parameters and bytes a statement, bytes a value, queries an invocation. */
export const d1Limits = { parameters: 100, sqlBytes: 100_000, valueBytes: 2_000_000, queries: 50 } as const;

export interface LimitedDriver extends Driver {
  /** Runs what one invocation of a Worker does; its queries are counted together. */
  invocation<T>(work: () => Promise<T>): Promise<T>;
}

/** The driver with D1's limits. Outside `invocation` queries are not counted, since a test does the work of many. */
export function limitedDriver(driver: Driver): LimitedDriver {
  let queries = Number.NEGATIVE_INFINITY;
  const check = ({ sql, values }: Statement) => {
    if (++queries > d1Limits.queries) throw new Error(`D1 takes ${d1Limits.queries} queries an invocation`);
    if (values.length > d1Limits.parameters) throw new Error(`D1 takes ${d1Limits.parameters} parameters: ${values.length}`);
    if (bytes(sql) > d1Limits.sqlBytes) throw new Error(`D1 takes ${d1Limits.sqlBytes} bytes of SQL: ${bytes(sql)}`);
    if (/\?\d|BEGIN|SAVEPOINT|ATTACH|PRAGMA/.test(sql)) throw new Error(`D1 does not take: ${sql}`);
    for (const value of values) {
      const size = typeof value === "string" ? bytes(value) : value instanceof Uint8Array ? value.length : 8;
      if (size > d1Limits.valueBytes) throw new Error(`D1 takes ${d1Limits.valueBytes} bytes a value: ${size}`);
    }
  };
  return {
    invocation: async (work) => {
      queries = 0;
      try {
        return await work();
      } finally {
        queries = Number.NEGATIVE_INFINITY;
      }
    },
    all: async (sql, ...values) => {
      check({ sql, values });
      return driver.all(sql, ...values);
    },
    run: async (sql, ...values) => {
      check({ sql, values });
      return driver.run(sql, ...values);
    },
    batch: async (statements) => {
      statements.forEach(check);
      return driver.batch(statements);
    },
  };
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The part of the test runtime's module that the tests use; its own types need a package that is not installed. */
declare module "cloudflare:test" {
  import type { D1Database } from "../../src/storage/d1-driver.ts";

  export const env: {
    readonly DB: D1Database;
    readonly TEST_MIGRATIONS: readonly unknown[];
    readonly WIRECHECK_KEY: string;
  };
  export const SELF: { fetch(request: Request | string, init?: RequestInit): Promise<Response> };
  export function applyD1Migrations(database: D1Database, migrations: readonly unknown[]): Promise<void>;
  export function reset(): Promise<void>;
}

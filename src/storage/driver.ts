/** What may be bound to a `?`. Booleans and undefined are refused by one database or the other, so they are not here. */
export type Value = string | number | null | Uint8Array;

/** One statement with plain `?` parameters, at most 100. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly Value[];
}

export type Row = Readonly<Record<string, unknown>>;

/** The whole of a database that the store knows. There is no transaction callback: D1 has none. */
export interface Driver {
  all(sql: string, ...values: Value[]): Promise<Row[]>;
  run(sql: string, ...values: Value[]): Promise<void>;
  /** All of them or none; the rows of each. */
  batch(statements: readonly Statement[]): Promise<Row[][]>;
}

/** A UNIQUE index refused a row. `index` names the columns, as "audits.story, audits.revision". */
export class UniqueConflict extends Error {
  readonly index: string;

  constructor(index: string, cause: unknown) {
    super(`UNIQUE constraint failed: ${index}`, { cause });
    this.name = "UniqueConflict";
    this.index = index;
  }
}

const unique = /UNIQUE constraint failed: ([\w., ]*\w)/;

/** The error as UniqueConflict where that is what it is; both databases say so only in their message. */
export function asConflict(error: unknown): unknown {
  const index = error instanceof Error ? unique.exec(error.message)?.[1] : undefined;
  return index === undefined ? error : new UniqueConflict(index, error);
}

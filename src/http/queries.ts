import { z } from "@hono/zod-openapi";
import { refuse } from "../app/index.ts";

/** Entries a page has unless it is asked otherwise, and at most. */
export const pageSizes = { usual: 50, most: 200 } as const;

const flag = z.enum(["true", "false"], { error: "must be true or false" });
export const all = flag.optional().openapi({ description: "With true, findings below the threshold too." });
export const store = flag.optional().openapi({ description: "With false, nothing is kept." });

const cursor = z
  .string()
  .regex(/^[0-9a-z]{1,11}$/, { error: "is not a cursor that was given" })
  .optional()
  .openapi({ description: "What `next` said." });
const limit = z
  .string()
  .refine((text) => /^[1-9]\d{0,2}$/.test(text) && Number(text) <= pageSizes.most, {
    error: `must be a number from 1 to ${pageSizes.most}`,
  })
  .optional()
  .openapi({ description: `Entries a page, 1 to ${pageSizes.most}; ${pageSizes.usual} unless given.` });

/** The parameters of every list. */
export const paging = { cursor, limit };

export interface PagingQuery {
  readonly cursor?: string | undefined;
  readonly limit?: string | undefined;
}

export function pageFrom(query: PagingQuery): { readonly before?: number; readonly limit: number } {
  const size = query.limit === undefined ? pageSizes.usual : Number(query.limit);
  if (query.cursor === undefined) return { limit: size };
  const before = Number.parseInt(query.cursor, 36);
  if (!Number.isSafeInteger(before)) {
    throw refuse("query-invalid", "The cursor is not one that was given.", [
      { pointer: "#/cursor", detail: "is not a cursor that was given" },
    ]);
  }
  return { before, limit: size };
}

export function pageAnswer<T>({ items, next }: { readonly items: readonly T[]; readonly next?: number }) {
  return { items, next: next === undefined ? null : next.toString(36) };
}

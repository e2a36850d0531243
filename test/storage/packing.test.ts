import { describe, expect, it } from "vitest";
import { nodePacking } from "../../src/storage/node-packing.ts";
import { streamPacking } from "../../src/storage/packing.ts";

describe("packing", () => {
  it("is read by the other runtime's, whichever wrote it, and their hashes are the same", async () => {
    for (const text of ["", "x", "新聞 😀 \u0000", "a long text ".repeat(50_000)]) {
      for (const [writer, reader] of [
        [nodePacking, streamPacking],
        [streamPacking, nodePacking],
      ] as const) {
        expect((await reader.unpack(await writer.pack(text))) === text).toBe(true);
        expect([...(await reader.hash(text))]).toEqual([...(await writer.hash(text))]);
      }
    }
  });
});

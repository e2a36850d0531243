import { describe, expect, it } from "vitest";
import { linesOf } from "../../src/cli/lines.ts";
import { pieces } from "../support/command-ports.ts";

async function read(text: string, pieceBytes: number, maxBytes = 100): Promise<(string | undefined)[]> {
  const lines: (string | undefined)[] = [];
  for await (const batch of linesOf(pieces(new TextEncoder().encode(text), pieceBytes), maxBytes)) {
    lines.push(...batch.map((line) => (line === undefined ? undefined : new TextDecoder().decode(line))));
  }
  return lines;
}

describe("linesOf", () => {
  it.each([1, 2, 3, 7, 1000])("gives the same lines however the stream is cut (%i bytes a piece)", async (size) => {
    expect(await read("first\n\nzwei é\nlast", size)).toEqual(["first", "", "zwei é", "last"]);
    expect(await read("closed\n", size)).toEqual(["closed"]);
  });

  it.each([1, 4, 1000])("gives undefined for a line that is too long, and reads on (%i bytes a piece)", async (size) => {
    expect(await read("short\nmuch too long\nend\n", size, 5)).toEqual(["short", undefined, "end"]);
    expect(await read("much too long", size, 5)).toEqual([undefined]);
  });
});

import { describe, expect, it } from "vitest";
import type { Output } from "../../src/cli/index.ts";
import { outputInto, pieces, run } from "../support/command-ports.ts";

const request = (id: string, text = "The bridge fell.") => JSON.stringify({ id, versions: [{ id: "A", text }] });
const parse = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("audit --jsonl", () => {
  it("answers one report a line, in the order of the requests", async () => {
    const { code, out } = await run(["audit", "--jsonl"], { input: ["r1", "r2", "r3"].map((id) => request(id)).join("\n") });
    expect(code).toBe(0);
    expect(parse(out).map(({ requestId }) => requestId)).toEqual(["r1", "r2", "r3"]);
  });

  it("answers a bad line with a problem in its place, reads on, and ends with 2", async () => {
    const lines = [request("r1"), "{", request("r2", ""), '{"versions":[],"surprise":1}', request("r3")];
    const { code, out } = await run(["audit", "--jsonl", "-"], { input: `${lines.join("\n")}\n` });
    expect(code).toBe(2);
    expect(parse(out).map(({ requestId, code: problem }) => requestId ?? problem)).toEqual([
      "r1",
      "body-not-json",
      "request-invalid",
      "request-invalid",
      "r3",
    ]);
    expect(parse(out)[2].errors).toEqual([{ pointer: "#/versions/0/text", detail: "must not be empty" }]);
  });

  it("refuses a line that is not UTF-8, and reads on", async () => {
    const encode = new TextEncoder();
    const input = Uint8Array.from([...encode.encode('{"id":"'), 0xff, ...encode.encode('"}\n'), ...encode.encode(request("r2"))]);
    const { code, out } = await run(["audit", "--jsonl"], { input });
    expect(code).toBe(2);
    expect(parse(out).map(({ requestId, code: problem }) => requestId ?? problem)).toEqual(["body-not-utf8", "r2"]);
  });

  it("refuses a line longer than a body may be, without holding it, and reads on", async () => {
    const { code, out } = await run(["audit", "--jsonl"], { input: `${request("r1", "x".repeat(3 * 1024 * 1024))}\n${request("r2")}\n` });
    expect(code).toBe(2);
    expect(parse(out).map(({ requestId, code: problem }) => requestId ?? problem)).toEqual(["body-too-large", "r2"]);
  });

  it("passes over blank lines and a byte-order mark, and takes lines that end in CR LF", async () => {
    const { code, out } = await run(["audit", "--jsonl"], { input: `\ufeff${request("r1")}\r\n\r\n \n${request("r2")}\r\n` });
    expect(code).toBe(0);
    expect(parse(out).map(({ requestId }) => requestId)).toEqual(["r1", "r2"]);
  });

  it("tells a fault of its own on standard error, loses that line only, and ends with 2", async () => {
    let calls = 0;
    const newId = () => {
      calls++;
      if (calls === 2) throw new Error("no more ids");
      return "report-id";
    };
    const { code, out, err } = await run(["audit", "--jsonl"], { input: ["r1", "r2", "r3"].map((id) => request(id)).join("\n"), newId });
    expect(code).toBe(2);
    expect(parse(out).map(({ requestId, code: problem }) => requestId ?? problem)).toEqual(["r1", "server-failed", "r3"]);
    expect(err).toMatch(/^wirecheck: Error: no more ids\n {4}at /);
  });

  it("reads no further than one piece ahead of a slow reader", async () => {
    let sent = 0;
    let written = 0;
    let mostAhead = 0;
    const line = `${request("r", "The bridge fell. ".repeat(50))}\n`;
    async function* source(): AsyncGenerator<Uint8Array> {
      for (; sent < 20; sent++) {
        mostAhead = Math.max(mostAhead, sent - written);
        yield* pieces(new TextEncoder().encode(line), 1 << 20);
      }
    }
    const stdout: Output = {
      isTerminal: false,
      write: (text) =>
        new Promise((resolve) =>
          setImmediate(() => {
            written += text.split("\n").length - 1;
            resolve();
          }),
        ),
    };
    expect((await run(["audit", "--jsonl"], { stdin: source(), stdout })).code).toBe(0);
    expect(written).toBe(20);
    expect(mostAhead).toBeLessThanOrEqual(1);
  });

  it("counts on a terminal's standard error while the reports go elsewhere", async () => {
    const err: string[] = [];
    await run(["audit", "--jsonl"], { input: request("r1"), stderr: outputInto(err, { isTerminal: true }) });
    expect(err.join("")).toBe("\r1 audited\n");
  });

  it("ends with 2 and names the file when there is none", async () => {
    const { code, out, err } = await run(["audit", "--jsonl", "no-such.jsonl"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe("wirecheck: no-such.jsonl: there is no such file\n");
  });

  it("refuses options that a stream of lines has no use for", async () => {
    const { code, err } = await run(["audit", "--jsonl", "--format", "text"]);
    expect(code).toBe(2);
    expect(err).toContain("--jsonl goes with");
  });
});

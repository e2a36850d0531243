import { describe, expect, it } from "vitest";
import { folderWith, outputInto, run } from "../support/command-ports.ts";

const copy = "The bridge over the Lenn fell on Monday, officials said.\n\nNobody was hurt.";
const json = (out: string) => JSON.parse(out);

describe("audit FILE...", () => {
  it("names each version by the shortest end of its path that is its own", async () => {
    const { paths } = folderWith({ "en/story.txt": copy, "de/story.txt": copy, "other.txt": copy });
    const { out } = await run(["audit", "--format", "json", ...paths]);
    expect(json(out).versions.map(({ id }: { id: string }) => id)).toEqual(["de/story.txt", "en/story.txt", "other.txt"]);
  });

  it("gives the same report for the same files, whatever they are called from", async () => {
    const { folder, paths } = folderWith({ "a.txt": copy, "b.txt": copy });
    const absolute = await run(["audit", "--format", "json", ...paths]);
    const relative = await run(["audit", "--format", "json", "a.txt", "b.txt"], { cwd: folder });
    expect(relative.out).toBe(absolute.out);
  });

  it("counts offsets after a byte-order mark", async () => {
    const { paths } = folderWith({ "with.txt": `\ufeff${copy}`, "without.txt": copy });
    const { out } = await run(["audit", "--format", "json", ...paths]);
    const [first, second] = json(out).versions;
    expect(first.zones).toEqual(second.zones);
    expect(first.words).toBe(second.words);
  });

  it("reads UTF-16 by its mark, HTML by its ending, and ninjs from JSON", async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(copy, "utf16le")]);
    const item = {
      uri: "urn:x:1",
      language: "en-GB",
      versioncreated: "2024-10-18T18:00:00Z",
      headline: "Bridge falls",
      body_html: `<p>${copy}</p>`,
    };
    const { paths } = folderWith({ "wide.txt": utf16, "page.html": `<p>${copy}</p>`, "item.json": JSON.stringify(item) });
    const { code, out, err } = await run(["audit", "--format", "json", ...paths]);
    expect(err).toBe("");
    expect(code).not.toBe(2);
    expect(json(out).versions.map(({ id }: { id: string }) => id)).toEqual(["item.json", "page.html", "wide.txt"]);
  });

  it.each([
    ["text that is not UTF-8", { "bad.txt": Uint8Array.from([0x61, 0x0a, 0xe9, 0x20]) }, /bad\.txt: not valid UTF-8 \(line 2\)/],
    ["an empty file", { "empty.txt": " \n" }, /empty\.txt: text must not be empty/],
    ["JSON that is no news item", { "x.json": "[1]" }, /x\.json: not a ninjs item/],
    ["an audit request in place of a news item", { "x.json": '{"versions":[]}' }, /--jsonl/],
    ["a file that is no JSON", { "x.json": "{" }, /x\.json: not JSON/],
  ])("refuses %s with 2 and says where", async (_, files, message) => {
    const { paths } = folderWith(files as Record<string, string>);
    const { code, out, err } = await run(["audit", ...paths]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
  });

  it("refuses a missing file, a folder, a file given twice, and no file at all", async () => {
    const { folder, paths } = folderWith({ "a.txt": copy });
    expect((await run(["audit", "nowhere.txt"])).err).toContain("nowhere.txt: there is no such file");
    expect((await run(["audit", folder])).err).toContain("it is a folder");
    expect((await run(["audit", paths[0]!, paths[0]!])).err).toContain("is given twice");
    expect((await run(["audit"])).err).toContain("at least one FILE");
    expect((await run(["audit"])).code).toBe(2);
  });

  it("takes one date for all versions, and dates of their own by id", async () => {
    const { paths } = folderWith({ "a.txt": copy, "b.txt": copy });
    const all = await run(["audit", "--published-at", "2024-10-18", ...paths]);
    expect(all.code).not.toBe(2);
    const own = await run(["audit", "--published-at", "a.txt=2024-10-18T18:00:00Z", "--published-at", "2024-10-19", ...paths]);
    expect(own.code).not.toBe(2);
  });

  it("refuses a date that is none, and one for a version that is not there", async () => {
    const { paths } = folderWith({ "a.txt": copy });
    const bad = await run(["audit", "--published-at", "18.10.2024", ...paths]);
    expect([bad.code, bad.err]).toEqual([2, expect.stringContaining("a.txt: publishedAt must be an ISO 8601 date")]);
    const stray = await run(["audit", "--published-at", "z.txt=2024-10-18", ...paths]);
    expect([stray.code, stray.err]).toEqual([2, expect.stringContaining("no version has the id “z.txt”; there are a.txt")]);
  });

  it("refuses a profile that names what is not there", async () => {
    const { paths } = folderWith({ "a.txt": copy, "profile.json": '{"checks":{"no/such":true},"threshold":2}' });
    const { code, err } = await run(["audit", "--profile", paths[1]!, paths[0]!]);
    expect(code).toBe(2);
    expect(err).toContain("there is no such check");
    expect(err).toContain("threshold");
  });
});

describe("the exit code of audit", () => {
  const depot = (tonnes: string) => `The depot held ${tonnes} tonnes of wheat, fire chief Mara Lind said. Two firefighters were hurt.\n`;
  const codeWith = async (args: readonly string[], profile: object = {}) => {
    const files = { "a.txt": depot("12,000"), "b.txt": depot("21,000"), "profile.json": JSON.stringify(profile) };
    const [a, b, settings] = folderWith(files).paths as [string, string, string];
    return (await run(["audit", ...args, "--profile", settings, a, b])).code;
  };
  const asMinor = { severities: { "quantity/value": "minor" } };

  it("is 1 from the severity of --fail-on, which is major unless given", async () => {
    expect(await codeWith([])).toBe(1);
    expect(await codeWith(["--fail-on", "critical"])).toBe(0);
    expect(await codeWith([], asMinor)).toBe(0);
    expect(await codeWith(["--fail-on", "minor"], asMinor)).toBe(1);
    expect(await codeWith(["--fail-on", "never"])).toBe(0);
  });

  it("does not count what the profile turns off or hides", async () => {
    expect(await codeWith([], { checks: { "quantity/value": false } })).toBe(0);
    expect(await codeWith(["--all"], { threshold: 1 })).toBe(0);
  });
});

describe("the text report", () => {
  const files = { "a.txt": "Three boats sank in the bay on Monday.", "b.txt": "Two boats sank in the bay on Monday." };
  const written = async (terminal: { isTerminal: boolean; columns?: number }, env: Record<string, string> = {}) => {
    const out: string[] = [];
    await run(["audit", ...folderWith(files).paths], { stdout: outputInto(out, terminal), env });
    return out.join("");
  };

  it("has colours on a terminal, unless NO_COLOR is set or the terminal is dumb", async () => {
    expect(await written({ isTerminal: true })).toContain("\u001b[");
    expect(await written({ isTerminal: true }, { NO_COLOR: "1" })).not.toContain("\u001b[");
    expect(await written({ isTerminal: true }, { TERM: "dumb" })).not.toContain("\u001b[");
    expect(await written({ isTerminal: false })).not.toContain("\u001b[");
  });
});

describe("the command", () => {
  it("ends with 2 for an unknown command, option or value, and says so", async () => {
    for (const args of [["adit"], ["audit", "--nope", "x"], ["audit", "--fail-on", "huge", "x"], ["serve", "--port", "http"]]) {
      const { code, err } = await run(args);
      expect(code, args.join(" ")).toBe(2);
      expect(err, args.join(" ")).toMatch(/error:/);
    }
  });

  it("ends with 0 after its help and its version", async () => {
    expect(await run(["--version"])).toMatchObject({ code: 0, out: "0.0.0\n" });
    const { code, out } = await run(["audit", "--help"]);
    expect(code).toBe(0);
    for (const flag of ["--jsonl", "--format", "--published-at", "--fail-on", "--profile", "--all"]) expect(out).toContain(flag);
  });

  it("hands port and database on to the server", async () => {
    const served: unknown[] = [];
    const serve = async (options: unknown) => void served.push(options);
    expect((await run(["serve", "--port", "8899", "--database", "x.db"], { serve })).code).toBe(0);
    expect((await run(["serve"], { serve })).code).toBe(0);
    expect(served).toEqual([{ port: 8899, database: "x.db" }, { port: 8787 }]);
  });
});

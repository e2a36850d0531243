import { describe, expect, it } from "vitest";
import { importsOf, sourceFiles } from "../support/sources.ts";

/** Areas of src, the most specific first. */
const areas = [
  "engine/lexicon",
  "engine/text",
  "engine/mentions",
  "engine/claims",
  "engine/findings",
  "engine/checks",
  "engine/report",
  "engine",
  "app",
  "storage",
  "http",
  "formats",
  "review",
  "cli",
] as const;
type Area = (typeof areas)[number];

const wholeEngine = areas.filter((area) => area.startsWith("engine"));

/** Who may import whom; an area may always import itself. The engine is open to the others by its index alone. */
const allowed: { readonly [area in Area]: readonly string[] } = {
  "engine/lexicon": [],
  "engine/text": ["engine/lexicon"],
  "engine/mentions": ["engine/text", "engine/lexicon"],
  "engine/claims": ["engine/mentions", "engine/text", "engine/lexicon"],
  "engine/findings": ["engine/text"],
  "engine/checks": ["engine/claims", "engine/mentions", "engine/text", "engine/lexicon", "engine/findings"],
  "engine/report": ["engine/findings", "engine/claims", "engine/checks", "engine/text"],
  engine: wholeEngine,
  app: ["src/engine/index.ts"],
  storage: ["src/engine/index.ts", "src/app/ports.ts"],
  http: ["src/engine/index.ts", "app", "review", "formats"],
  formats: ["src/engine/index.ts"],
  review: ["src/engine/index.ts"],
  cli: ["src/engine/index.ts", "app", "formats"],
};

/** Parts that run in the Worker too, where Node's own modules are not. */
const portable: readonly Area[] = [...wholeEngine, "app", "http", "formats", "review"];

const compositionRoots = ["src/node.ts", "src/worker.ts"];
const files = sourceFiles("src");

function areaOf(file: string): Area | undefined {
  return areas.find((area) => file.startsWith(`src/${area}/`));
}

function faultsOf(file: string): string[] {
  const from = areaOf(file);
  if (from === undefined) return compositionRoots.includes(file) ? [] : [`${file} stands in no area of src; give it one in this test.`];
  return importsOf(file).flatMap((name) => {
    if (compositionRoots.includes(name)) return [`${file} imports ${name}, which puts the real parts together; nothing imports it.`];
    if (name.startsWith("src/"))
      return mayImport(from, name) ? [] : [`${file} imports ${name}, but ${from} may import only ${sentence(allowed[from])}.`];
    if (name.startsWith("../") || name.endsWith(".json"))
      return from.startsWith("engine") ? [`${file} imports ${name} from outside src.`] : [];
    if (from.startsWith("engine")) return [`${file} imports ${name}, but the engine imports nothing from outside itself.`];
    if (name.startsWith("node:") && portable.includes(from)) return [`${file} imports ${name}, but ${from} runs in the Worker too.`];
    return [];
  });
}

function mayImport(from: Area, name: string): boolean {
  const to = areaOf(name);
  return to === from || allowed[from].includes(name) || (to !== undefined && allowed[from].includes(to));
}

function sentence(names: readonly string[]): string {
  return names.length === 0 ? "itself" : names.join(", ");
}

describe("imports", () => {
  it("follow the table of who may import whom", () => {
    expect(files.flatMap(faultsOf)).toEqual([]);
  });

  it("are seen in every form", () => {
    expect(importsOf("src/cli/index.ts")).toContain("src/cli/command.ts");
    expect(importsOf("src/cli/command.ts")).toEqual(expect.arrayContaining(["commander", "src/formats/renderers.ts"]));
  });
});

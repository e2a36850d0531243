import { audit, type Check, checks, type ExampleVersion, type Finding, type VersionInput } from "../../src/engine/index.ts";

/** A version as tests write it: what an example may hold, and every other field of a version where a test needs it. */
export type MarkedVersion = ExampleVersion | (Partial<Omit<VersionInput, "text">> & { readonly text: string });

/** A version without its marks, and where they stood. */
export interface ReadVersion {
  readonly version: VersionInput;
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** Takes the `[[…]]` out of the versions; they get the ids A, B, C … in their order, and English where nothing is said. */
export function readVersions(versions: readonly MarkedVersion[]): ReadVersion[] {
  return versions.map((marked, at) => {
    const fields = typeof marked === "string" ? { text: marked } : marked;
    const { text, places } = readMarks(fields.text);
    return { version: { id: String.fromCharCode(65 + at), language: "en", ...fields, text } as VersionInput, places };
  });
}

function readMarks(marked: string): { text: string; places: { start: number; end: number }[] } {
  const places: { start: number; end: number }[] = [];
  let text = "";
  let at = 0;
  while (true) {
    const open = marked.indexOf("[[", at);
    if (open < 0) return { text: text + marked.slice(at), places };
    const close = marked.indexOf("]]", open);
    if (close < 0) throw new Error(`a mark is never closed: ${marked}`);
    text += marked.slice(at, open);
    const start = text.length;
    text += marked.slice(open + 2, close);
    places.push({ start, end: text.length });
    at = close + 2;
  }
}

/** The whole engine over the versions with only one check on, its findings of any confidence. */
export function auditWith(check: Check, versions: readonly VersionInput[]): readonly Finding[] {
  const others = checks.filter(({ id }) => id !== check.id).map(({ id }) => [id, false] as const);
  const profile = { checks: Object.fromEntries([...others, [check.id, true]]), threshold: 0 };
  return audit({ story: { id: "example" }, profile, versions }).report.findings;
}

/** The places of a finding, or the marks of versions, as lines that read well when they differ: `A 4-17 “More than 200”`. */
export function placeLines(places: readonly { versionId: string; start: number; end: number; quote: string }[]): string[] {
  return places.map(({ versionId, start, end, quote }) => `${versionId} ${start}-${end} “${quote}”`).sort();
}

export function markLines(versions: readonly ReadVersion[]): string[] {
  return placeLines(
    versions.flatMap(({ version: { id, text }, places }) =>
      places.map(({ start, end }) => ({ versionId: id, start, end, quote: text.slice(start, end) })),
    ),
  );
}

/** True where the words are the template with its placeholders filled. */
export function fitsTemplate(words: string, template: string): boolean {
  const [first, ...rest] = template.split(/\{\w+\}/);
  if (!words.startsWith(first!)) return false;
  let at = first!.length;
  for (const [index, part] of rest.entries()) {
    const found = index === rest.length - 1 && part === "" ? words.length : words.indexOf(part, at + 1);
    if (found < 0) return false;
    at = found + part.length;
  }
  return rest.length === 0 ? words === first : rest.at(-1) === "" || words.endsWith(rest.at(-1)!);
}

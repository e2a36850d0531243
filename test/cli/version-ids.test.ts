import { describe, expect, it } from "vitest";
import { versionIds } from "../../src/cli/version-ids.ts";

const cases: readonly [behaviour: string, paths: string[], ids: string[]][] = [
  ["takes the file's name where it is the only one of that name", ["/a/one.txt", "/b/two.txt"], ["one.txt", "two.txt"]],
  ["takes as many folders as tell the files apart", ["/wire/en/story.txt", "/wire/de/story.txt"], ["en/story.txt", "de/story.txt"]],
  ["lengthens only the ids that need it", ["/a/x.txt", "/b/x.txt", "/b/y.txt"], ["a/x.txt", "b/x.txt", "y.txt"]],
  ["tells a path from a longer one that ends like it", ["/x.txt", "/a/x.txt"], ["x.txt", "a/x.txt"]],
  ["reads both kinds of slash", ["C:\\wire\\en\\s.txt", "C:\\wire\\de\\s.txt"], ["en/s.txt", "de/s.txt"]],
];

describe("versionIds", () => {
  for (const [behaviour, paths, ids] of cases) it(behaviour, () => expect(versionIds(paths)).toEqual(ids));
});

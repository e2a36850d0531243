import { expect, it } from "vitest";
import { readSource } from "../support/sources.ts";

const lock = JSON.parse(readSource("package-lock.json")) as {
  packages: Record<string, { version?: string; gypfile?: boolean; resolved?: string }>;
};
const manifest = JSON.parse(readSource("package.json")) as Record<string, Record<string, string> | undefined>;

// The binaries are inside the package, and its manifest says that nothing is to be built. npm 10 does not look there but in the
// lock file, where npm does not write it: it would call node-gyp, which fails without a compiler. Turning all scripts off in
// .npmrc would help too, but then `npm pack` would not build what it packs.
it('the lock file says "gypfile": false for better-sqlite3; put it back after a change of dependencies', () => {
  expect(lock.packages["node_modules/better-sqlite3"]).toMatchObject({ gypfile: false });
});

it("dependencies are of exact versions, and the lock file names no registry", () => {
  const ranges = ["dependencies", "optionalDependencies", "devDependencies"].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
  );
  expect(ranges).toEqual([]);
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

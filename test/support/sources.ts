import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "../..");

/** Paths of all TypeScript files under a folder of the project, relative to its root, with forward slashes, in order. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .sort();
}

export function readSource(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}

/** The code alone: comments gone, and nothing left inside plain strings. */
export function codeOf(source: string): string {
  return source.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g, (part) =>
    part.startsWith("/") ? " " : '""',
  );
}

/** What a file imports or re-exports: project files as paths from the root, anything else as it is named. */
export function importsOf(file: string): string[] {
  const source = readSource(file).replace(/\/\*[\s\S]*?\*\//g, " ");
  const named = [
    ...source.matchAll(/^\s*(?:import|export)\s[\w\s*{},$]*?\bfrom\s*["']([^"'\n]+)["']/gm),
    ...source.matchAll(/^\s*import\s*["']([^"'\n]+)["']/gm),
    ...source.matchAll(/\bimport\(\s*["']([^"'\n]+)["']/g),
  ];
  return named.map(([, name]) => (name!.startsWith(".") ? path.posix.normalize(path.posix.join(path.posix.dirname(file), name!)) : name!));
}

/**
 * An id for each path: the shortest end of it, in whole parts, that no other path shares ("a/x.txt" and "b/x.txt", but
 * "y.txt"). Paths are absolute, with any kind of slash.
 */
export function versionIds(paths: readonly string[]): string[] {
  const parts = paths.map((path) => path.split(/[\\/]/).filter((part) => part !== ""));
  const ends = new Map<string, number>();
  for (const path of parts) for (const end of endsOf(path)) ends.set(end, (ends.get(end) ?? 0) + 1);
  return parts.map((path) => {
    for (const end of endsOf(path)) if (ends.get(end) === 1) return end;
    return path.join("/");
  });
}

function* endsOf(parts: readonly string[]): Generator<string> {
  let end = "";
  for (let at = parts.length - 1; at >= 0; at--) {
    end = end === "" ? parts[at]! : `${parts[at]!}/${end}`;
    yield end;
  }
}

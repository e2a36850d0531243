const lineFeed = 10;

/** One line's bytes without its end; undefined in place of a line that is longer than allowed. */
export type LineBytes = Uint8Array | undefined;

/**
 * The lines of a byte stream, in batches of those that one piece of the stream completes. Holds at most `maxBytes` of an
 * unfinished line; what is longer is thrown away as it comes.
 */
export async function* linesOf(source: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<LineBytes[]> {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  for await (const piece of source) {
    const batch: LineBytes[] = [];
    let start = 0;
    for (let end = piece.indexOf(lineFeed); end >= 0; end = piece.indexOf(lineFeed, start)) {
      batch.push(join(held, heldBytes, piece.subarray(start, end), maxBytes));
      held = [];
      heldBytes = 0;
      start = end + 1;
    }
    if (start < piece.length) {
      heldBytes += piece.length - start;
      if (heldBytes <= maxBytes) held.push(piece.subarray(start));
      else held = [];
    }
    if (batch.length > 0) yield batch;
  }
  if (heldBytes > 0) yield [join(held, heldBytes, new Uint8Array(0), maxBytes)];
}

function join(held: readonly Uint8Array[], heldBytes: number, last: Uint8Array, maxBytes: number): LineBytes {
  if (heldBytes + last.length > maxBytes) return undefined;
  if (held.length === 0) return last;
  const line = new Uint8Array(heldBytes + last.length);
  let at = 0;
  for (const part of held) {
    line.set(part, at);
    at += part.length;
  }
  line.set(last, at);
  return line;
}

/** True for a line that holds nothing but white space: the end of a file, or a gap between records. */
export function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 32 || byte === 9 || byte === 13);
}

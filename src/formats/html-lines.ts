/** Text as it is laid out in lines, each unit with the offset in the markup that it came from. */
export interface Lines {
  /** A character of the copy, drawn as it is; `end` is the offset just past its source. */
  readonly write: (codePoint: number, offset: number, end: number) => void;
  /** White space that shows as one space, and not at all beside a line's end. */
  readonly space: () => void;
  /** White space inside preformatted text. */
  readonly keep: (unit: number, offset: number) => void;
  /** A forced line end. */
  readonly lineFeed: () => void;
  /** The edge of a block: at least so many line feeds between what is before and after it. */
  readonly breakLine: (lineFeeds: 1 | 2) => void;
  /** What is drawn before the next character, if that stands in the same block: a bullet, or a tab between cells. */
  readonly lead: (drawn: string, offset: number) => void;
  readonly finish: () => { text: string; offsets: Int32Array };
}

const chunk = 8192;

/** Lines for markup of so many units; text from markup is never longer than the markup. */
export function startLines(htmlLength: number): Lines {
  const units = new Uint16Array(htmlLength + 16);
  const offsets = new Int32Array(htmlLength + 17);
  let length = 0;
  let lastEnd = 0;
  let isSpaced = false;
  let wanted = 0;
  let forced = 0;
  let lead = "";
  let leadAt = 0;

  function put(unit: number, offset: number): void {
    units[length] = unit;
    offsets[length] = offset;
    length++;
  }

  function flush(): void {
    const lineFeeds = length > 0 ? Math.max(wanted, forced) : 0;
    const isLineStart = length === 0 || lineFeeds > 0 || units[length - 1] === 10;
    // White space and line feeds begin where the last character ends, so that a span before them holds no end tags.
    for (let count = 0; count < lineFeeds; count++) put(10, lastEnd);
    if (isSpaced && !isLineStart && lead === "") put(32, lastEnd);
    if (lead !== "" && !(lead === "\t" && isLineStart)) for (let at = 0; at < lead.length; at++) put(lead.charCodeAt(at), leadAt);
    isSpaced = false;
    lead = "";
    wanted = forced = 0;
  }

  return {
    write(codePoint, offset, end) {
      flush();
      if (codePoint > 0xffff) {
        put(0xd800 + ((codePoint - 0x10000) >> 10), offset);
        put(0xdc00 + ((codePoint - 0x10000) & 0x3ff), offset);
      } else put(codePoint, offset);
      lastEnd = end;
    },
    space() {
      isSpaced = true;
    },
    keep(unit, offset) {
      flush();
      put(unit, offset);
      lastEnd = offset + 1;
    },
    lineFeed() {
      forced++;
    },
    breakLine(lineFeeds) {
      // A paragraph that opens a list item stands beside the bullet.
      if (lineFeeds > wanted && lead !== "• ") wanted = lineFeeds;
    },
    lead(drawn, offset) {
      lead = drawn;
      leadAt = offset;
    },
    finish() {
      while (length > 0 && (units[length - 1] === 32 || units[length - 1] === 9 || units[length - 1] === 10)) lastEnd = offsets[--length]!;
      let text = "";
      for (let at = 0; at < length; at += chunk) text += String.fromCharCode(...units.subarray(at, Math.min(at + chunk, length)));
      const map = offsets.slice(0, length + 1);
      map[length] = lastEnd;
      return { text, offsets: map };
    },
  };
}

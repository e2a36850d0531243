/** Columns that a text takes on a terminal: two for East Asian wide characters, none for combining marks and zero-width ones. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character.codePointAt(0)!);
  return width;
}

/** Ranges after UAX #11 (W and F) and general category Mn, as far as news copy meets them. */
function widthOfCharacter(codePoint: number): 0 | 1 | 2 {
  if (codePoint < 0x300) return codePoint < 32 || (codePoint >= 0x7f && codePoint < 0xa0) ? 0 : 1;
  if (codePoint < 0x370) return 0;
  if ((codePoint >= 0x200b && codePoint <= 0x200f) || (codePoint >= 0x20d0 && codePoint <= 0x20ff) || codePoint === 0xfeff) return 0;
  if (codePoint >= 0xfe00 && codePoint <= 0xfe0f) return 0;
  const isWide =
    (codePoint >= 0x1100 && codePoint <= 0x115f) ||
    (codePoint >= 0x2e80 && codePoint <= 0xa4cf) ||
    (codePoint >= 0xac00 && codePoint <= 0xd7a3) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0xfe30 && codePoint <= 0xfe6f) ||
    (codePoint >= 0xff00 && codePoint <= 0xff60) ||
    (codePoint >= 0xffe0 && codePoint <= 0xffe6) ||
    (codePoint >= 0x1f300 && codePoint <= 0x1faff) ||
    (codePoint >= 0x20000 && codePoint <= 0x3fffd);
  return isWide ? 2 : 1;
}

/**
 * The text in lines of at most so many columns, broken at spaces, and inside a word only where the word alone is wider.
 * Lines after the first may be narrower, for an indent.
 */
export function wrap(text: string, firstColumns: number, restColumns = firstColumns): string[] {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const word of text.split(" ")) {
    if (word === "") continue;
    for (const piece of pieces(word, restColumns)) {
      const pieceWidth = widthOf(piece);
      if (line !== "" && width + 1 + pieceWidth > (lines.length === 0 ? firstColumns : restColumns)) {
        lines.push(line);
        line = "";
        width = 0;
      }
      line = line === "" ? piece : `${line} ${piece}`;
      width += pieceWidth + (width === 0 ? 0 : 1);
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}

function pieces(word: string, columns: number): string[] {
  if (widthOf(word) <= columns) return [word];
  const out: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && widthOf(piece + character) > columns) {
      out.push(piece);
      piece = "";
    }
    piece += character;
  }
  out.push(piece);
  return out;
}

/** Padded on the right to so many columns. */
export function padEnd(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - widthOf(text)));
}

/** The end of the text that fits, begun at a word, with an ellipsis for what is left out. */
export function clipStart(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let start = text.length;
  let width = 1;
  for (const character of [...text].reverse()) {
    width += widthOf(character);
    if (width > columns) break;
    start -= character.length;
  }
  const space = text.indexOf(" ", start - 1);
  return `…${space < 0 ? text.slice(start) : text.slice(space + 1)}`;
}

/** The beginning of the text that fits, ended at a word, with an ellipsis for what is left out. */
export function clipEnd(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let end = 0;
  let width = 1;
  for (const character of text) {
    width += widthOf(character);
    if (width > columns) break;
    end += character.length;
  }
  const space = text.lastIndexOf(" ", end);
  return leftOpen(space <= 0 ? text.slice(0, end) : text.slice(0, space));
}

/** With an ellipsis, unless it ends where a sentence does. */
export function leftOpen(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}…`;
}

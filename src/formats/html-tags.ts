/** A tag as far as text needs it. */
export interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  /** `hidden`, or a style that does not display it. */
  readonly isHidden: boolean;
  /** Offset just past the tag. */
  readonly end: number;
}

const lessThan = 60;
const greaterThan = 62;
const slash = 47;

/**
 * Reads what begins with the `<` at `at`: a tag; the offset past a comment, a doctype or a processing instruction; or
 * undefined where the sign is only a sign ("a < b").
 */
export function readTag(html: string, at: number): Tag | number | undefined {
  const unit = html.charCodeAt(at + 1);
  if (unit === 33 || unit === 63) return endOfDeclaration(html, at);
  const isEnd = unit === slash;
  const nameAt = isEnd ? at + 2 : at + 1;
  if (!isLetter(html.charCodeAt(nameAt))) return isEnd && nameAt < html.length ? endAfter(html, ">", nameAt) : undefined;
  let cursor = nameAt;
  while (cursor < html.length && !isNameEnd(html.charCodeAt(cursor))) cursor++;
  const name = html.slice(nameAt, cursor).toLowerCase();
  const { isHidden, end } = readAttributes(html, cursor);
  return { name, isEnd, isHidden, end };
}

/** Offset just past the end tag of an element whose content is characters only, whatever stands in it; the markup's length where it has none. */
export function endOfRaw(html: string, name: string, from: number): { start: number; end: number } {
  for (let at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
    const nameEnd = at + 2 + name.length;
    if (html.slice(at + 2, nameEnd).toLowerCase() !== name) continue;
    if (nameEnd < html.length && !isNameEnd(html.charCodeAt(nameEnd))) continue;
    return { start: at, end: endAfter(html, ">", nameEnd) };
  }
  return { start: html.length, end: html.length };
}

function endOfDeclaration(html: string, at: number): number {
  if (!html.startsWith("<!--", at)) return html.startsWith("<![CDATA[", at) ? endAfter(html, "]]>", at) : endAfter(html, ">", at);
  // "<!-->" and "<!--->" are whole comments.
  return html.startsWith(">", at + 4) ? at + 5 : html.startsWith("->", at + 4) ? at + 6 : endAfter(html, "-->", at + 4);
}

function endAfter(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

function readAttributes(html: string, from: number): { isHidden: boolean; end: number } {
  let isHidden = false;
  let at = from;
  while (at < html.length) {
    const unit = html.charCodeAt(at);
    if (unit === greaterThan) return { isHidden, end: at + 1 };
    if (isSpace(unit) || unit === slash) {
      at++;
      continue;
    }
    const nameAt = at;
    at++;
    while (at < html.length && !isNameEnd(html.charCodeAt(at)) && html.charCodeAt(at) !== 61) at++;
    const name = html.slice(nameAt, at).toLowerCase();
    const value = readValue(html, at);
    at = value.end;
    if (name === "hidden" || (name === "style" && isUndisplayed(value.text))) isHidden = true;
  }
  return { isHidden, end: html.length };
}

function readValue(html: string, from: number): { text: string; end: number } {
  let at = from;
  while (isSpace(html.charCodeAt(at))) at++;
  if (html.charCodeAt(at) !== 61) return { text: "", end: from };
  at++;
  while (isSpace(html.charCodeAt(at))) at++;
  const quote = html.charCodeAt(at);
  if (quote === 34 || quote === 39) {
    const close = html.indexOf(html[at]!, at + 1);
    return close < 0 ? { text: "", end: html.length } : { text: html.slice(at + 1, close), end: close + 1 };
  }
  const start = at;
  while (at < html.length && !isSpace(html.charCodeAt(at)) && html.charCodeAt(at) !== greaterThan) at++;
  return { text: html.slice(start, at), end: at };
}

function isUndisplayed(style: string): boolean {
  for (const declaration of style.toLowerCase().split(";")) {
    const [property, value] = declaration.split(":");
    const words = value?.trim().split(" ")[0];
    if ((property!.trim() === "display" && words === "none") || (property!.trim() === "visibility" && words === "hidden")) return true;
  }
  return false;
}

function isNameEnd(unit: number): boolean {
  return isSpace(unit) || unit === slash || unit === greaterThan;
}

/** White space of HTML: space, tab, line feed, form feed, carriage return. */
export function isSpace(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 9 || unit === 13 || unit === 12;
}

export function isTagStart(unit: number): boolean {
  return unit === lessThan;
}

function isLetter(unit: number): boolean {
  const lower = unit | 32;
  return lower >= 97 && lower <= 122;
}

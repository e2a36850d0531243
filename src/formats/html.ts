import { type ElementShape, shapeOf } from "./html-elements.ts";
import { readEntity } from "./html-entities.ts";
import { type Lines, startLines } from "./html-lines.ts";
import { endOfRaw, isSpace, readTag, type Tag } from "./html-tags.ts";

const ampersand = 38;
const lessThan = 60;
const softHyphen = 0xad;
/** Raised digits, so that "killed 12<sup>3</sup>" is not read as 123. */
const raised = [0x2070, 0xb9, 0xb2, 0xb3, 0x2074, 0x2075, 0x2076, 0x2077, 0x2078, 0x2079];

/**
 * The text that a reader of the page sees, in one pass: blocks parted by line feeds (paragraphs by two), list items with
 * bullets, character references decoded, white space collapsed but in `<pre>`, and nothing of scripts, styles, templates
 * and what is hidden. `offsets` has one entry for each UTF-16 unit of `text` and one past its end, never falling: where in
 * `html` the unit comes from. The span `[start, end)` of the text is `[offsets[start], offsets[end])` of the markup; tags are
 * in it only where they part two characters that touch ("<b>12</b>,"). Reads any string and throws on none.
 */
export function htmlToText(html: string): { text: string; offsets: Int32Array } {
  const lines = startLines(html.length);
  let preformatted = 0;
  let raisedDepth = 0;
  let at = 0;
  while (at < html.length) {
    const unit = html.charCodeAt(at);
    if (unit === lessThan) {
      const tag = readTag(html, at);
      if (tag === undefined) {
        lines.write(unit, at, at + 1);
        at++;
      } else if (typeof tag === "number") {
        at = tag;
      } else {
        const shape = shapeOf(tag.name);
        if (!tag.isEnd && !shape.isVoid && (tag.isHidden || shape.isSkipped)) at = endOfSkipped(html, tag, shape);
        else {
          drawEdge(lines, tag, shape, at);
          at = tag.end;
          if (tag.name === "pre") {
            preformatted = Math.max(0, preformatted + (tag.isEnd ? -1 : 1));
            // The line feed right after <pre> is not drawn.
            if (!tag.isEnd) at += html.startsWith("\r\n", at) ? 2 : html.charCodeAt(at) === 10 ? 1 : 0;
          } else if (tag.name === "sup") raisedDepth = Math.max(0, raisedDepth + (tag.isEnd ? -1 : 1));
        }
      }
    } else if (isSpace(unit)) {
      if (preformatted === 0) lines.space();
      else if (unit === 10) lines.lineFeed();
      else if (unit !== 13) lines.keep(unit, at);
      else if (html.charCodeAt(at + 1) !== 10) lines.lineFeed();
      at++;
    } else {
      const entity = unit === ampersand ? readEntity(html, at) : undefined;
      const codePoint = entity === undefined ? unit : entity.codePoint;
      const end = entity === undefined ? at + 1 : entity.end;
      if (isSpace(codePoint)) lines.space();
      else if (codePoint !== softHyphen) {
        const isRaised = raisedDepth > 0 && codePoint >= 48 && codePoint <= 57;
        lines.write(isRaised ? raised[codePoint - 48]! : codePoint, at, end);
      }
      at = end;
    }
  }
  return lines.finish();
}

function drawEdge(lines: Lines, tag: Tag, shape: ElementShape, at: number): void {
  if (tag.name === "br") lines.lineFeed();
  else if (tag.isEnd) {
    if (shape.quotes !== undefined) lines.write(shape.quotes.charCodeAt(1), at, tag.end);
    if (shape.breaks !== undefined) lines.breakLine(shape.breaks);
    if (shape.lead !== undefined) lines.lead("", at);
  } else {
    if (shape.breaks !== undefined) lines.breakLine(shape.breaks);
    if (shape.lead !== undefined) lines.lead(shape.lead, at);
    if (shape.quotes !== undefined) lines.write(shape.quotes.charCodeAt(0), at, tag.end);
  }
}

/** Offset past an element that is not drawn: past its end tag, or at the tag that ends it unsaid; the markup's length where it is never closed. */
function endOfSkipped(html: string, skipped: Tag, shape: ElementShape): number {
  if (shape.isRaw) return endOfRaw(html, skipped.name, skipped.end).end;
  let depth = 1;
  let at = skipped.end;
  while (true) {
    const next = html.indexOf("<", at);
    if (next < 0) return html.length;
    const tag = readTag(html, next);
    if (tag === undefined) at = next + 1;
    else if (typeof tag === "number") at = tag;
    else {
      if (!tag.isEnd && depth === 1 && shape.endedBy?.has(tag.name)) return next;
      if (tag.name === skipped.name) depth += tag.isEnd ? -1 : 1;
      if (depth === 0) return tag.end;
      at = !tag.isEnd && shapeOf(tag.name).isRaw ? endOfRaw(html, tag.name, tag.end).end : tag.end;
    }
  }
}

import type { Document } from "../../text/document.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { Hit } from "./hit.ts";

/** Counts of what opens and closes in one paragraph. */
interface Paragraph {
  readonly firstToken: number;
  endToken: number;
  quotes: number;
  lastQuote: number;
  /** Curly marks that open less those that close. */
  curly: number;
  readonly startsQuoted: boolean;
}

/** How many paragraphs on a quotation may still be closed. */
const reach = 8;

/** Brackets and straight quotation marks that are opened and not closed, or the other way round. */
export function* pairFaults(document: Document): Generator<Hit> {
  const { tokens, text, sentences } = document;
  if (!text.includes('"') && !text.includes("(") && !text.includes(")")) return;
  const paragraphs: Paragraph[] = [];
  let number = -1;
  for (const sentence of sentences) {
    if (sentence.zone === "furniture") continue;
    if (sentence.paragraph !== number) {
      number = sentence.paragraph;
      const startsQuoted = text.charCodeAt(sentence.start) === 34;
      paragraphs.push({ firstToken: sentence.firstToken, endToken: sentence.endToken, quotes: 0, lastQuote: -1, curly: 0, startsQuoted });
    }
    const paragraph = paragraphs.at(-1)!;
    paragraph.endToken = sentence.endToken;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (tokens.kinds[at] !== TokenKind.Mark) continue;
      const unit = text.charCodeAt(tokens.starts[at]!);
      if (unit === 0x201c) paragraph.curly++;
      else if (unit === 0x201d) paragraph.curly--;
      if (unit !== 34) continue;
      // 5'10" and 12" are measures
      if (at > 0 && tokens.kinds[at - 1] === TokenKind.Number && tokens.ends[at - 1] === tokens.starts[at] && paragraph.quotes % 2 === 0)
        continue;
      paragraph.quotes++;
      paragraph.lastQuote = at;
    }
    yield* bracketFaults(document, sentence.firstToken, sentence.endToken);
  }
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at]!;
    if (paragraph.quotes % 2 === 0) continue;
    // a text that begins or ends inside a quotation is an extract
    if (paragraphs.length > 1 && (at === 0 || at === paragraphs.length - 1)) continue;
    if (at > 0 && isOdd(paragraphs, at - reach, at)) continue;
    if (isOdd(paragraphs, at + 1, at + 1 + reach) || (paragraphs[at + 1]?.startsQuoted ?? false)) continue;
    const mark = paragraph.lastQuote;
    const first = mark > paragraph.firstToken && tokens.ends[mark - 1] === tokens.starts[mark] ? mark - 1 : mark;
    const last = mark + 1 < paragraph.endToken && tokens.starts[mark + 1] === tokens.ends[mark] ? mark + 1 : mark;
    // `“We wait," he said`: its other half is of another kind
    const fault = paragraph.curly === 1 || paragraph.curly === -1 ? "mixed" : "unclosed";
    yield { fault, start: tokens.starts[first]!, end: tokens.ends[last]!, strength: 0.9 };
  }
}

function isOdd(paragraphs: readonly Paragraph[], from: number, end: number): boolean {
  for (let at = Math.max(0, from); at < end && at < paragraphs.length; at++) if (paragraphs[at]!.quotes % 2 === 1) return true;
  return false;
}

/** A bracket in one sentence without its other half; "a)" and "1)" number a list. */
function* bracketFaults({ tokens, text }: Document, first: number, end: number): Generator<Hit> {
  let opened = -1;
  for (let at = first; at < end; at++) {
    if (tokens.kinds[at] !== TokenKind.Mark) continue;
    const unit = text.charCodeAt(tokens.starts[at]!);
    if (unit === 40) opened = at;
    else if (unit === 41) {
      if (opened < 0) {
        const listed = at - first <= 2;
        const smiley =
          at > 0 &&
          tokens.ends[at - 1] === tokens.starts[at] &&
          (text.charCodeAt(tokens.starts[at]! - 1) === 58 || text.charCodeAt(tokens.starts[at]! - 1) === 45);
        if (!listed && !smiley && !isLetterMark(text, tokens.starts[at]!))
          yield { fault: "unclosed", start: tokens.starts[at - 1]!, end: tokens.ends[at]!, strength: 0.75 };
      }
      opened = -1;
    }
  }
  if (opened >= 0) {
    const last = Math.min(end - 1, opened + 1);
    yield { fault: "unclosed", start: tokens.starts[opened]!, end: tokens.ends[last]!, strength: 0.6 };
  }
}

/** "a)", "2)" after a space. */
function isLetterMark(text: string, bracket: number): boolean {
  const before = text.charCodeAt(bracket - 2);
  return before === 32 || before === 10 || before === 44;
}

import { dayNumber, daysInMonth } from "../../text/civil.ts";
import type { Document } from "../../text/document.ts";
import { TokenKind } from "../../text/tokens.ts";
import { fromDay, fromDigits, fromMonth } from "./calendar.ts";
import { isStamp } from "./dateline.ts";
import type { SentenceReader } from "./reader.ts";

/** Lines from the top among which a text says when it was published. */
const topLines = 6;

/**
 * Day number of the full date in a line of its own near the top ("Published: 18 October 2024"), for a version that was sent
 * without publishedAt; undefined where there is none or two disagree by more than two days.
 */
export function statedPublication(document: Document, reader: SentenceReader): number | undefined {
  const { sentences, tokens } = document;
  let found: number | undefined;
  for (let index = 0; index < Math.min(sentences.length, topLines); index++) {
    const sentence = sentences[index]!;
    reader.first = sentence.firstToken;
    reader.end = sentence.endToken;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const phrase = tokens.kinds[at] === TokenKind.Number ? (fromDigits(reader, at) ?? fromDay(reader, at)) : fromMonth(reader, at);
      if (phrase?.year === undefined || phrase.month === undefined || phrase.day === undefined || phrase.swappable === true) continue;
      if (phrase.day > daysInMonth(phrase.year, phrase.month) || !isStamp(reader, phrase)) continue;
      const day = dayNumber(phrase.year, phrase.month, phrase.day);
      if (found !== undefined && Math.abs(found - day) > 2) return undefined;
      found ??= day;
      at = phrase.end - 1;
    }
  }
  return found;
}

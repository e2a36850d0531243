import { WordClass } from "../../lexicon/en/word-class.ts";
import type { Document } from "../../text/document.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { DateMention } from "../date/value.ts";
import { besidePrevious } from "./beside.ts";
import { readOrdinal } from "./ordinals.ts";
import { readQuantity } from "./quantities.ts";
import type { Reading } from "./reading.ts";
import { Scan } from "./scan.ts";
import type { QuantityMention, QuantityValue } from "./value.ts";

const trigger = WordClass.Number | WordClass.Collective | WordClass.Ordinal | WordClass.MoneyWord;

/** The quantities of a version's headline, deck, body and captions, in order of start. Tokens of dates are left to them. */
export function extractQuantities(document: Document, dates: readonly DateMention[]): QuantityMention[] {
  const { tokens, sentences } = document;
  const { classes, kinds } = tokens;
  const scan = new Scan(document.text, tokens);
  const mentions: QuantityMention[] = [];
  let date = 0;
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]!;
    const { zone, firstToken, endToken } = sentence;
    if (zone !== "headline" && zone !== "deck" && zone !== "body" && zone !== "caption") continue;
    scan.beginSentence(firstToken, endToken);
    let at = firstToken;
    while (at < endToken) {
      if (kinds[at] !== TokenKind.Number && (classes[at]! & trigger) === 0) {
        at++;
        continue;
      }
      while (date < dates.length && dates[date]!.endToken <= at) date++;
      const taken = dates[date];
      if (taken !== undefined && taken.firstToken <= at) {
        at = taken.endToken;
        scan.floor = at;
        continue;
      }
      if (date > 0 && dates[date - 1]!.endToken > scan.floor) scan.floor = dates[date - 1]!.endToken;
      scan.end = taken !== undefined && taken.firstToken < endToken ? taken.firstToken : endToken;
      const reading = readQuantity(scan, at) ?? readOrdinal(scan, at);
      if (reading === undefined) {
        at++;
        continue;
      }
      at = Math.max(at + 1, reading.resume);
      if (reading.value === undefined) {
        scan.floor = Math.max(scan.floor, reading.resume);
        continue;
      }
      const previous = mentions[mentions.length - 1];
      const value = previous?.sentence === index ? besidePrevious(scan, previous, reading, reading.value) : reading.value;
      if (value === undefined) {
        scan.floor = Math.min(at, reading.next);
        continue;
      }
      mentions.push(mentionOf(document, index, reading, value, Math.max(reading.first, scan.floor)));
      const { dimension, unit, factor } = reading.value;
      if (dimension === "percent") scan.lastUnit = { id: unit, dimension, factor, next: reading.figureNext };
      else if (dimension === "money" && scan.form(reading.first - 1) !== "(")
        scan.lastMoney = { id: unit, dimension, factor, next: reading.figureNext };
      scan.floor = Math.min(at, reading.next);
    }
  }
  return mentions;
}

function mentionOf(document: Document, sentence: number, reading: Reading, value: QuantityValue, first: number): QuantityMention {
  const { starts, ends, words, vocabulary } = document.tokens;
  const { next, figureNext, noun } = reading;
  return {
    kind: "quantity",
    document: document.index,
    sentence,
    firstToken: first,
    endToken: next,
    start: starts[first]!,
    end: ends[next - 1]!,
    figureStart: starts[first]!,
    figureEnd: ends[figureNext - 1]!,
    noun: noun.map((token) => vocabulary.stemOf(words[token]!)),
    value,
  };
}

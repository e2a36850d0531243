import { dateCardinals } from "../../lexicon/en/date-words.ts";
import type { SentenceReader } from "./reader.ts";

/** A count before a unit, with "or so" and "few" left out: "two", "14", "a", "a few", "couple of". */
export function countAt(reader: SentenceReader, at: number): { count: number; end: number } | undefined {
  const digits = reader.digits(at);
  if (!Number.isNaN(digits)) return { count: digits, end: at + 1 };
  const word = reader.form(at);
  if (word === "half") {
    const decade = reader.form(at + 1) === "a" || reader.form(at + 1) === "-" ? at + 2 : at + 1;
    return reader.form(decade) === "decade" ? { count: 0.5, end: decade } : undefined;
  }
  const count = dateCardinals.get(word);
  if (count === undefined) return undefined;
  if (word === "couple" && reader.form(at + 1) === "of") return { count, end: at + 2 };
  if (reader.isHyphen(at + 1) && count >= 20 && count < 100) {
    const ones = dateCardinals.get(reader.form(at + 2));
    return ones !== undefined && ones < 10 ? { count: count + ones, end: at + 3 } : undefined;
  }
  return { count, end: at + 1 };
}

/** The count that ends before a unit: "three", "10", "a", "twenty-five", "two and a half". */
export function countBefore(reader: SentenceReader, at: number): { count: number; first: number } | undefined {
  const digits = reader.digits(at);
  if (!Number.isNaN(digits)) return { count: digits, first: at };
  const word = reader.form(at);
  if (word === "half" && reader.form(at - 1) === "a" && reader.form(at - 2) === "and") {
    const whole = countBefore(reader, at - 3);
    return whole === undefined ? undefined : { count: whole.count + 0.5, first: whole.first };
  }
  const count = dateCardinals.get(word);
  if (count === undefined) return undefined;
  if (word === "few") return { count, first: reader.form(at - 1) === "a" ? at - 1 : at };
  if (word === "hundred") return { count, first: reader.form(at - 1) === "a" || reader.form(at - 1) === "one" ? at - 1 : at };
  if (count < 10 && reader.isHyphen(at - 1)) {
    const tens = dateCardinals.get(reader.form(at - 2));
    if (tens !== undefined && tens >= 20 && tens < 100) return { count: tens + count, first: at - 2 };
  }
  return { count, first: at };
}

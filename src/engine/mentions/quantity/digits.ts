import { type Decimal, fromDigits } from "./decimal.ts";

/** A written number read once, with the other readings that another locale gives the same digits. */
export interface DigitReading {
  readonly value: Decimal;
  readonly alternatives: readonly Decimal[];
  /** Digits only: may be a year, a label or a clock time. */
  readonly plain: boolean;
}

const none: readonly Decimal[] = [];

/**
 * Reads the separators of a number token. "13,000", "1.234.567", "12,34,567" are grouped; "1.28" and "1,28" have a decimal part;
 * "1.200" is 1.2 with 1200 beside it, "8.000" 8000 with 8 beside it; "12,0000" keeps all its digits. Undefined for clock times,
 * version numbers, identifiers with leading zeros and more than 15 significant digits.
 */
export function readDigits(written: string): DigitReading | undefined {
  const groups: string[] = [];
  const marks: number[] = [];
  let from = 0;
  for (let at = 0; at < written.length; at++) {
    const unit = written.charCodeAt(at);
    if (unit >= 48 && unit <= 57) continue;
    if (unit >= 0xff10 && unit <= 0xff19) return readDigits(toAscii(written));
    if (unit === 58) return undefined;
    groups.push(written.slice(from, at));
    marks.push(unit === 0x2019 ? 39 : unit);
    from = at + 1;
  }
  groups.push(written.slice(from));
  const first = groups[0]!;
  if (first.length > 1 && first.charCodeAt(0) === 48) return undefined;
  if (marks.length === 0) return reading(first, none, true);
  const last = groups[groups.length - 1]!;
  const mark = marks[0]!;
  if (marks.length === 1) {
    if (mark === 39) return last.length === 3 ? reading(first + last) : undefined;
    if (last.length === 3 && first.length <= 3 && first !== "0") {
      if (mark === 44) return reading(first + last);
      const grouped = fromDigits(first + last);
      const point = fromDigits(`${first}.${last}`);
      if (grouped === undefined || point === undefined) return undefined;
      // English hardly ever writes three decimals that end in zero: "8.000" is eight thousand in a foreign dress.
      return last.endsWith("0") && last !== "050"
        ? last === "000"
          ? { value: grouped, alternatives: [point], plain: false }
          : { value: point, alternatives: [grouped], plain: false }
        : { value: point, alternatives: [grouped], plain: false };
    }
    if (mark === 46) return reading(`${first}.${last}`);
    if (last.length <= 2) return reading(`${first}.${last}`);
    return reading(first + last);
  }
  const lastMark = marks[marks.length - 1]!;
  if (lastMark !== mark) {
    for (let at = 1; at < marks.length - 1; at++) if (marks[at] !== mark) return undefined;
    return reading(`${groups.slice(0, -1).join("")}.${last}`);
  }
  for (const each of marks) if (each !== mark) return undefined;
  if (mark === 46) return groups.slice(1).every((group) => group.length === 3) ? reading(groups.join("")) : undefined;
  // commas in threes, or in twos before the last three: 12,34,567
  if (last.length < 3 || groups.some((group) => group.length < 1 || group.length > 4)) return undefined;
  return reading(groups.join(""));
}

function reading(digits: string, alternatives: readonly Decimal[] = none, plain = false): DigitReading | undefined {
  const value = fromDigits(digits);
  return value === undefined ? undefined : { value, alternatives, plain };
}

function toAscii(written: string): string {
  let out = "";
  for (let at = 0; at < written.length; at++) {
    const unit = written.charCodeAt(at);
    out += unit >= 0xff10 && unit <= 0xff19 ? String.fromCharCode(unit - 0xff10 + 48) : written[at];
  }
  return out;
}

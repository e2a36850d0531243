import { calibreNouns, labelNouns, productNames } from "../../lexicon/en/identifiers.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import { TokenFlag, TokenKind } from "../../text/tokens.ts";
import type { Scan } from "./scan.ts";

/** What stands against a number on its left: nothing, an opening mark, or something that makes it part of a name. */
export function isGluedLeft(scan: Scan, at: number): boolean {
  const { tokens, text } = scan;
  if (at === 0 || !scan.joined(at)) return false;
  const kind = tokens.kinds[at - 1]!;
  if (kind === TokenKind.Word || kind === TokenKind.Number) return true;
  // "$5" is an amount, the end of "50+1" is none
  if (kind === TokenKind.Symbol) return text.charCodeAt(tokens.starts[at - 1]!) === 43 && at >= 2 && scan.joined(at - 1);
  const unit = text.charCodeAt(tokens.starts[at - 1]!);
  // ( [ { " ' “ ‘ « — – …
  if (
    unit === 40 ||
    unit === 91 ||
    unit === 123 ||
    unit === 34 ||
    unit === 39 ||
    unit === 0x201c ||
    unit === 0x2018 ||
    unit === 0xab ||
    unit === 0x2014
  )
    return false;
  // A hyphen with a space before it is a minus or a bullet, one against a word makes a name: "KN-23".
  if (unit === 45 || (unit >= 0x2010 && unit <= 0x2013)) return at >= 2 && scan.joined(at - 1);
  return true;
}

/** What stands against a number on its right makes it part of a name, a date, a clock time or an address. */
export function isGluedRight(scan: Scan, next: number): boolean {
  const { tokens, text } = scan;
  if (next >= tokens.count || !scan.joined(next)) return false;
  const kind = tokens.kinds[next]!;
  if (kind === TokenKind.Word) return true;
  if (kind !== TokenKind.Mark) return false;
  const unit = text.charCodeAt(tokens.starts[next]!);
  const goesOn = next + 1 < tokens.count && scan.joined(next + 1);
  // "9/11", "10.0.0.1", "a_7", "5@home"; a slash before a word is a rate
  if (unit === 47) return goesOn && tokens.kinds[next + 1] === TokenKind.Number;
  if (unit === 46)
    return (
      goesOn &&
      tokens.kinds[next + 1] === TokenKind.Word &&
      tokens.starts[next + 1]! < text.length &&
      isLowerLetter(text, tokens.starts[next + 1]!)
    );
  return unit === 95 || unit === 64 || unit === 92;
}

function isLowerLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 97 && unit <= 122;
}

/** "Boeing 747", "iPhone 15": the number after a product's name is a name too, whatever follows. */
export function isProductNumber(scan: Scan, at: number): boolean {
  return productNames.has(scan.form(at - 1)) && (scan.isCapitalised(at - 1) || scan.form(at - 1).startsWith("i"));
}

/** "Article 5", "room 12", "No. 9", "Apollo 11": a plain number straight after a label or a capitalised name. */
export function isLabelNumber(scan: Scan, at: number, titled: boolean): boolean {
  let before = at - 1;
  // "No. 9", "Nos. 4", "sec. 3"
  if (scan.form(before) === "." && scan.joined(before)) {
    before--;
    return labelNouns.has(scan.form(before)) || scan.form(before) === "no";
  }
  // "COVID — 19"
  if (!scan.isWord(before) && scan.form(before - 1) === "covid") return true;
  if (!scan.isWord(before)) return scan.form(before) === "#" || (scan.form(before) === "and" && labelNouns.has(scan.form(before - 2)));
  const form = scan.form(before);
  if (labelNouns.has(form)) {
    if (form.length <= 2 || form === "no") return scan.isCapitalised(before);
    return true;
  }
  // "sections 5 and 6"
  if ((form === "and" || form === "or" || form === "to") && scan.isNumber(before - 1) && labelNouns.has(scan.form(before - 2))) return true;
  if (
    titled ||
    !scan.isCapitalised(before) ||
    scan.isFunction(before) ||
    scan.is(before, WordClass.Bound | WordClass.Number | WordClass.Weekday | WordClass.Month)
  )
    return false;
  // The first word of a sentence is capitalised whatever it is.
  return before > scan.floor || (scan.tokens.flags[before]! & TokenFlag.Upper) !== 0;
}

/** "122mm artillery shells", "9mm pistol", "35mm film". */
export function isCalibre(scan: Scan, unitId: string, next: number): boolean {
  if (unitId !== "mm") return false;
  if (scan.isHyphen(next)) return true;
  const after = scan.form(next);
  return calibreNouns.has(after) || (scan.isWord(next) && !scan.isFunction(next) && calibreNouns.has(scan.form(next + 1)));
}

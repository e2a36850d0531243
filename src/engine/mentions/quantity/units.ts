import { currencyCodes, currencyNations, currencyNouns } from "../../lexicon/en/currencies.ts";
import { afterNoRate, moneyWords, weightWords } from "../../lexicon/en/quantity-cues.ts";
import { gluedOnly, rateNouns, type UnitRow, units } from "../../lexicon/en/units.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import { type Decimal, fromDigits } from "./decimal.ts";
import type { Scan } from "./scan.ts";
import type { Dimension } from "./value.ts";

/** A unit or currency read after a numeral. */
export interface FoundUnit {
  readonly id: string;
  readonly dimension: Dimension;
  readonly factor: Decimal | undefined;
  /** One past its last token. */
  readonly next: number;
}

interface Unit {
  readonly id: string;
  readonly dimension: Dimension;
  readonly factor: Decimal | undefined;
}

interface Node {
  readonly next: Map<string, Node>;
  unit: Unit | undefined;
}

const root: Node = /* @__PURE__ */ (() => {
  const top: Node = { next: new Map(), unit: undefined };
  const plant = (row: UnitRow, unit: Unit, form: string) => {
    let node = top;
    for (const word of wordsOf(form)) {
      let child = node.next.get(word);
      if (child === undefined) {
        child = { next: new Map(), unit: undefined };
        node.next.set(word, child);
      }
      node = child;
    }
    node.unit ??= unit;
    return row;
  };
  for (const row of units) {
    const unit: Unit = { id: row.id, dimension: row.dimension, factor: row.factor === undefined ? undefined : fromDigits(row.factor) };
    for (const form of row.forms) plant(row, unit, form);
    for (const form of row.glued ?? []) plant(row, unit, form);
  }
  return top;
})();

/** A form as the tokenizer cuts it, without its hyphens: "km/h" is three tokens. */
function wordsOf(form: string): string[] {
  const out: string[] = [];
  let word = "";
  for (const character of form) {
    if (/[a-z0-9]/.test(character)) word += character;
    else {
      if (word !== "") out.push(word);
      word = "";
      if (character !== " " && character !== "-") out.push(character);
    }
  }
  if (word !== "") out.push(word);
  return out;
}

/** The longest unit of measure that begins at a token; a hyphen may stand before it and inside it ("a 40-foot", "percentage-point"). */
export function readMeasure(scan: Scan, at: number): FoundUnit | undefined {
  let from = scan.isHyphen(at) ? at + 1 : at;
  if (!scan.is(from, WordClass.Unit)) return undefined;
  const isGlued = scan.joined(from);
  const first = scan.form(from);
  if (gluedOnly.has(first) && !isGlued) return undefined;
  if ((first === "c" || first === "f" || first === "w") && scan.raw(from) !== first.toUpperCase()) return undefined;
  if (first === "in" && !isGlued) return undefined;
  let node: Node | undefined = root;
  let found: FoundUnit | undefined;
  while (scan.has(from)) {
    node = node.next.get(scan.form(from));
    if (node === undefined) break;
    from++;
    if (node.unit !== undefined) found = { id: node.unit.id, dimension: node.unit.dimension, factor: node.unit.factor, next: from };
    if (scan.isHyphen(from)) from++;
    else if (scan.form(from) === "." && scan.joined(from) && node.next.size > 0 && node.unit === undefined) from++;
  }
  return found;
}

const nationWords = 2;

/** A currency after an amount: "dollars", "Egyptian pounds", "US dollars", "USD". */
export function readCurrency(scan: Scan, at: number, amountIsLarge: boolean): FoundUnit | undefined {
  let from = scan.isHyphen(at) ? at + 1 : at;
  if (!scan.is(from, WordClass.Unit) && !scan.isCapitalised(from) && scan.form(from) !== "p") return undefined;
  const begin = from;
  for (; from < begin + nationWords + 1 && scan.isWord(from); from++) {
    const form = scan.form(from);
    // "145p"
    if (form === "p" && from === begin && scan.joined(from) && !scan.isHyphen(at)) return money("penny", from + 1);
    const code = currencyNouns.get(form);
    if (code !== undefined || (from > begin && (form === "pounds" || form === "pound"))) {
      if (from > begin) {
        const singular = form.endsWith("s") && form !== "reais" ? form.slice(0, -1) : form;
        const national = currencyNations.get(`${scan.form(from - 1)} ${singular}`);
        if (national === undefined) return undefined;
        return money(national, from + 1);
      }
      // "5 won": the verb, unless an amount of Korean money is written before it
      if ((form === "won" || form === "crown" || form === "crowns") && !amountIsLarge) return undefined;
      return money(code!, from + 1);
    }
    if (from === begin && form.length === 3 && currencyCodes.has(form) && scan.raw(from) === form.toUpperCase())
      return money(form.toUpperCase(), from + 1);
    if (!scan.isCapitalised(from)) break;
    // "500 U.S. dollars": the tokenizer parts the stops
    if (scan.form(from + 1) === "." && scan.joined(from + 1)) from++;
  }
  if (scan.form(begin) === "u" && scan.form(begin + 2) === "s") {
    const noun = scan.form(begin + 3) === "." ? begin + 4 : begin + 3;
    if (scan.form(noun) === "dollars" || scan.form(noun) === "dollar") return money("USD", noun + 1);
  }
  return undefined;
}

function money(id: string, next: number): FoundUnit {
  if (id === "cent" || id === "penny") return { id, dimension: "money", factor: fromDigits("0.01"), next };
  return { id, dimension: "money", factor: undefined, next };
}

/** "Pounds" weigh or pay: the words of the sentence tell; without a hint small amounts weigh and large ones pay. */
export function readPounds(scan: Scan, at: number, amountIsLarge: boolean): FoundUnit | undefined {
  const from = scan.isHyphen(at) ? at + 1 : at;
  if (!scan.is(from, WordClass.Unit)) return undefined;
  const form = scan.form(from);
  if (form !== "pounds" && form !== "pound") return undefined;
  const pays = money("GBP", from + 1);
  const weighs: FoundUnit = { id: "pound", dimension: "mass", factor: fromDigits("0.45359237"), next: from + 1 };
  if (weightWords.has(scan.form(from + 1))) return weighs;
  if (moneyWords.has(scan.form(from + 1))) return pays;
  for (let each = scan.floor; each < scan.end; each++) {
    const word = scan.form(each);
    if (moneyWords.has(word) || word === "£") return pays;
    if (weightWords.has(word) && word !== "of") return weighs;
  }
  return amountIsLarge ? pays : weighs;
}

/** What an amount is per: "a year", "per 100,000 people", "/day"; gives the noun and one past it. */
export function readRate(scan: Scan, at: number): { readonly per: string; readonly next: number } | undefined {
  const form = scan.form(at);
  // "£5,000-a-week"
  if (scan.isHyphen(at) && scan.form(at + 1) === "a" && scan.isHyphen(at + 2) && rateNouns.has(scan.form(at + 3)))
    return { per: scan.form(at + 3), next: at + 4 };
  if (!scan.isFunction(at) && form !== "/") return undefined;
  if (form === "per" || form === "a" || form === "an" || form === "each" || form === "every" || form === "/") {
    let noun = at + 1;
    let amount = "";
    if (form === "per" && scan.isNumber(noun)) {
      amount = `${scan.form(noun).replaceAll(",", "")} `;
      noun++;
    }
    let word = scan.form(noun);
    if (word === "million" || word === "thousand" || word === "hundred") {
      amount += `${word} `;
      noun++;
      word = scan.form(noun);
    }
    if (form !== "per" && form !== "/" ? !rateNouns.has(word) : !scan.isWord(noun)) return undefined;
    if (scan.isHyphen(noun + 1) || scan.isCapitalised(noun)) return undefined;
    // "a second attack", "a day after": no rate
    if ((form === "a" || form === "an") && (word === "second" || word === "quarter" || word === "third")) return undefined;
    if ((form === "a" || form === "an") && afterNoRate.has(scan.form(noun + 1))) return undefined;
    return {
      per:
        amount +
        (word.endsWith("s") && amount !== "" ? word : word === "annum" ? "year" : word === "capita" || word === "head" ? "person" : word),
      next: noun + 1,
    };
  }
  return undefined;
}

import { currencyCodes, currencyNations, currencyNouns } from "../../lexicon/en/currencies.ts";
import { moneyWords, weightWords } from "../../lexicon/en/quantity-cues.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import { fromDigits } from "./decimal.ts";
import type { FoundUnit } from "./measures.ts";
import type { Scan } from "./scan.ts";

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

import { afterNoRate } from "../../lexicon/en/quantity-cues.ts";
import { rateNouns } from "../../lexicon/en/units.ts";
import type { Scan } from "./scan.ts";

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

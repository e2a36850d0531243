import { afterNoRate } from "../../lexicon/en/quantity-cues.ts";
import { rateNames, rateNouns } from "../../lexicon/en/units.ts";
import type { Scan } from "./scan.ts";

/** What an amount is per, in one word for its synonyms, and one past its noun. */
export interface Rate {
  readonly per: string;
  readonly next: number;
}

/** "a year", "per day", "each week", "/bbl", "£5,000-a-week", "per 100,000 people". */
export function readRate(scan: Scan, at: number): Rate | undefined {
  const form = scan.form(at);
  if (scan.isHyphen(at)) {
    const noun = scan.form(at + 3);
    return scan.form(at + 1) === "a" && scan.isHyphen(at + 2) && rateNouns.has(noun) ? { per: nameOf(noun), next: at + 4 } : undefined;
  }
  if (!scan.isFunction(at) && form !== "/") return undefined;
  if (form === "per" || form === "/") return readPer(scan, at + 1);
  if (form !== "a" && form !== "an" && form !== "each" && form !== "every") return undefined;
  const noun = scan.form(at + 1);
  if (!rateNouns.has(noun) || scan.isHyphen(at + 2) || scan.isCapitalised(at + 1)) return undefined;
  if (form === "a" || form === "an") {
    // "a second attack", "a day after": no rate
    if (noun === "second" || noun === "quarter" || afterNoRate.has(scan.form(at + 2))) return undefined;
  }
  return { per: nameOf(noun), next: at + 2 };
}

/** "per day", "per 100,000 people", "per million inhabitants" */
function readPer(scan: Scan, at: number): Rate | undefined {
  let noun = at;
  let base = "";
  if (scan.isNumber(noun)) base += `${scan.form(noun++).replaceAll(",", "")} `;
  const scale = scan.form(noun);
  if (scale === "million" || scale === "thousand" || scale === "hundred") {
    base += `${scale} `;
    noun++;
  }
  if (!scan.isWord(noun) || scan.isHyphen(noun + 1) || scan.isCapitalised(noun)) return undefined;
  return { per: base + nameOf(scan.form(noun)), next: noun + 1 };
}

function nameOf(noun: string): string {
  return rateNames.get(noun) ?? noun;
}

import { moneyFollowers, returnWords } from "../../lexicon/en/quantity-cues.ts";
import type { Amount } from "./amounts.ts";
import { compare } from "./decimal.ts";
import type { FoundUnit } from "./measures.ts";
import type { Scan } from "./scan.ts";

/** "to 1.4 percent from 2.3", "4.7 percent instead of 3.9": a bare decimal takes the percent sign of the figure just before it. */
export function unitCarriedOver(scan: Scan, amount: Amount): FoundUnit | undefined {
  const { numeral } = amount;
  const last = scan.lastUnit;
  if (last === undefined || numeral.plain || numeral.spelt || numeral.scaled || numeral.fraction || scan.isWord(amount.next))
    return undefined;
  if (!returnWords.has(scan.form(amount.first - 1)) || amount.first - last.next > 4) return undefined;
  return { ...last, next: amount.next };
}

/** Things and coins come in no thousandths: "1.200 homes" are 1,200, with 1.2 kept beside it. */
export function withLikelyReading(amount: Amount): Amount {
  const { numeral, unit } = amount;
  if (numeral.alternatives.length === 0 || numeral.scaled || (unit !== undefined && unit.dimension !== "money")) return amount;
  const [grouped] = numeral.alternatives;
  if (compare(grouped!, numeral.value) < 0) return amount;
  return { ...amount, numeral: { ...numeral, value: grouped!, alternatives: [numeral.value] } };
}

/** "750 million euros, Rovers 500 million": a scaled figure that counts nothing is money where money was told just before it. */
export function currencyCarriedOver(scan: Scan, amount: Amount): FoundUnit | undefined {
  const last = scan.lastMoney;
  if (last === undefined || !amount.numeral.scaled || amount.first - last.next > reach) return undefined;
  // "500 million died": something is counted although it is not named
  if (scan.isWord(amount.next) && !moneyFollowers.has(scan.form(amount.next))) return undefined;
  return { ...last, next: amount.next };
}

/** Tokens within which a sentence still speaks of the same money. */
const reach = 16;

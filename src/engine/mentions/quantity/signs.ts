import { currencyCodes, currencySigns, dollarPrefixes, letterSigns } from "../../lexicon/en/currencies.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import type { Scan } from "./scan.ts";

/** A currency sign or code before a token: "$", "US$", "EUR ", "Rs. ". */
export function signBefore(scan: Scan, at: number): { readonly code: string; readonly first: number } | undefined {
  const before = at - 1;
  if (!scan.has(before)) return undefined;
  const form = scan.form(before);
  if (!scan.is(before, WordClass.Unit) && form !== ".") return undefined;
  const code = currencySigns.get(form);
  if (code !== undefined) {
    if (form !== "$" || !scan.joined(before)) return { code, first: before };
    const prefix = dollarPrefixes.get(scan.form(before - 1));
    if (prefix !== undefined) return { code: prefix, first: before - 1 };
    // "U.S.$5"
    return { code, first: before };
  }
  if (!scan.isWord(before)) {
    if (form === "." && scan.joined(before) && scan.raw(before - 1) === "Rs") return { code: "INR", first: before - 1 };
    return undefined;
  }
  const raw = scan.raw(before);
  if (raw.length === 3 && currencyCodes.has(form) && raw === raw.toUpperCase()) return { code: raw, first: before };
  const letters = letterSigns.get(raw);
  return letters === undefined || raw.length === 1 ? undefined : { code: letters, first: before };
}

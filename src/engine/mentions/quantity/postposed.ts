import { countNames, postposedLinks } from "../../lexicon/en/quantity-cues.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import { isPlural } from "./nouns.ts";
import type { Scan } from "./scan.ts";

const reach = 9;

const none: readonly number[] = [];

/** The noun of a number that comes after it: "death toll of 31", "the number of dead rose to 10", "rebels numbering 1,500". Looks back from the bound or figure. */
export function nounBefore(scan: Scan, figure: number, first: number): readonly number[] {
  const link = scan.form(first - 1);
  if (!postposedLinks.has(link)) return none;
  const numbering = link === "numbering" || link === "totalling" || link === "totaling";
  for (let at = first - 1; at >= scan.floor && at > figure - reach - (figure - first); at--) {
    if (!scan.isWord(at)) {
      if (numbering && scan.form(at) === ",") continue;
      if (!scan.isHyphen(at)) return none;
      continue;
    }
    const form = scan.form(at);
    if (countNames.has(form)) {
      if (scan.form(at + 1) === "of" && at + 1 < first - 1) {
        const of = headAfter(scan, at + 2, first);
        if (of >= 0) return [of];
      }
      const before = at - 1;
      return scan.isWord(before) && !scan.isFunction(before) && !scan.is(before, WordClass.Number) ? [before, at] : [at];
    }
    if (numbering && isPlural(form)) return [at];
    if (scan.isNumber(at)) return none;
  }
  return none;
}

function headAfter(scan: Scan, at: number, end: number): number {
  let from = at;
  while (from < end && scan.isFunction(from)) from++;
  let head = -1;
  while (from < end && scan.isWord(from) && !scan.isFunction(from)) {
    head = from;
    if (isPlural(scan.form(from)) || scan.form(from) === "dead" || scan.form(from) === "injured" || scan.form(from) === "wounded") break;
    from++;
  }
  return head;
}

import { additionsAfter, definiteWords } from "../../lexicon/en/quantity-cues.ts";
import type { Amount } from "./amounts.ts";
import type { Decimal } from "./decimal.ts";
import { type FoundNoun, readPluralNoun, readSingularNoun, readState } from "./nouns.ts";
import { readPart } from "./parts.ts";
import { isBareFraction, isCompound, isSingularAllowed } from "./rejections.ts";
import type { Scan } from "./scan.ts";
import type { Dimension } from "./value.ts";

/** What a figure counts or is a part of. */
export interface Counted {
  readonly noun: FoundNoun | undefined;
  /** The whole: 14 in "nine of the 14 roads". */
  readonly of: Decimal | undefined;
  /** "more", "additional" stand after the figure. */
  readonly additional: boolean;
  /** One past "more" or the whole, where no noun follows. */
  readonly next: number;
  /** One past the whole, which is no figure of its own; 0 where there is none. */
  readonly resume: number;
}

const dimensionsOfStuff: ReadonlySet<string> = new Set(["mass", "volume", "area", "length", "energy", "power", "data"]);

/** Reads what stands behind a figure and its unit; undefined where the words show that it is no amount at all. */
export function readCounted(scan: Scan, amount: Amount, at: number, dimension: Dimension, isSingle: boolean): Counted | undefined {
  if (dimension === "count") return readCount(scan, amount, at, isSingle);
  if (dimension === "ratio" || dimension === "percent") return readShareOf(scan, amount, at, dimension);
  if (dimensionsOfStuff.has(dimension) && scan.form(at) === "of" && !definiteWords.has(scan.form(at + 1))) {
    // "10 tons of rice", "5 km of road"; "within 80 metres of the hut" measures from it
    return just(readSingularNoun(scan, at + 1), at);
  }
  return just(undefined, at);
}

function just(noun: FoundNoun | undefined, at: number): Counted {
  return { noun, of: undefined, additional: false, next: at, resume: 0 };
}

/** "12 people", "12 more people", "12-member", "nine of the 14 roads", "one soldier", "12 dead". */
function readCount(scan: Scan, amount: Amount, at: number, isSingle: boolean): Counted | undefined {
  let from = at;
  let additional = false;
  const addition = scan.form(from);
  if (additionsAfter.has(addition) && scan.form(from + 1) !== "than") {
    additional = addition !== "other" && addition !== "others";
    from++;
  }
  if (scan.isHyphen(from) && scan.isWord(from + 1)) {
    const isNoun =
      !scan.form(from + 1).endsWith("ed") && !scan.isFunction(from + 1) && (amount.numeral.scaled || isCompound(scan, from + 1));
    return isNoun ? { noun: { tokens: [from + 1], next: from + 2 }, of: undefined, additional, next: from, resume: 0 } : undefined;
  }
  if (scan.form(from) === "of" || (scan.form(from) === "out" && scan.form(from + 1) === "of")) {
    const part = readPart(scan, scan.form(from) === "of" ? from + 1 : from + 2);
    const isRead = part.of !== undefined || part.noun !== undefined;
    return { noun: part.noun, of: part.of, additional, next: isRead ? part.next : from, resume: part.of === undefined ? 0 : part.next };
  }
  const singular = isSingle && isSingularAllowed(scan, from) ? readSingularNoun(scan, from) : undefined;
  const noun = readState(scan, from) ?? (isSingle ? singular : readPluralNoun(scan, from));
  return { noun, of: undefined, additional, next: from, resume: 0 };
}

/** "half of the harvest", "10 percent of voters", "half the workers". */
function readShareOf(scan: Scan, amount: Amount, at: number, dimension: Dimension): Counted | undefined {
  if (scan.form(at) === "of") {
    const part = readPart(scan, at + 1);
    const noun = part.noun ?? readSingularNoun(scan, part.next);
    if (dimension === "ratio" && noun === undefined && part.of === undefined) return undefined;
    return { noun, of: part.of, additional: false, next: at, resume: 0 };
  }
  if (dimension === "percent") return just(undefined, at);
  if (!isBareFraction(scan, amount)) return undefined;
  return just(scan.form(at) === "the" ? readPluralNoun(scan, at + 1) : undefined, at);
}

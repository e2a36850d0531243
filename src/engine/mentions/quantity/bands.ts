import {
  ambiguousFormations,
  type CollectiveRow,
  formationMembers,
  formations,
  pluralNumbers,
  vagueNumbers,
} from "../../lexicon/en/collectives.ts";
import { countedStates } from "../../lexicon/en/counted-nouns.ts";
import { scalePowers } from "../../lexicon/en/numbers.ts";
import { type Decimal, decimal, scale } from "./decimal.ts";
import { isPlural } from "./nouns.ts";
import type { Scan } from "./scan.ts";
import type { Collective } from "./value.ts";

/** A collective or vague number: its band, where it begins and ends, and whether its members follow after "of". */
export interface FoundBand {
  readonly first: number;
  readonly next: number;
  readonly collective: Collective;
  /** "a battalion": a noun by itself; false for "dozens", after which a noun is expected. */
  readonly formation: boolean;
}

const pluralRows: ReadonlyMap<string, { readonly low: number; readonly high: number }> = /* @__PURE__ */ new Map(
  pluralNumbers.map((row) => [row.noun, row]),
);

const formationRows: ReadonlyMap<string, CollectiveRow> = /* @__PURE__ */ new Map(
  formations.flatMap((row) => [
    [row.noun, row],
    [row.plural, row],
  ]),
);

const ambiguousRows: ReadonlyMap<string, CollectiveRow> = /* @__PURE__ */ new Map(
  ambiguousFormations.flatMap((row) => [
    [row.noun, row],
    [row.plural, row],
  ]),
);

const vagueRows = /* @__PURE__ */ new Map(vagueNumbers.map((row) => [row.phrase, row]));

/** The formation that a counted noun names, if it does: "brigades" in "four brigades". */
export function formationOf(form: string): CollectiveRow | undefined {
  return formationRows.get(form);
}

export function readBand(scan: Scan, at: number): FoundBand | undefined {
  const form = scan.form(at);
  const plural = pluralRows.get(form);
  if (plural !== undefined) return readPluralNumber(scan, at, form, plural.low, plural.high);
  if (formationRows.has(form) || ambiguousRows.has(form)) return readFormation(scan, at);
  return readVague(scan, at);
}

/** "dozens", "tens of thousands", "hundreds of millions". */
function readPluralNumber(scan: Scan, at: number, form: string, low: number, high: number): FoundBand | undefined {
  let next = at + 1;
  let noun = form;
  let least = decimal(low);
  let most = decimal(high);
  if (scan.form(next) === "of" || scan.form(next) === "upon") {
    const power = scalePowers.get(scan.form(next + 1)) ?? scalePowers.get(scan.form(next + 1).replace(/s$/, ""));
    if (power !== undefined && power >= 2) {
      noun = `${form} of ${scan.form(next + 1)}`;
      least = scale(least, power);
      // "tens of thousands" ends where "hundreds of thousands" begins
      most = scale(form === "hundreds" ? decimal(1000) : most, power);
      next += 2;
    }
  }
  if (noun === form && (form === "tens" || form === "scores")) {
    if (scan.form(next) !== "of" && !(form === "scores" && countedStates.has(scan.form(next)))) return undefined;
    if (form === "scores" && !isPlural(scan.form(next + 1)) && !isPlural(scan.form(next + 2)) && scan.form(next) === "of") return undefined;
  }
  return { first: at, next, collective: { noun, count: undefined, low: least, high: most }, formation: false };
}

/** "several thousand", "a few hundred", "a handful of men", "a couple of hundred". */
function readVague(scan: Scan, at: number): FoundBand | undefined {
  const form = scan.form(at);
  const article = scan.form(at - 1) === "a";
  const row = vagueRows.get(article ? `a ${form}` : form) ?? vagueRows.get(form);
  if (row === undefined) return undefined;
  const isWithArticle = row.phrase.startsWith("a ");
  if (isWithArticle !== article && !(form === "several")) return undefined;
  const first = isWithArticle ? at - 1 : at;
  let next = at + 1;
  const phrase = row.phrase;
  if (
    scan.form(next) === "of" &&
    (scan.form(next + 1) === "hundred" ||
      scan.form(next + 1) === "thousand" ||
      scan.form(next + 1) === "dozen" ||
      scan.form(next + 1) === "million")
  )
    next++;
  const scaleForm = scan.form(next).replace(/s$/, "");
  const power = scalePowers.get(scaleForm);
  if (power !== undefined || scaleForm === "dozen") {
    const times = (count: number): Decimal => (power === undefined ? decimal(count * 12) : scale(decimal(count), power));
    next++;
    if (power === 2 && scalePowers.get(scan.form(next)) === 3) {
      return {
        first,
        next: next + 1,
        collective: {
          noun: `${phrase} hundred thousand`,
          count: undefined,
          low: scale(times(row.low), 3),
          high: scale(times(row.high + 1), 3),
        },
        formation: false,
      };
    }
    return {
      first,
      next,
      collective: { noun: `${phrase} ${scaleForm}`, count: undefined, low: times(Math.min(row.low, 2)), high: times(row.high + 1) },
      formation: false,
    };
  }
  if (!row.alone) return undefined;
  // By itself it counts only with a noun: "several people", "a handful of men"; "several of them" counts nothing that is named.
  let noun = next;
  if (scan.form(noun) === "of") noun++;
  else if (phrase !== "several" && phrase !== "a few") return undefined;
  for (let steps = 0; steps < 4 && scan.isWord(noun); steps++, noun++) {
    if (isPlural(scan.form(noun)))
      return {
        first,
        next,
        collective: { noun: phrase, count: undefined, low: decimal(row.low), high: decimal(row.high) },
        formation: false,
      };
    if (scan.isFunction(noun)) return undefined;
  }
  return undefined;
}

/** "a battalion", "an entire Russian brigade", "a company of marines". A name is none: "the 3rd Brigade", "Golani Brigade". */
function readFormation(scan: Scan, at: number): FoundBand | undefined {
  const form = scan.form(at);
  const row = formationRows.get(form) ?? ambiguousRows.get(form)!;
  if (form === row.plural && form !== row.noun) return undefined;
  if (scan.isCapitalised(at) && scan.isCapitalised(at - 1)) return undefined;
  let first = at - 1;
  for (let steps = 0; steps < 4 && scan.isWord(first); steps++, first--) {
    const word = scan.form(first);
    if (word === "a" || word === "an") {
      if (!formationRows.has(form)) {
        let member = at + 1;
        if (scan.form(member) !== "of") return undefined;
        member++;
        let found = false;
        for (let look = 0; look < 4 && scan.isWord(member); look++, member++) if (formationMembers.has(scan.form(member))) found = true;
        if (!found) return undefined;
      }
      if (scan.isHyphen(at + 1)) return undefined;
      return {
        first,
        next: at + 1,
        collective: { noun: row.noun, count: decimal(1), low: decimal(row.low), high: decimal(row.high) },
        formation: true,
      };
    }
    if (scan.isFunction(first) || scan.isNumber(first)) return undefined;
  }
  return undefined;
}

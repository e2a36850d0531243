import { bareplurals, falsePlurals } from "../../lexicon/en/counted-nouns.ts";
import { emptyModifiers, objectOpeners } from "../../lexicon/en/quantity-cues.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import { TokenFlag } from "../../text/tokens.ts";
import type { Scan } from "./scan.ts";

/** The noun phrase that a number counts: token indices of its modifiers and head, in order, head last. */
export interface FoundNoun {
  readonly tokens: readonly number[];
  /** One past the head. */
  readonly next: number;
}

const longestPhrase = 9;

export function isPlural(form: string): boolean {
  const length = form.length;
  if (length < 3) return false;
  if (form.charCodeAt(length - 1) === 115) {
    const before = form.charCodeAt(length - 2);
    // -ss, -us, -is
    return before !== 115 && before !== 117 && before !== 105 && before !== 39 && !falsePlurals.has(form);
  }
  if (bareplurals.has(form)) return true;
  return form.endsWith("men")
    ? length > 4 || form === "men"
    : form.endsWith("people") || form.endsWith("children") || form.endsWith("craft");
}

/** Plural without an s, which a singular may share: "one aircraft". */
export function isBarePlural(form: string): boolean {
  return bareplurals.has(form) || form.endsWith("craft");
}

/**
 * Reads the phrase that a plural numeral counts: its first plural noun, or the last of several in a row ("special forces troops").
 * Calibres inside it are stepped over ("105mm and 155mm artillery shells").
 */
export function readPluralNoun(scan: Scan, at: number): FoundNoun | undefined {
  const modifiers: number[] = [];
  let from = at;
  let quoted = false;
  let calibre = false;
  for (let steps = 0; steps < longestPhrase && scan.has(from); steps++) {
    const form = scan.form(from);
    if (scan.isNumber(from)) {
      // "122mm": a measure written against its digits, or hyphened to them
      if (scan.isWord(from + 1) && scan.joined(from + 1)) {
        from += 2;
        calibre = true;
        continue;
      }
      return undefined;
    }
    if (scan.isHyphen(from)) {
      from++;
      continue;
    }
    if (!scan.isWord(from)) {
      if (!quoted && (form === '"' || form === "“" || form === "”" || form === "‘" || form === "'") && from === at) {
        quoted = true;
        from++;
        continue;
      }
      return undefined;
    }
    if (scan.isFunction(from)) {
      if (
        (form === "and" || form === "or") &&
        (modifiers.length > 0 || calibre) &&
        (scan.isWord(from + 1) || scan.isNumber(from + 1)) &&
        !scan.isFunction(from + 1)
      ) {
        from++;
        continue;
      }
      // "13 of-age", "12 on-duty officers": a preposition inside a compound
      if (scan.isHyphen(from + 1)) {
        from += 2;
        continue;
      }
      return undefined;
    }
    if (scan.is(from, WordClass.NounEnd) && !scan.isHyphen(from + 1) && !scan.isHyphen(from - 1)) return undefined;
    if (scan.is(from, WordClass.Month | WordClass.Weekday)) return undefined;
    if (isPlural(form) && !scan.isHyphen(from + 1) && !(scan.is(from, WordClass.State) && form.endsWith("ed"))) {
      let head = from;
      const tokens = modifiers.slice();
      while (
        scan.isWord(head + 1) &&
        !scan.joined(head + 1) &&
        (scan.tokens.flags[head]! & TokenFlag.Possessive) === 0 &&
        continuesPlural(scan, head + 1)
      ) {
        tokens.push(head);
        head++;
      }
      tokens.push(head);
      return { tokens, next: head + 1 };
    }
    if (!emptyModifiers.has(form)) modifiers.push(from);
    from++;
    if (scan.has(from) && (scan.tokens.flags[from - 1]! & TokenFlag.Possessive) !== 0 && steps > 2) return undefined;
  }
  return undefined;
}

function continuesPlural(scan: Scan, at: number): boolean {
  const form = scan.form(at);
  return (
    !scan.isFunction(at) &&
    !scan.is(at, WordClass.NounEnd) &&
    !scan.isHyphen(at + 1) &&
    isPlural(form) &&
    !scan.is(at, WordClass.Month | WordClass.Weekday) &&
    !scan.is(at, WordClass.State)
  );
}

/** A state that is counted instead of a noun: "12 dead", "31 wounded". */
export function readState(scan: Scan, at: number): FoundNoun | undefined {
  if (!scan.is(at, WordClass.State)) return undefined;
  // "two wounded men": the state is a modifier
  if (scan.isWord(at + 1) && !scan.isFunction(at + 1) && isPlural(scan.form(at + 1)) && !scan.is(at + 1, WordClass.State)) return undefined;
  return { tokens: [at], next: at + 1 };
}

/** The head after a singular numeral, after "of", or after a hyphen ("12-member"): the last word of a short run that holds no verb. */
export function readSingularNoun(scan: Scan, at: number, most = 3): FoundNoun | undefined {
  const tokens: number[] = [];
  let from = at;
  while (scan.isWord(from) && tokens.length < most && !scan.isFunction(from)) {
    const form = scan.form(from);
    if (scan.is(from, WordClass.NounEnd) || scan.is(from, WordClass.Month | WordClass.Weekday | WordClass.Number)) break;
    // "one soldier died", "one man armed with": the participle ends the phrase
    if (
      tokens.length > 0 &&
      (form.endsWith("ed") || form.endsWith("ing") || form.endsWith("ly")) &&
      (!scan.isWord(from + 1) || scan.isFunction(from + 1))
    )
      break;
    if (!emptyModifiers.has(form)) tokens.push(from);
    from++;
    if ((scan.tokens.flags[from - 1]! & TokenFlag.Possessive) !== 0) break;
    if (isPlural(form) && !continuesPlural(scan, from)) break;
    if (scan.isHyphen(from)) from++;
  }
  // "the fifth gale shook the pier": what stands before a determiner is the verb
  if (objectOpeners.has(scan.form(from)) && tokens.length > 1) tokens.pop();
  return tokens.length === 0 ? undefined : { tokens, next: tokens[tokens.length - 1]! + 1 };
}

/** The stem of a token, as a word. */
export function stemForm(scan: Scan, token: number): string {
  const { vocabulary, words } = scan.tokens;
  return vocabulary.forms[vocabulary.stemOf(words[token]!)]!;
}

import { neverLast, seldomLast } from "../../lexicon/en/fragments.ts";
import { apostropheEndings } from "../../lexicon/en/punctuation.ts";
import type { Document } from "../../text/document.ts";
import { TokenFlag, TokenKind } from "../../text/tokens.ts";
import { type Hit, hit } from "./hit.ts";

/** "It ’ s", "the workers ' pay", "push' the". */
export function apostropheFault(document: Document, at: number, first: number, hasNext: boolean, gluedNext: boolean): Hit | undefined {
  const { text, tokens } = document;
  const { kinds, starts, ends, flags, words } = tokens;
  if (first === at || kinds[first] !== TokenKind.Word || !hasNext) return undefined;
  const next = at + 1;
  const spaceBefore = (flags[at]! & TokenFlag.SpaceBefore) !== 0;
  if (spaceBefore) {
    if (gluedNext || kinds[next] !== TokenKind.Word) return undefined;
    const ending = tokens.vocabulary.forms[words[next]!]!;
    if (apostropheEndings.has(ending)) return hit("apostrophe", starts[first]!, ends[next]!, 1);
    const plural = text.charCodeAt(ends[first]! - 1) === 115;
    return plural && (flags[next]! & TokenFlag.Capitalised) === 0 && !singleOpen(document, at)
      ? hit("apostrophe", starts[first]!, ends[next]!, 0.8)
      : undefined;
  }
  if (gluedNext || singleOpen(document, at)) return undefined;
  const form = tokens.vocabulary.forms[words[first]!]!;
  // "in' terms", "a' city": no apostrophe ends a grammar word
  if ((neverLast.has(form) || seldomLast.has(form)) && form !== "as") return hit("stray", starts[first]!, ends[at]!, 0.85);
  if (kinds[next] !== TokenKind.Word || (flags[next]! & TokenFlag.Capitalised) !== 0) return undefined;
  const last = text.charCodeAt(ends[first]! - 1);
  // a plural's possessive ends in s, x or z; "goin' home" drops its g
  if (last === 115 || last === 83 || last === 120 || last === 122 || (last === 110 && text.charCodeAt(ends[first]! - 2) === 105))
    return undefined;
  return ends[first]! - starts[first]! < 3 && !isOrdinal(tokens, first) ? undefined : hit("stray", starts[first]!, ends[at]!, 0.8);
}

/** The "th" of "9th": glued to its number. */
function isOrdinal({ kinds, starts, ends }: Document["tokens"], at: number): boolean {
  return at > 0 && kinds[at - 1] === TokenKind.Number && ends[at - 1] === starts[at];
}

/** True where a single quotation mark was opened not long before. */
export function singleOpen({ text, tokens }: Document, at: number): boolean {
  for (let before = at - 1; before >= 0 && before > at - 400; before--) {
    const unit = text.charCodeAt(tokens.starts[before]!);
    if (unit === 0x2018) return true;
    if (
      (unit === 39 || unit === 0x2019) &&
      tokens.kinds[before] === TokenKind.Mark &&
      (before === 0 || tokens.ends[before - 1] !== tokens.starts[before] || tokens.kinds[before - 1] === TokenKind.Mark)
    )
      return true;
  }
  return false;
}

import { stoppedPairs } from "../../lexicon/en/punctuation.ts";
import type { Document } from "../../text/document.ts";
import { TokenFlag, TokenKind } from "../../text/tokens.ts";
import { type Hit, hit } from "./hit.ts";

/** "p. m.", "U. S." with a space inside, and sentences run together: "at noon.He left". */
export function stopFault({ text, tokens }: Document, at: number, first: number, gluedNext: boolean): Hit | undefined {
  const { kinds, starts, ends, flags, words, count } = tokens;
  const forms = tokens.vocabulary.forms;
  const next = at + 1;
  if (first === at || kinds[first] !== TokenKind.Word || ends[first] !== starts[at] || next >= count) return undefined;
  const size = ends[first]! - starts[first]!;
  if (gluedNext) {
    if (kinds[next] !== TokenKind.Word || size < 3 || (flags[first]! & (TokenFlag.Capitalised | TokenFlag.Foreign)) !== 0) return undefined;
    const capital = (flags[next]! & (TokenFlag.Capitalised | TokenFlag.Upper)) === TokenFlag.Capitalised;
    // "example.Com" and "www.Example": a part of an address has another point or a slash beside it
    const beside = text.charCodeAt(ends[next]!);
    return capital && beside !== 46 && beside !== 47 && beside !== 64 ? hit("glued", starts[first]!, ends[next]!, 0.9) : undefined;
  }
  // "News. com": an address with a space inside
  if (
    kinds[next] === TokenKind.Word &&
    (flags[next]! & (TokenFlag.LineBefore | TokenFlag.Capitalised)) === 0 &&
    domainEnds.has(forms[words[next]!]!)
  ) {
    return hit("abbreviation", starts[first]!, ends[next]!, 1);
  }
  if (size !== 1 || (flags[next]! & TokenFlag.LineBefore) !== 0 || kinds[next] !== TokenKind.Word || ends[next]! - starts[next]! !== 1)
    return undefined;
  const stop = next + 1;
  if (stop >= count || text.charCodeAt(starts[stop]!) !== 46 || ends[next] !== starts[stop]) return undefined;
  const pair = forms[words[first]!]! + forms[words[next]!]!;
  if (!stoppedPairs.has(pair)) return undefined;
  const meridiem = pair === "am" || pair === "pm";
  // "A. M. Byatt": initials of a name are capitals and no clock time stands before them
  if (meridiem && (flags[first]! & TokenFlag.Capitalised) !== 0 && kinds[first - 1] !== TokenKind.Number) return undefined;
  if (!meridiem && (flags[first]! & TokenFlag.Capitalised) === 0) return undefined;
  // "George L. A. Reid"
  if (
    !meridiem &&
    first > 0 &&
    kinds[first - 1] === TokenKind.Word &&
    (flags[first - 1]! & TokenFlag.Capitalised) !== 0 &&
    followedByName(tokens, text, stop)
  )
    return undefined;
  return hit("abbreviation", starts[first]!, ends[stop]!, 1);
}

const domainEnds: ReadonlySet<string> = new Set(["com", "org", "net", "gov"]);

function followedByName(tokens: Document["tokens"], text: string, stop: number): boolean {
  const next = stop + 1;
  return (
    next < tokens.count &&
    tokens.kinds[next] === TokenKind.Word &&
    (tokens.flags[next]! & TokenFlag.Capitalised) !== 0 &&
    text.charCodeAt(tokens.ends[stop]!) === 32
  );
}

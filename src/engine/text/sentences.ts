import { abbreviations, leadingAbbreviations } from "../lexicon/en/abbreviations.ts";
import { WordClass } from "../lexicon/en/classes.ts";
import { sentenceStarters } from "../lexicon/en/starters.ts";
import { TokenFlag, TokenKind, type Tokens } from "./tokens.ts";

/** A run of tokens that reads as one sentence. */
export interface SentenceRange {
  readonly firstToken: number;
  /** One past the last token. */
  readonly endToken: number;
  readonly paragraph: number;
}

/** What a mark does to a sentence. */
const Ending = { None: 0, Stop: 1, Closer: 2 } as const;

function terminal(unit: number): number {
  // . ! ? … 。 ！ ？ ｡ ؟ ۔ ।
  if (
    unit === 46 ||
    unit === 33 ||
    unit === 63 ||
    unit === 0x2026 ||
    unit === 0x3002 ||
    unit === 0xff01 ||
    unit === 0xff1f ||
    unit === 0xff61 ||
    unit === 0x61f ||
    unit === 0x6d4 ||
    unit === 0x964
  )
    return Ending.Stop;
  // " ' ) ] ” ’ » 」 』 ）
  if (
    unit === 34 ||
    unit === 39 ||
    unit === 41 ||
    unit === 93 ||
    unit === 0x201d ||
    unit === 0x2019 ||
    unit === 0xbb ||
    unit === 0x300d ||
    unit === 0x300f ||
    unit === 0xff09
  )
    return Ending.Closer;
  return Ending.None;
}

function opensSentence(text: string, tokens: Tokens, at: number): boolean {
  const kind = tokens.kinds[at]!;
  if (kind === TokenKind.Number || kind === TokenKind.Symbol) return true;
  if (kind === TokenKind.Word) return (tokens.flags[at]! & (TokenFlag.Capitalised | TokenFlag.Foreign)) !== 0;
  // An opening mark counts by what it opens: "…", he said. / “Not yet,” she …
  const unit = text.charCodeAt(tokens.starts[at]!);
  if (unit === 46 || unit === 44 || unit === 59 || unit === 58) return false;
  return at + 1 < tokens.count && tokens.kinds[at + 1] !== TokenKind.Mark ? opensSentence(text, tokens, at + 1) : true;
}

/** A stop after a single letter or a known abbreviation, and what follows, say whether the sentence goes on. */
function continuesAfterAbbreviation(tokens: Tokens, stop: number, next: number): boolean {
  const before = stop - 1;
  if (before < 0 || tokens.ends[before] !== tokens.starts[stop]) return false;
  const forms = tokens.vocabulary.forms;
  const nextForm = forms[tokens.words[next]!]!;
  if (tokens.kinds[before] === TokenKind.Number) {
    // "on the 8. July": an ordinal point, when a month follows a day.
    const day = Number(forms[tokens.words[before]!]!);
    return day >= 1 && day <= 31 && (tokens.classes[next]! & WordClass.Month) !== 0;
  }
  if (tokens.kinds[before] !== TokenKind.Word) return false;
  const form = forms[tokens.words[before]!]!;
  if (leadingAbbreviations.has(form)) return form !== "no" || tokens.kinds[next] === TokenKind.Number;
  if (abbreviations.has(form)) return !sentenceStarters.has(nextForm);
  if (form.length === 1 && (tokens.flags[before]! & TokenFlag.Capitalised) !== 0) return !sentenceStarters.has(nextForm);
  // "a. m." and "p. m." as some wires space them
  return (form === "m" || form === "a" || form === "p") && before >= 2 && !sentenceStarters.has(nextForm);
}

/** A run without a stop is cut here, so that what looks at a sentence as a whole costs no more than the text is long. */
const mostTokens = 400;

/** Splits tokens into sentences; every token is in exactly one. A line that does not end in a stop and goes on in lower case is one sentence with the next. */
export function splitSentences(text: string, tokens: Tokens): SentenceRange[] {
  const { count, flags, kinds, starts } = tokens;
  const out: SentenceRange[] = [];
  let first = 0;
  let paragraph = 0;
  let at = 0;
  let stopped = false;
  let bracket = 0;
  const close = (end: number) => {
    if (end > first) out.push({ firstToken: first, endToken: end, paragraph });
    first = end;
    stopped = false;
    bracket = 0;
  };
  while (at < count) {
    const flag = flags[at]!;
    if (at - first >= mostTokens) close(at);
    if (at > first && (flag & TokenFlag.ParagraphBefore) !== 0) {
      close(at);
      paragraph++;
    } else if (at > first && (flag & TokenFlag.LineBefore) !== 0) {
      const goesOn = !stopped && kinds[at] === TokenKind.Word && (flag & (TokenFlag.Capitalised | TokenFlag.Foreign)) === 0;
      if (!goesOn) {
        close(at);
        paragraph++;
      }
    } else if (at === first && at > 0 && (flag & TokenFlag.ParagraphBefore) !== 0) paragraph++;
    if (stopped && (flags[at]! & TokenFlag.SpaceBefore) !== 0 && at > first) {
      const stop = lastStop(text, tokens, at);
      if (
        bracket <= 0 &&
        opensSentence(text, tokens, at) &&
        !(stop >= 0 && text.charCodeAt(starts[stop]!) === 46 && continuesAfterAbbreviation(tokens, stop, at))
      )
        close(at);
      else stopped = false;
    }
    if (kinds[at] === TokenKind.Mark) {
      const unit = text.charCodeAt(starts[at]!);
      const what = terminal(unit);
      if (unit === 40) bracket++;
      else if (unit === 41) bracket--;
      if (what === Ending.Stop) stopped = true;
      else if (what === Ending.None) stopped = false;
      // scripts without spaces: 。 ends a sentence at once
      if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f) {
        let end = at + 1;
        while (
          end < count &&
          kinds[end] === TokenKind.Mark &&
          terminal(text.charCodeAt(starts[end]!)) === Ending.Closer &&
          (flags[end]! & TokenFlag.SpaceBefore) === 0
        )
          end++;
        at = end;
        close(at);
        continue;
      }
    } else stopped = false;
    at++;
  }
  close(count);
  return out;
}

/** The stop before the closing marks that stand before a token. */
function lastStop(text: string, tokens: Tokens, before: number): number {
  for (let at = before - 1; at >= 0 && tokens.kinds[at] === TokenKind.Mark; at--) {
    if (terminal(text.charCodeAt(tokens.starts[at]!)) === Ending.Stop) return at;
  }
  return -1;
}

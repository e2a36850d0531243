import { entityNames } from "../../lexicon/entities.ts";
import type { Document } from "../../text/document.ts";
import { Script, scriptOf } from "../../text/language/letters.ts";
import { scriptsOf } from "../../text/script.ts";
import type { Span } from "../../text/span.ts";
import { TokenFlag, TokenKind } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { place, shortened } from "../place.ts";

/** Most places of one kind that a finding shows. */
const maxPlaces = 8;

type Kind = "mixed" | "garbled" | "entity" | "invisible" | "control" | "wide";

export const artifactScript = defineCheck({
  id: "artifact/script",
  scope: "version",
  kind: "artifact",
  severity: "minor",
  summary: "Characters were damaged, hidden or taken from another script",
  why: "Look-alike letters and hidden characters break search and names; garbled ones break the text for everybody.",
  remedy: "Retype the word, or decode the text with the right character set.",
  limits: ["A word that is wholly in another script is reported as untranslated.", "At most eight places of one kind are shown."],
  mqm: { id: "character-encoding", pid: "MQMC_212000" },
  its: "characters",
  reads: [],
  messages: {
    mixed: "“{words}” mixes letters of two scripts that look alike.",
    garbled: "“{words}” was decoded with the wrong character set.",
    entity: "“{words}” is a character reference of HTML.",
    invisible: "An invisible character stands in or beside “{words}”.",
    control: "A control or replacement character stands in or beside “{words}”.",
    wide: "“{words}” is in full-width characters.",
  },
  options: {},
  examples: {
    flagged: [
      { versions: ["The port of [[Kоrsa]] closed at noon on Monday."], message: "mixed" },
      { versions: ["The [[cafÃ©]] at the port closed at noon on Monday."], message: "garbled" },
      { versions: ["Smith [[&amp;]] Sons closed at noon on Monday."], message: "entity" },
      { versions: ["The [[har\u200bbour]] closed at noon on Monday."], message: "invisible" },
      { versions: ["The [[caf\ufffd]] at the port closed at noon on Monday."], message: "control" },
      { versions: ["Some [[１２]] ships had to wait on Monday."], message: "wide" },
    ],
    clean: [
      {
        versions: ["Wires of 5 μm and the B&B at Łódź, where AT&T is, are meant."],
        because: "symbols, names and letters of other alphabets are in order",
      },
      { versions: [{ text: "今日はＡ社の１２隻が待った。", language: "ja" }], because: "Japanese is written so" },
    ],
  },
  *run(document) {
    const found = new Map<Kind, Span[]>();
    const add = (kind: Kind, span: Span) => {
      const spans = found.get(kind);
      if (spans === undefined) found.set(kind, [span]);
      else if (spans.at(-1)!.end <= span.start) spans.push(span);
    };
    if (suspicious.test(document.text)) scanUnits(document, add);
    scanWords(document, add);
    for (const [kind, spans] of found) {
      const shown = spans.slice(0, maxPlaces);
      const words = shown.map(({ start, end }) => document.text.slice(start, end));
      yield {
        message: kind,
        data: { words: shortened(words[0]!, 60) },
        evidence: [place(document, shown[0]!.start, shown[0]!.end), ...shown.slice(1).map(({ start, end }) => place(document, start, end))],
        verdict: "artifact",
        strength: 1,
        about: `script ${kind}`,
        values: words.map((word) => word.toLowerCase()),
      };
    }
  },
});

/** Any unit that `scanUnits` may report; most texts hold none, and one native pass says so. */
const suspicious =
  /[&\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u00c2\u00c3\u00d0\u00d1\u00e2\u200b-\u200d\u2060\ue000-\uf8ff\ufeff\uff10-\uff5a\ufffd]/;

/** What single units show: one pass over the text, past everything that is plain. */
function scanUnits(document: Document, add: (kind: Kind, span: Span) => void): void {
  const { text, language } = document;
  const wide = !scriptsOf(language).some((script) => script === Script.Han || script === Script.Kana || script === Script.Hangul);
  // joiners are part of the spelling of Persian and of the scripts of India
  const joins = language === "fa" || language === "ur" || language === "hi" || language === "mr" || language === "ne" || language === "ar";
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 32 && unit < 127) {
      if (unit === 38) {
        const end = entityEnd(text, at);
        if (end > at) add("entity", { start: at, end });
      }
      continue;
    }
    if (unit < 32) {
      if (unit !== 9 && unit !== 10 && unit !== 13) add("control", wordAround(text, at));
    } else if (unit < 0xa0) add("control", wordAround(text, at));
    else if (unit === 0xad || unit === 0x200b || unit === 0x2060 || (unit === 0xfeff && at > 0)) add("invisible", wordAround(text, at));
    else if (unit === 0x200c || unit === 0x200d) {
      if (!joins && !besideEmoji(text, at)) add("invisible", wordAround(text, at));
    } else if (unit === 0xfffd || (unit >= 0xe000 && unit < 0xf900)) add("control", wordAround(text, at));
    else if (unit === 0xc3 || unit === 0xc2 || unit === 0xd0 || unit === 0xd1 || unit === 0xe2) {
      if (isGarbled(unit, at + 1 < text.length ? text.charCodeAt(at + 1) : 0)) add("garbled", wordAround(text, at));
    } else if (wide && isFullWidth(unit) && !besideIdeograph(text, at)) {
      let end = at + 1;
      while (end < text.length && isFullWidth(text.charCodeAt(end))) end++;
      add("wide", { start: at, end });
      at = end - 1;
    }
  }
}

/** UTF-8 read as Latin-1 or Windows-1252: "Ã©", "Â ", "â€™", "Ð°". */
function isGarbled(unit: number, next: number): boolean {
  if (unit === 0xe2) return next === 0x20ac;
  if (unit === 0xd0 || unit === 0xd1) return (next >= 0x80 && next < 0xc0) || next === 0x192 || next === 0x2020 || next === 0x2021;
  return next > 0xa0 && next < 0xc0 && next !== 0xab && next !== 0xbb && next !== 0xb7;
}

function isFullWidth(unit: number): boolean {
  return (unit >= 0xff10 && unit <= 0xff19) || (unit >= 0xff21 && unit <= 0xff3a) || (unit >= 0xff41 && unit <= 0xff5a);
}

function besideIdeograph(text: string, at: number): boolean {
  const before = at > 0 ? scriptOf(text.charCodeAt(at - 1)) : Script.None;
  return before === Script.Han || before === Script.Kana;
}

/** A joiner inside an emoji is part of it. */
function besideEmoji(text: string, at: number): boolean {
  const before = at > 0 ? text.charCodeAt(at - 1) : 0;
  return (before >= 0xd800 && before < 0xe000) || before === 0xfe0f || (before >= 0x2600 && before < 0x2800);
}

function wordAround(text: string, at: number): Span {
  let start = at;
  let end = at + 1;
  while (start > 0 && at - start < 30 && text.charCodeAt(start - 1) > 32) start--;
  while (end < text.length && end - at < 30 && text.charCodeAt(end) > 32) end++;
  return { start, end };
}

/** One past the ";" of "&amp;" or "&#39;" at an ampersand; the ampersand's offset where there is none. */
function entityEnd(text: string, at: number): number {
  const numeric = text.charCodeAt(at + 1) === 35;
  const first = numeric ? at + 2 : at + 1;
  let end = first;
  while (end < text.length && end - first < 9 && isAlphanumeric(text.charCodeAt(end))) end++;
  if (end === first || text.charCodeAt(end) !== 59) return at;
  return numeric || entityNames.has(text.slice(first, end)) ? end + 1 : at;
}

function isAlphanumeric(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

/** Words that mix Latin with Cyrillic or Greek letters. */
function scanWords({ text, tokens }: Document, add: (kind: Kind, span: Span) => void): void {
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kinds[at] !== TokenKind.Word || (tokens.flags[at]! & TokenFlag.Foreign) === 0) continue;
    const start = tokens.starts[at]!;
    const end = tokens.ends[at]!;
    let latin = 0;
    let cyrillic = 0;
    let greek = 0;
    for (let unit = start; unit < end; unit++) {
      const script = scriptOf(text.charCodeAt(unit));
      if (script === Script.Latin) latin++;
      else if (script === Script.Cyrillic) cyrillic++;
      else if (script === Script.Greek) greek++;
    }
    // "μm" and "ΔT": one Greek letter is a symbol
    if ((latin > 0 && cyrillic > 0) || (cyrillic > 0 && greek > 0) || (latin > 1 && greek > 1)) add("mixed", { start, end });
  }
}

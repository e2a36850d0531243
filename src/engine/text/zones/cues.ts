import { allBoilerplate } from "../../lexicon/all-boilerplate.ts";
import type { FurnitureKind, Phrases } from "../../lexicon/boilerplate.ts";
import { TokenFlag, TokenKind, type Tokens } from "../tokens.ts";

/** What a phrase of the boilerplate tables says of the line it stands in. */
export interface Cue {
  readonly kind: FurnitureKind;
  /** The line opens a section: what follows it is furniture too. */
  readonly heading: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  heading?: FurnitureKind;
  opening?: FurnitureKind;
  label?: FurnitureKind;
  start?: FurnitureKind;
  /** Like `start`, where a colon follows. */
  colon?: FurnitureKind;
  within?: FurnitureKind;
}

type Place = "heading" | "opening" | "label" | "start" | "within";

/** Longest line that a phrase at its beginning makes furniture, in words; longer lines are copy that happens to begin so. */
const maxLineWords = 30;
/** Longest line that a phrase anywhere in it makes furniture. */
const maxWithinWords = 18;
/** Longest line that opens a section: "More stories from the Evening Post". */
const maxHeadingWords = 10;

const root: Node = { next: new Map() };
/** First words of phrases that count anywhere in a line. */
const withinFirst = new Map<string, Node>();
/** Phrases of scripts without spaces, where a whole line is one token. */
const unspaced: { readonly phrase: string; readonly kind: FurnitureKind; readonly anywhere: boolean }[] = [];

/** Thai, kana, CJK ideographs: written without spaces between words. */
function isUnspaced(phrase: string): boolean {
  for (let at = 0; at < phrase.length; at++) {
    const unit = phrase.charCodeAt(at);
    if ((unit >= 0xe00 && unit < 0xe80) || (unit >= 0x3040 && unit < 0xac00)) return true;
  }
  return false;
}

function addPhrase(phrase: string, place: Place, kind: FurnitureKind): void {
  if (isUnspaced(phrase)) {
    unspaced.push({ phrase, kind, anywhere: place === "within" });
    return;
  }
  const needsColon = phrase.endsWith(":");
  let node = root;
  for (const word of (needsColon ? phrase.slice(0, -1) : phrase).split(" ")) {
    // forms are without their possessive ending: "editor's picks" is read as "editor picks"
    const form = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word;
    let next = node.next.get(form);
    if (next === undefined) {
      next = { next: new Map() };
      node.next.set(form, next);
    }
    if (place === "within" && node === root) withinFirst.set(form, next);
    node = next;
  }
  node[needsColon ? "colon" : place] ??= kind;
}

for (const boilerplate of allBoilerplate) {
  for (const kind of Object.keys(boilerplate) as FurnitureKind[]) {
    const phrases: Phrases = boilerplate[kind]!;
    for (const place of ["heading", "opening", "label", "start", "within"] as const)
      for (const phrase of phrases[place] ?? []) addPhrase(phrase, place, kind);
  }
}

const label: Record<FurnitureKind, Cue> = /* @__PURE__ */ cueTable(false);
const heading: Record<FurnitureKind, Cue> = /* @__PURE__ */ cueTable(true);

function cueTable(isHeading: boolean): Record<FurnitureKind, Cue> {
  const kinds: FurnitureKind[] = [
    "related",
    "subscription",
    "advertisement",
    "navigation",
    "stamp",
    "credit",
    "sign-off",
    "author",
    "social",
    "legal",
    "row",
    "reading-time",
    "links",
    "embed",
    "disclosure",
  ];
  return Object.fromEntries(kinds.map((kind) => [kind, { kind, heading: isHeading }])) as Record<FurnitureKind, Cue>;
}

/**
 * The cue that tokens `[first, end)` carry, with `words` words among them; undefined for most. Where they are only the end of a line of copy
 * (not `ownLine`), what they begin with counts, not what stands within.
 */
export function cueOf(text: string, tokens: Tokens, first: number, end: number, words: number, ownLine: boolean): Cue | undefined {
  const { kinds, flags, starts, words: ids } = tokens;
  const forms = tokens.vocabulary.forms;
  let at = first;
  while (at < end && kinds[at] !== TokenKind.Word && kinds[at] !== TokenKind.Number) at++;
  if (at === end || words > maxLineWords) return undefined;
  if ((flags[at]! & TokenFlag.Foreign) !== 0 && end - first < 12) {
    const form = forms[ids[at]!]!;
    if (isUnspaced(form)) {
      for (const entry of unspaced)
        if (entry.anywhere ? form.includes(entry.phrase) : form.startsWith(entry.phrase)) return label[entry.kind];
      return undefined;
    }
  }
  let node = root.next.get(forms[ids[at]!]!);
  let began: FurnitureKind | undefined;
  while (node !== undefined) {
    let next = at + 1;
    while (next < end && kinds[next] === TokenKind.Mark && text.charCodeAt(starts[next]!) !== 58) next++;
    const colon = next < end && text.charCodeAt(starts[next]!) === 58;
    while (next < end && kinds[next] !== TokenKind.Word && kinds[next] !== TokenKind.Number) next++;
    if (next === end) {
      if (node.heading !== undefined) return heading[node.heading];
      if (node.label !== undefined) return label[node.label];
    }
    if (node.opening !== undefined && words <= maxHeadingWords) return heading[node.opening];
    if (node.start !== undefined) began = node.start;
    else if (colon && node.colon !== undefined) began = node.colon;
    // "Related: Five things …": a heading that carries its link in the same line
    else if (colon && node.heading === "related" && next < end) began = node.heading;
    if (next === end) break;
    at = next;
    node = node.next.get(forms[ids[at]!]!);
  }
  if (began !== undefined) return label[began];
  return words > maxWithinWords || !ownLine ? undefined : cueWithin(tokens, first, end);
}

function cueWithin(tokens: Tokens, first: number, end: number): Cue | undefined {
  const forms = tokens.vocabulary.forms;
  for (let from = first; from < end; from++) {
    let node = withinFirst.get(forms[tokens.words[from]!]!);
    for (let at = from + 1; node !== undefined; at++) {
      if (node.within !== undefined) return label[node.within];
      node = at < end ? node.next.get(forms[tokens.words[at]!]!) : undefined;
    }
  }
  return undefined;
}

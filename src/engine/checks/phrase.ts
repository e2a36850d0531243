import { TokenKind, type Tokens } from "../text/tokens.ts";

interface Node {
  readonly next: Map<string, Node>;
  ends: boolean;
}

/** Phrases of lower-case words, looked up word by word; marks between words do not count. */
export interface PhraseTable {
  readonly root: Node;
}

export function phraseTable(phrases: readonly string[]): PhraseTable {
  const root: Node = { next: new Map(), ends: false };
  for (const phrase of phrases) {
    let node = root;
    for (const word of phrase.split(" ")) {
      const form = word.endsWith("'s") && word.length > 4 ? word.slice(0, -2) : word;
      let next = node.next.get(form);
      if (next === undefined) {
        next = { next: new Map(), ends: false };
        node.next.set(form, next);
      }
      node = next;
    }
    node.ends = true;
  }
  return { root };
}

/** One past the last token of the longest phrase that begins at a word; -1 where none does. */
export function phraseEnd(table: PhraseTable, tokens: Tokens, first: number, limit: number): number {
  const forms = tokens.vocabulary.forms;
  let node = table.root.next.get(forms[tokens.words[first]!]!);
  let end = -1;
  for (let at = first; node !== undefined; ) {
    if (node.ends) end = at + 1;
    at++;
    while (at < limit && tokens.kinds[at] === TokenKind.Mark) at++;
    node = at < limit ? node.next.get(forms[tokens.words[at]!]!) : undefined;
  }
  return end;
}

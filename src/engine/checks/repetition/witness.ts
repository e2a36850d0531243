import { doubledByGrammar } from "../../lexicon/en/repetition.ts";
import type { Document } from "../../text/document.ts";
import type { Tokens } from "../../text/tokens.ts";
import type { StoryView } from "../check.ts";

/** True where at least half of the other versions repeat the same words; for words that meet by grammar, where no other version is there to tell. */
export function isRepeatedElsewhere(document: Document, first: number, size: number, story: StoryView): boolean {
  let others = 0;
  let having = 0;
  for (const other of story.documents) {
    if (other === document || other.language !== document.language) continue;
    others++;
    if (hasRun(other.tokens, document.tokens.words, first, size)) having++;
  }
  if (size === 2 && others === 0) return doubledByGrammar.has(document.tokens.vocabulary.forms[document.tokens.words[first]!]!);
  return others > 0 && having * 2 >= others;
}

function hasRun(tokens: Tokens, words: Int32Array, first: number, size: number): boolean {
  for (let at = 0; at + size <= tokens.count; at++) {
    if (tokens.words[at] !== words[first]) continue;
    let offset = 1;
    while (offset < size && tokens.words[at + offset] === words[first + offset]) offset++;
    if (offset === size) return true;
  }
  return false;
}

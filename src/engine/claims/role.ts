import { WordClass } from "../lexicon/en/classes.ts";
import { predicates } from "../lexicon/en/predicates.ts";
import { conceptOfStem } from "../text/concept.ts";
import type { Document } from "../text/document.ts";
import { stem } from "../text/stem.ts";
import { TokenFlag, TokenKind } from "../text/tokens.ts";

const predicateConcepts: ReadonlySet<string> = new Set(predicates.map((word) => conceptOfStem(stem(word))));
/** Tokens on either side of a mention in which its predicate is looked for. */
const reach = 7;

const sayingStems: ReadonlySet<string> = new Set(
  "say tell announce report confirm state add declare reveal warn deny write".split(" ").map(stem),
);

interface Place {
  readonly sentence: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Concept of the verb or event noun nearest to a mention, in its own sentence; -1 where none is near. Marks between count double. */
export function predicateOf(document: Document, mention: Place): number {
  const { kinds, words, vocabulary } = document.tokens;
  const sentence = document.sentences[mention.sentence]!;
  const isPredicate = (at: number) =>
    kinds[at] === TokenKind.Word && predicateConcepts.has(vocabulary.forms[vocabulary.conceptOf(words[at]!)]!);
  let best = -1;
  let bestCost = reach + 1;
  let cost = 0;
  for (let at = mention.endToken; at < sentence.endToken && cost < bestCost; at++) {
    cost += kinds[at] === TokenKind.Mark ? 2 : 1;
    if (cost < bestCost && isPredicate(at)) {
      best = at;
      bestCost = cost;
    }
  }
  cost = 0;
  for (let at = mention.firstToken - 1; at >= sentence.firstToken && cost < bestCost; at--) {
    cost += kinds[at] === TokenKind.Mark ? 2 : 1;
    if (cost < bestCost && isPredicate(at)) {
      best = at;
      bestCost = cost;
    }
  }
  return best < 0 ? -1 : vocabulary.conceptOf(words[best]!);
}

/** Tokens between a verb of saying and the date on which it was said: "said on Tuesday", "told reporters late Monday". */
const sayingReach = 3;

/** True where a mention is the time at which something was said, rather than at which it happened. */
export function isSaid(document: Document, mention: Place): boolean {
  const { kinds, words, vocabulary } = document.tokens;
  const sentence = document.sentences[mention.sentence]!;
  const isSaying = (at: number) => kinds[at] === TokenKind.Word && sayingStems.has(vocabulary.forms[vocabulary.stemOf(words[at]!)]!);
  for (let at = mention.firstToken - 1; at >= Math.max(sentence.firstToken, mention.firstToken - sayingReach); at--) {
    if (kinds[at] === TokenKind.Mark) break;
    if (isSaying(at)) return true;
  }
  return mention.endToken < sentence.endToken && isSaying(mention.endToken);
}

/** What may follow a surname without being one. */
const nameSuffixes: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** Vocabulary ids of the name that stands beside a mention: "Raj Chohan, 59," and "59-year-old Raj Chohan"; empty where none does. */
export function nameBeside(document: Document, mention: Place): readonly number[] {
  const { kinds, flags, words, classes } = document.tokens;
  const sentence = document.sentences[mention.sentence]!;
  const isName = (at: number) =>
    kinds[at] === TokenKind.Word &&
    (flags[at]! & TokenFlag.Capitalised) !== 0 &&
    (classes[at]! & (WordClass.Function | WordClass.Month | WordClass.Weekday)) === 0;
  const { forms } = document.tokens.vocabulary;
  const isSuffix = (word: number) => nameSuffixes.has(forms[word]!);
  const name: number[] = [];
  let at = mention.firstToken - 1;
  if (at > sentence.firstToken && kinds[at] === TokenKind.Mark) at--;
  for (let back = at; back >= sentence.firstToken && isName(back); back--) name.unshift(words[back]!);
  if (name.length > 0) return name.filter((word) => !isSuffix(word));
  at = mention.endToken;
  if (at < sentence.endToken && kinds[at] === TokenKind.Mark) at++;
  for (; at < sentence.endToken && isName(at); at++) name.push(words[at]!);
  // "34-year-old Australian climber": a capital before a common noun is an adjective, not a name
  if (at < sentence.endToken && name.length === 1 && kinds[at] === TokenKind.Word && (classes[at]! & WordClass.Function) === 0) return [];
  return name.filter((word) => !isSuffix(word));
}

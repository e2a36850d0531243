import type { Document, Sentence } from "../text/document.ts";
import { TokenFlag } from "../text/tokens.ts";
import type { Context, Gatherer } from "./context.ts";
import { isStory, type Terms } from "./terms.ts";

/** A figure of a sentence as a concept of its own: the other figures of a sentence tell what one of them is about. */
export interface Figure {
  readonly concept: number;
  readonly token: number;
}

/** A sentence as alignment sees it. */
export interface SentenceView {
  /** All content words by their worth, wherever they stand. */
  readonly context: Context;
  /** Concept ids of its capitalised words. */
  readonly names: readonly number[];
  /** Those of its concepts that the story is about, ascending. */
  readonly central: readonly number[];
  /** Place among the story sentences of its version, 0 to 1. */
  readonly position: number;
}

/** 0.25 + 0.75 · e^(−distance / 6) for distances in tokens, 0 to 40: near words tell more about a figure than far ones. */
const decay: readonly number[] = [
  1, 0.885, 0.787, 0.705, 0.635, 0.576, 0.526, 0.484, 0.448, 0.417, 0.392, 0.37, 0.352, 0.336, 0.323, 0.312, 0.302, 0.294, 0.287, 0.282,
  0.277, 0.273, 0.269, 0.266, 0.264, 0.262, 0.26, 0.258, 0.257, 0.256, 0.255, 0.254, 0.254, 0.253, 0.253, 0.252, 0.252, 0.252, 0.251, 0.251,
  0.25,
];

/** A sentence with fewer content words than this borrows from its neighbours. */
const fewTerms = 6;
/** Worth of another figure of the same sentence, on the scale of `Terms.worth`. */
const figureWorth = 2;

interface Place {
  readonly sentence: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** The content words around a mention, nearer ones heavier; a short sentence borrows from the ones before and after it. */
export function contextOf(document: Document, mention: Place, terms: Terms, figures: readonly Figure[], gatherer: Gatherer): Context {
  const row = terms.concepts[document.index]!;
  const collect = (sentence: Sentence, offset: number): number => {
    let seen = 0;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const concept = row[at]!;
      if (concept < 0) continue;
      seen++;
      gatherer.put(concept, terms.worth[concept]! * decay[Math.min(40, distanceOf(mention, at) + offset)]!);
    }
    return seen;
  };
  const seen = collect(document.sentences[mention.sentence]!, 0);
  if (seen < fewTerms) {
    const before = document.sentences[mention.sentence - 1];
    const after = document.sentences[mention.sentence + 1];
    if (before !== undefined && isStory(before.zone)) collect(before, 6);
    if (after !== undefined && isStory(after.zone)) collect(after, 6);
  }
  for (const { concept, token } of figures) {
    if (token < mention.firstToken || token >= mention.endToken)
      gatherer.put(concept, figureWorth * decay[Math.min(40, distanceOf(mention, token))]!);
  }
  return gatherer.take();
}

function distanceOf(mention: Place, token: number): number {
  return token < mention.firstToken ? mention.firstToken - token : token >= mention.endToken ? token - mention.endToken + 1 : 0;
}

/** A sentence's words and names, whatever stands where. */
export function viewSentence(document: Document, index: number, terms: Terms, gatherer: Gatherer): SentenceView {
  const row = terms.concepts[document.index]!;
  const { flags } = document.tokens;
  const sentence = document.sentences[index]!;
  const names: number[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const concept = row[at]!;
    if (concept < 0) continue;
    gatherer.put(concept, terms.worth[concept]!);
    if (at > sentence.firstToken && (flags[at]! & TokenFlag.Capitalised) !== 0 && !names.includes(concept)) names.push(concept);
  }
  const context = gatherer.take();
  return {
    context,
    names,
    central: [...context.ids].filter((id) => terms.central.has(id)),
    position: index / document.sentences.length,
  };
}

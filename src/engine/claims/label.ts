import type { Document } from "../text/document.ts";
import type { Context } from "./context.ts";
import type { Kind } from "./kind.ts";
import type { Terms } from "./terms.ts";

/** Words of context beside the counted noun in a label. */
const labelWords = 2;

/** A row's label in words of the story: the counted noun of the first mention that has one, and the most telling words around it. */
export function labelOf<
  M extends { readonly document: number; readonly sentence: number; readonly firstToken: number; readonly endToken: number },
>(mentions: readonly M[], kind: Kind<M>, context: Context, documents: readonly Document[], terms: Terms): string {
  const named = mentions.find((mention) => {
    const range = kind.labelOf(mention);
    return range.end > range.start;
  });
  const mention = named ?? mentions[0]!;
  const document = documents[mention.document]!;
  const range = kind.labelOf(mention);
  const noun = document.text.slice(range.start, range.end).replace(/\s+/g, " ").trim();
  const around = tellingWords(document, mention, context, terms);
  return noun === "" ? around.join(" ") : around.length === 0 ? noun : `${noun}: ${around.join(" ")}`;
}

function tellingWords(
  document: Document,
  mention: { readonly sentence: number; readonly firstToken: number; readonly endToken: number },
  context: Context,
  terms: Terms,
): readonly string[] {
  const row = terms.concepts[document.index]!;
  const sentence = document.sentences[mention.sentence]!;
  const best: { token: number; weight: number; concept: number }[] = [];
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    const concept = row[token]!;
    if (concept < 0 || (token >= mention.firstToken && token < mention.endToken) || best.some((other) => other.concept === concept))
      continue;
    const weight = weightIn(context, concept);
    if (weight === 0) continue;
    let place = best.length;
    while (place > 0 && best[place - 1]!.weight < weight) place--;
    if (place < labelWords) best.splice(place, 0, { token, weight, concept });
    if (best.length > labelWords) best.pop();
  }
  return best
    .sort((left, right) => left.token - right.token)
    .map(({ token }) => document.text.slice(document.tokens.starts[token]!, document.tokens.ends[token]!));
}

function weightIn(context: Context, concept: number): number {
  let low = 0;
  let high = context.ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (context.ids[middle]! < concept) low = middle + 1;
    else high = middle;
  }
  return context.ids[low] === concept ? context.weights[low]! : 0;
}

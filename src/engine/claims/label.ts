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
  const weightOf = new Map(context.ids.map((id, at) => [id, context.weights[at]!]));
  const found: { readonly token: number; readonly weight: number; readonly concept: number }[] = [];
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    const concept = row[token]!;
    const weight = concept < 0 || (token >= mention.firstToken && token < mention.endToken) ? undefined : weightOf.get(concept);
    if (weight !== undefined && !found.some((other) => other.concept === concept)) found.push({ token, weight, concept });
  }
  return found
    .sort((left, right) => right.weight - left.weight || left.token - right.token)
    .slice(0, labelWords)
    .sort((left, right) => left.token - right.token)
    .map(({ token }) => document.text.slice(document.tokens.starts[token]!, document.tokens.ends[token]!));
}

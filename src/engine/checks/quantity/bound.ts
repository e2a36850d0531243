import type { Claim } from "../../claims/claim.ts";
import { areOpposite } from "../../mentions/quantity/compare-bounds.ts";
import type { QuantityMention } from "../../mentions/quantity/value.ts";
import type { Document } from "../../text/document.ts";
import { defineCheck } from "../check.ts";
import { disagreementOf, factFields } from "../disagreement.ts";

/** Concepts near a figure that make it a casualty figure, where a bound is news. */
const casualties: ReadonlySet<string> = new Set(["kill", "injur", "miss"]);
/** Tokens on either side that are looked at for them. */
const reach = 5;

export const quantityBound = defineCheck({
  id: "quantity/bound",
  scope: "story",
  kind: "inconsistency",
  severity: "minor",
  summary: "The same figure is a floor, a ceiling or exact in different versions",
  why: "“More than” and “up to” turn one figure into two opposite claims; “at least” makes a floor of what another version states flatly.",
  remedy: "Check the source's wording of the bound and use it in every version.",
  limits: ["A bound that is only implied by the verb is not seen.", "“About 1,500” against “1,500” is taken for the same claim."],
  mqm: { id: "mistranslation", pid: "MQMC_101000" },
  its: "numbers",
  reads: ["quantity"],
  messages: {
    opposite: "{said}: a floor against a ceiling.",
    shifted: "{said}: the same figure under another bound.",
  },
  options: {},
  examples: {
    flagged: [
      {
        versions: [
          "The army fired [[more than 200 rockets]] at the port overnight.",
          "The army fired [[up to 200 rockets]] at the port overnight.",
        ],
        message: "opposite",
      },
      {
        versions: [
          "The trucks brought [[more than 300 tonnes of rice]] to the camp at Sula.",
          "The trucks brought [[about 300 tonnes of rice]] to the camp at Sula.",
        ],
        message: "shifted",
      },
    ],
    clean: [
      {
        versions: ["Over 200 homes burned in the valley.", "More than 200 homes burned in the valley."],
        because: "one bound in two words",
      },
      { versions: ["About 200 homes burned in the valley.", "200 homes burned in the valley."], because: "about against exact" },
    ],
  },
  *run({ claims, documents }) {
    for (const claim of claims.of("quantity")) {
      const found = disagreementOf(claim, documents, ({ outcome, why }) => outcome === "shifted" && why === "bound");
      if (found === undefined) continue;
      const stated = found.reference.mentions[0]!.value;
      const isOpposite = found.others.some((side) => areOpposite(stated, side.mentions[0]!.value));
      yield {
        message: isOpposite ? "opposite" : "shifted",
        verdict: "shifted",
        severity: isOpposite ? "critical" : isCasualtyFigure(claim, documents) ? "major" : "minor",
        ...factFields(claim, found),
      };
    }
  },
});

function isCasualtyFigure(claim: Claim<"quantity">, documents: readonly Document[]): boolean {
  return claim.sides.some((side) => side.mentions.some((mention) => standsNearCasualties(mention, documents[mention.document]!)));
}

function standsNearCasualties(mention: QuantityMention, document: Document): boolean {
  const { vocabulary, words } = document.tokens;
  const sentence = document.sentences[mention.sentence]!;
  const last = Math.min(sentence.endToken, mention.endToken + reach);
  for (let at = Math.max(sentence.firstToken, mention.firstToken - reach); at < last; at++) {
    if (casualties.has(vocabulary.forms[vocabulary.conceptOf(words[at]!)]!)) return true;
  }
  return false;
}

import { WordClass } from "../../lexicon/en/word-class.ts";
import { readAge } from "./ages.ts";
import { readAmount } from "./amounts.ts";
import { readBandQuantity, readMajority } from "./band-quantities.ts";
import { readBand } from "./bands.ts";
import { isCode } from "./codes.ts";
import { readFraction } from "./fractions.ts";
import { isIdiom } from "./idioms.ts";
import { isCalibre, isGluedLeft, isGluedRight, isProductNumber } from "./labels.ts";
import { readMoneyWord } from "./money-words.ts";
import { readPlainQuantity } from "./plain-quantities.ts";
import { readPair } from "./ranges.ts";
import type { Reading } from "./reading.ts";
import type { Scan } from "./scan.ts";
import { readScore } from "./scores.ts";
import { readAndHalf } from "./shares.ts";

function skip(at: number, resume: number): Reading {
  return { first: at, next: resume, figureNext: resume, resume, noun: [], value: undefined };
}

/** Reads the quantity whose numeral or collective begins at a token. */
export function readQuantity(scan: Scan, at: number): Reading | undefined {
  if (scan.is(at, WordClass.Collective)) {
    const band = readBand(scan, at);
    if (band !== undefined) return readBandQuantity(scan, band);
    if (scan.form(at) === "majority") return readMajority(scan, at);
  }
  if (scan.is(at, WordClass.MoneyWord)) {
    const amount = isGluedLeft(scan, at) ? undefined : readMoneyWord(scan, at);
    return amount === undefined ? undefined : readPlainQuantity(scan, amount, readPair(scan, amount), false);
  }
  if (!scan.isNumber(at) && !scan.is(at, WordClass.Number)) return readArticleFraction(scan, at);
  const andHalf = readAndHalf(scan, at);
  if (andHalf !== undefined) return andHalf;
  const magnitudeBefore = scan.isHyphen(at - 1) && scan.form(at - 2) === "magnitude";
  if (isGluedLeft(scan, at) && !magnitudeBefore) return undefined;
  if (isProductNumber(scan, at)) return undefined;
  const amount = readAmount(scan, at);
  if (amount === undefined) return undefined;
  const { numeral } = amount;
  if (isIdiom(scan, amount) || isCode(scan, amount)) return undefined;
  if (amount.next === numeral.next && isGluedRight(scan, numeral.next)) return undefined;
  if (amount.unit !== undefined && isCalibre(scan, amount.unit.id, amount.next)) return skip(at, amount.next);
  const age = readAge(scan, amount);
  if (age !== undefined) return age;
  const pair = readPair(scan, amount);
  if (pair?.kind === "none") return skip(at, pair.next);
  if (pair?.kind === "score") return readScore(scan, amount, pair);
  return readPlainQuantity(scan, amount, pair, magnitudeBefore);
}

/** "a third of the harvest", "a fifth": the article tells it from the ordinal, and "of" from "a third man". */
function readArticleFraction(scan: Scan, at: number): Reading | undefined {
  if (scan.form(at - 1) !== "a" || scan.isHyphen(at + 1)) return undefined;
  const numeral = readFraction(scan, at, 1, at - 1);
  if (numeral === undefined) return undefined;
  const isPart = scan.form(at + 1) === "of" || numeral.scaled;
  // "up by a third", "nearly a third"
  const isShare = !scan.isWord(at + 1) && (scan.form(at - 2) === "by" || scan.is(at - 2, WordClass.Bound));
  if (!isPart && !isShare) return undefined;
  return readPlainQuantity(scan, { numeral, unit: undefined, first: at - 1, next: numeral.next, signed: false }, undefined, false);
}

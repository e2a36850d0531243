import { readFileSync } from "node:fs";
import path from "node:path";
import type { AuditRequest, RequestVersion } from "../src/app/index.ts";
import { chance } from "./chance.ts";

export const root = path.resolve(import.meta.dirname, "..");

/** The sample story that all figures are measured on: five versions of one story. */
export const sample: AuditRequest = JSON.parse(readFileSync(path.join(root, "seeds/troops.json"), "utf8"));

/** Words that versions of one story exchange for each other. */
const exchanges: readonly (readonly string[])[] = [
  ["soldiers", "troops", "servicemen"],
  ["said", "stated", "reported"],
  ["sent", "dispatched"],
  ["containers", "crates"],
  ["about", "around", "some"],
  ["agency", "service"],
  ["meeting", "talks"],
  ["front", "front line"],
];
const exchangeOf = new Map(exchanges.flatMap((words) => words.map((word) => [word, words] as const)));

/** Names that distinct stories have in place of the sample's. */
const names = ["Arden", "Belmor", "Castrel", "Dunvale", "Estrand", "Fenwick", "Galdin", "Harrow", "Istria", "Jorvel", "Kelmar", "Lorne"];
const replaced = ["Russia", "Ukraine", "Pyongyang", "Seoul", "Vladivostok", "Kim", "Putin", "Zelensky", "Rutte"];

/**
 * A story of `count` versions, each made from one of the sample's by exchanging words, leaving out a paragraph here and there
 * and, in every seventh version, changing one figure. The same every time.
 */
export function storyOf(count: number): AuditRequest {
  return { story: { id: `urn:wirecheck:bench:${count}` }, versions: Array.from({ length: count }, (_, at) => variation(at)) };
}

function variation(at: number): RequestVersion {
  const base = sample.versions[at % sample.versions.length]!;
  const next = chance(at + 1);
  const paragraphs = base.text!.split("\n\n").filter((_, index) => index === 0 || next() > 0.1);
  const text = exchangeWords(paragraphs.join("\n\n"), next);
  return {
    ...base,
    id: `V${String(at).padStart(3, "0")}`,
    text: at % 7 === 6 ? text.replace(/\d,\d{3}/, (figure) => `${1 + (at % 9)}${figure.slice(1)}`) : text,
  };
}

function exchangeWords(text: string, next: () => number): string {
  return text.replace(/[a-z]+/g, (word) => {
    const words = exchangeOf.get(word);
    return words === undefined ? word : words[Math.floor(next() * words.length)]!;
  });
}

/**
 * The sample as another story: another id, other names, other figures (the same in all versions, so that what agrees still
 * agrees), other words here and there. No text is the text of another story.
 */
export function distinctStory(number: number): AuditRequest {
  const next = chance(100_000 + number);
  const pick = replaced.map((_, at) => `${names[Math.floor(next() * names.length)]!}${letters(number * 31 + at)}`);
  const factor = 1 + Math.floor(next() * 8);
  const name = new RegExp(`\\b(?:${replaced.join("|")})\\b`, "g");
  return {
    ...sample,
    story: { id: `urn:wirecheck:bench:story:${number}` },
    versions: sample.versions.map((version) => {
      const text = version.text!.replace(name, (found) => pick[replaced.indexOf(found)]!);
      const figures = text.replace(/\b\d,\d{3}\b/g, (figure) => `${((Number(figure[0]) + factor) % 9) + 1}${figure.slice(1)}`);
      return { ...version, text: exchangeWords(figures, next) };
    }),
  };
}

/** A number as lower-case letters, so that a name made of it stays one word. */
function letters(number: number): string {
  let rest = number;
  let out = "";
  do {
    out += String.fromCharCode(97 + (rest % 26));
    rest = Math.floor(rest / 26);
  } while (rest > 0);
  return out;
}

/** A request as it comes over the wire. */
export function bytesOf(request: AuditRequest): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(request));
}

/** UTF-8 bytes of the copy in a request. */
export function copyBytes(request: AuditRequest): number {
  return request.versions.reduce((sum, { headline, text }) => sum + Buffer.byteLength((headline ?? "") + text!), 0);
}

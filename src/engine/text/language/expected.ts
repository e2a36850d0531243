import { languageGroups, languageOfScript } from "../../lexicon/languages/groups.ts";
import { kin, nearPairs } from "../../lexicon/languages/kin.ts";
import { Script } from "./letters.ts";
import { groupOf } from "./scores.ts";

/** What a text's own language means for reading its sentences. */
export interface Expected {
  readonly language: string;
  /** The script that it is written in; Latin for a language that no table here knows. */
  readonly script: number;
  /** Index of its group in `languageGroups`, or -1. */
  readonly group: number;
  /** Places in the group that count as the language itself, as bits; 0 where the group has no weights for it. */
  readonly places: number;
  /** Languages that need a clearer lead. */
  readonly near: ReadonlySet<string>;
  /** Languages that count as the language itself. */
  readonly own: ReadonlySet<string>;
}

const scriptsByName: Readonly<Record<string, number>> = Script;

const otherScripts: Readonly<Record<string, number>> = {
  sr: Script.Cyrillic,
  mk: Script.Cyrillic,
  be: Script.Cyrillic,
  kk: Script.Cyrillic,
  ky: Script.Cyrillic,
  mn: Script.Cyrillic,
  ur: Script.Arabic,
  ps: Script.Arabic,
  ku: Script.Arabic,
  ja: Script.Han,
  yi: Script.Hebrew,
  mr: Script.Devanagari,
  ne: Script.Devanagari,
  ti: Script.Ethiopic,
};

function scriptOfLanguage(language: string): number {
  const group = languageGroups.find((one) => one.languages.includes(language));
  if (group !== undefined) return group.script === "latin" ? Script.Latin : group.script === "cyrillic" ? Script.Cyrillic : Script.Arabic;
  if (Object.hasOwn(otherScripts, language)) return otherScripts[language]!;
  for (const [name, known] of Object.entries(languageOfScript)) if (known === language) return scriptsByName[name]!;
  return Script.Latin;
}

const known = new Map<string, Expected>();

/** The reading of a BCP 47 tag ("pt-BR" as "pt"). */
export function expect(tag: string): Expected {
  const found = known.get(tag);
  if (found !== undefined) return found;
  const dash = tag.indexOf("-");
  const language = (dash < 0 ? tag : tag.slice(0, dash)).toLowerCase();
  const own = new Set([language, ...(Object.hasOwn(kin, language) ? kin[language]! : [])]);
  const script = scriptOfLanguage(language);
  const group = groupOf(script);
  let places = 0;
  if (group >= 0) {
    languageGroups[group]!.languages.forEach((one, place) => {
      if (own.has(one)) places |= 1 << place;
    });
  }
  const near = new Set(nearPairs.flatMap(([left, right]) => (own.has(left) ? [right] : own.has(right) ? [left] : [])));
  const expected = { language, script, group, places, near, own };
  if (known.size < 64) known.set(tag, expected);
  return expected;
}

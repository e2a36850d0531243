/** The script of a letter, as far as telling languages apart needs it. `None` is what is no letter. */
export const Script = {
  None: 0,
  Latin: 1,
  Cyrillic: 2,
  Arabic: 3,
  Greek: 4,
  Hebrew: 5,
  Devanagari: 6,
  Thai: 7,
  Hangul: 8,
  Kana: 9,
  Han: 10,
  Georgian: 11,
  Armenian: 12,
  Bengali: 13,
  Tamil: 14,
  Telugu: 15,
  Khmer: 16,
  Lao: 17,
  Burmese: 18,
  Ethiopic: 19,
  Other: 20,
} as const;

export const scriptCount = 21;

/** First unit past the range of the tables: Latin, Greek, Cyrillic, Armenian, Hebrew and Arabic lie below. */
const tabled = 0x780;

/** Blocks of letters as first unit, last unit, script; in order, from Unicode's Blocks.txt, joined where the script is one. */
const blocks: readonly (readonly [number, number, number])[] = [
  [0x41, 0x5a, Script.Latin],
  [0x61, 0x7a, Script.Latin],
  [0xaa, 0xaa, Script.Latin],
  [0xba, 0xba, Script.Latin],
  [0xc0, 0xd6, Script.Latin],
  [0xd8, 0xf6, Script.Latin],
  [0xf8, 0x24f, Script.Latin],
  [0x300, 0x36f, Script.Latin],
  [0x370, 0x3ff, Script.Greek],
  [0x400, 0x52f, Script.Cyrillic],
  [0x531, 0x587, Script.Armenian],
  [0x591, 0x5bd, Script.Hebrew],
  [0x5d0, 0x5f4, Script.Hebrew],
  [0x610, 0x61a, Script.Arabic],
  [0x620, 0x65f, Script.Arabic],
  [0x66e, 0x6d3, Script.Arabic],
  [0x6d5, 0x6ef, Script.Arabic],
  [0x6fa, 0x77f, Script.Arabic],
  [0x900, 0x963, Script.Devanagari],
  [0x971, 0x97f, Script.Devanagari],
  [0x980, 0x9e5, Script.Bengali],
  [0xb80, 0xbe5, Script.Tamil],
  [0xc00, 0xc65, Script.Telugu],
  [0xe01, 0xe3a, Script.Thai],
  [0xe40, 0xe4e, Script.Thai],
  [0xe81, 0xecd, Script.Lao],
  [0x1000, 0x103f, Script.Burmese],
  [0x10a0, 0x10ff, Script.Georgian],
  [0x1100, 0x11ff, Script.Hangul],
  [0x1200, 0x137f, Script.Ethiopic],
  [0x1780, 0x17d3, Script.Khmer],
  [0x1e00, 0x1eff, Script.Latin],
  [0x1f00, 0x1fff, Script.Greek],
  [0x3005, 0x3005, Script.Han],
  [0x3041, 0x3096, Script.Kana],
  [0x30a1, 0x30fa, Script.Kana],
  [0x30fc, 0x30fe, Script.Kana],
  [0x3130, 0x318f, Script.Hangul],
  [0x3400, 0x9fff, Script.Han],
  [0xac00, 0xd7a3, Script.Hangul],
  [0xf900, 0xfaff, Script.Han],
  [0xfb1d, 0xfb4f, Script.Hebrew],
  [0xfb50, 0xfdff, Script.Arabic],
  [0xfe70, 0xfefc, Script.Arabic],
  [0xff21, 0xff3a, Script.Latin],
  [0xff41, 0xff5a, Script.Latin],
  [0xff66, 0xff9d, Script.Kana],
];

const scripts = /* @__PURE__ */ (() => {
  const table = new Uint8Array(tabled);
  for (const [first, last, script] of blocks) {
    if (first >= tabled) break;
    table.fill(script, first, Math.min(last + 1, tabled));
  }
  return table;
})();

/** Script of a UTF-16 unit; surrogates and what is no letter have none. */
export function scriptOf(unit: number): number {
  if (unit < tabled) return scripts[unit]!;
  if (unit >= 0x2000 && unit < 0x3005) return Script.None;
  if (unit >= 0x3400 && unit <= 0x9fff) return Script.Han;
  for (const [first, last, script] of blocks) {
    if (unit < first) break;
    if (unit <= last) return script;
  }
  return Script.None;
}

const foldedTo = 0x530;

const folds = /* @__PURE__ */ (() => {
  const table = new Uint16Array(foldedTo);
  for (let unit = 0; unit < foldedTo; unit++) table[unit] = unit;
  const shift = (first: number, last: number, by: number): void => {
    for (let unit = first; unit <= last; unit++) table[unit] = unit + by;
  };
  const pairs = (first: number, last: number): void => {
    for (let unit = first; unit < last; unit += 2) table[unit] = unit + 1;
  };
  shift(0x41, 0x5a, 32);
  shift(0xc0, 0xde, 32);
  table[0xd7] = 0xd7;
  pairs(0x100, 0x137);
  pairs(0x139, 0x148);
  pairs(0x14a, 0x177);
  table[0x130] = 0x69;
  table[0x178] = 0xff;
  pairs(0x179, 0x17e);
  table[0x1a0] = 0x1a1;
  table[0x1af] = 0x1b0;
  table[0x18f] = 0x259;
  pairs(0x218, 0x21b);
  // Romanian is written with the cedillas of Turkish as often as with its own commas.
  table[0x15e] = table[0x15f] = 0x219;
  table[0x162] = table[0x163] = 0x21b;
  shift(0x391, 0x3a9, 32);
  shift(0x410, 0x42f, 32);
  shift(0x400, 0x40f, 80);
  pairs(0x48a, 0x4bf);
  return table;
})();

/** Lower case of a unit where its script has cases; cedillas below s and t become commas. */
export function fold(unit: number): number {
  if (unit < foldedTo) return folds[unit]!;
  if (unit >= 0x1e00 && unit <= 0x1eff) return unit | 1;
  if (unit >= 0xff21 && unit <= 0xff3a) return unit - 0xff21 + 0x61;
  if (unit >= 0xff41 && unit <= 0xff5a) return unit - 0xff41 + 0x61;
  return unit;
}

import { gluedOnly, type UnitRow, units } from "../../lexicon/en/units.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import { type Decimal, fromDigits } from "./decimal.ts";
import type { Scan } from "./scan.ts";
import type { Dimension } from "./value.ts";

/** A unit or currency read after a numeral. */
export interface FoundUnit {
  readonly id: string;
  readonly dimension: Dimension;
  readonly factor: Decimal | undefined;
  /** One past its last token. */
  readonly next: number;
}

interface Unit {
  readonly id: string;
  readonly dimension: Dimension;
  readonly factor: Decimal | undefined;
}

interface Node {
  readonly next: Map<string, Node>;
  unit: Unit | undefined;
}

const root: Node = /* @__PURE__ */ (() => {
  const top: Node = { next: new Map(), unit: undefined };
  const plant = (row: UnitRow, unit: Unit, form: string) => {
    let node = top;
    for (const word of wordsOf(form)) {
      let child = node.next.get(word);
      if (child === undefined) {
        child = { next: new Map(), unit: undefined };
        node.next.set(word, child);
      }
      node = child;
    }
    node.unit ??= unit;
    return row;
  };
  for (const row of units) {
    const unit: Unit = { id: row.id, dimension: row.dimension, factor: row.factor === undefined ? undefined : fromDigits(row.factor) };
    for (const form of row.forms) plant(row, unit, form);
    for (const form of row.glued ?? []) plant(row, unit, form);
  }
  return top;
})();

/** A form as the tokenizer cuts it, without its hyphens: "km/h" is three tokens. */
function wordsOf(form: string): string[] {
  const out: string[] = [];
  let word = "";
  for (const character of form) {
    if (/[a-z0-9]/.test(character)) word += character;
    else {
      if (word !== "") out.push(word);
      word = "";
      if (character !== " " && character !== "-") out.push(character);
    }
  }
  if (word !== "") out.push(word);
  return out;
}

/** The longest unit of measure that begins at a token; a hyphen may stand before it and inside it ("a 40-foot", "percentage-point"). */
export function readMeasure(scan: Scan, at: number): FoundUnit | undefined {
  let from = scan.isHyphen(at) ? at + 1 : at;
  if (!scan.is(from, WordClass.Unit)) return undefined;
  const isGlued = scan.joined(from);
  const first = scan.form(from);
  if (gluedOnly.has(first) && !isGlued) return undefined;
  if ((first === "c" || first === "f" || first === "w") && scan.raw(from) !== first.toUpperCase()) return undefined;
  if (first === "in" && !isGlued) return undefined;
  let node: Node | undefined = root;
  let found: FoundUnit | undefined;
  while (scan.has(from)) {
    node = node.next.get(scan.form(from));
    if (node === undefined) break;
    from++;
    if (node.unit !== undefined) found = { id: node.unit.id, dimension: node.unit.dimension, factor: node.unit.factor, next: from };
    if (scan.isHyphen(from)) from++;
    else if (scan.form(from) === "." && scan.joined(from) && node.next.size > 0 && node.unit === undefined) from++;
  }
  return found;
}

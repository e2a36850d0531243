import { moneyWordOf } from "./currencies.ts";
import { dateClasses } from "./date-classes.ts";
import { functionClasses } from "./function-words.ts";
import { quantityClasses } from "./quantity-classes.ts";
import { type ClassRows, WordClass } from "./word-class.ts";

export { WordClass } from "./word-class.ts";

/** Every table that gives classes to word forms. Each is a list of rows; a form's bits are the union over all of them. */
const sources: readonly ClassRows[] = [dateClasses, functionClasses, quantityClasses];

const table: ReadonlyMap<string, number> = /* @__PURE__ */ (() => {
  const bits = new Map<string, number>();
  for (const rows of sources) {
    for (const [bit, forms] of rows) for (const form of forms) bits.set(form, (bits.get(form) ?? 0) | bit);
  }
  return bits;
})();

/** Bits of `WordClass` for a form in lower case; 0 for a word that the lexicon does not know. */
export function classesOf(form: string): number {
  return table.get(form) ?? (moneyWordOf(form) === undefined ? 0 : WordClass.MoneyWord);
}

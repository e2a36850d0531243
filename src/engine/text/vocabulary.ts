import { classesOf } from "../lexicon/en/classes.ts";
import { conceptOfStem } from "./concept.ts";
import { readSpelling, whiteSpace } from "./spelling.ts";
import { stem } from "./stem.ts";

/**
 * The distinct word forms of one audit, numbered in the order of their first sight, with what the lexicon knows of each.
 * Words are compared across versions by number, never by string. Ids mean nothing outside their audit.
 */
export class Vocabulary {
  readonly forms: string[] = [];
  /** Bits of `WordClass` by id. */
  readonly classes: number[] = [];
  /** Id of the form's stem (itself a form) by id; -1 until asked for. */
  readonly #stems: number[] = [];
  readonly #concepts: number[] = [];
  readonly #ids = new Map<string, number>();
  /** What is known of each spelling: its `TokenKind` (or white space), bits of `TokenFlag`, and the id of its form. */
  readonly spellings: { readonly kinds: number[]; readonly flags: number[]; readonly words: number[] } = {
    kinds: [],
    flags: [],
    words: [],
  };
  readonly #spellingIds = new Map<string, number>();

  get size(): number {
    return this.forms.length;
  }

  /** Number of a piece of text as it is written: "Kim's" and "KIM" are two spellings of one form. */
  spellingOf(piece: string): number {
    const known = this.#spellingIds.get(piece);
    if (known !== undefined) return known;
    const { kind, flags, form } = readSpelling(piece);
    const { kinds, flags: flagsOf, words } = this.spellings;
    const id = kinds.length;
    kinds.push(kind);
    flagsOf.push(flags);
    words.push(kind === whiteSpace ? -1 : this.idOfForm(form));
    this.#spellingIds.set(piece, id);
    return id;
  }

  /** Id of a form that is already lower case. */
  idOfForm(form: string): number {
    const known = this.#ids.get(form);
    if (known !== undefined) return known;
    const id = this.forms.length;
    this.forms.push(form);
    this.classes.push(classesOf(form));
    this.#stems.push(-1);
    this.#concepts.push(-1);
    this.#ids.set(form, id);
    return id;
  }

  /** Id of a form's stem, so that "shipments" and "shipment" meet. */
  stemOf(id: number): number {
    const known = this.#stems[id]!;
    if (known >= 0) return known;
    const found = this.idOfForm(stem(this.forms[id]!));
    this.#stems[id] = found;
    return found;
  }

  /** Id of the stem of a form's concept, so that "soldiers" and "troops" meet. */
  conceptOf(id: number): number {
    const known = this.#concepts[id]!;
    if (known >= 0) return known;
    const found = this.idOfForm(conceptOfStem(this.forms[this.stemOf(id)]!));
    this.#concepts[id] = found;
    return found;
  }
}

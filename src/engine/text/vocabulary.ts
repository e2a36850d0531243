import { classesOf } from "../lexicon/en/classes.ts";
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
  readonly #ids = new Map<string, number>();

  get size(): number {
    return this.forms.length;
  }

  /** Id of the form of `text.slice(start, end)`: lower case, straight apostrophes. */
  idOf(text: string, start: number, end: number): number {
    const raw = text.slice(start, end);
    const known = this.#ids.get(raw);
    if (known !== undefined) return known;
    const form = raw.toLowerCase().replaceAll("’", "'");
    const id = this.idOfForm(form);
    if (form !== raw) this.#ids.set(raw, id);
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
}

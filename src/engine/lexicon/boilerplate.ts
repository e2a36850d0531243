/** What a piece of site furniture is for. */
export type FurnitureKind =
  | "related"
  | "subscription"
  | "advertisement"
  | "navigation"
  | "stamp"
  | "credit"
  | "sign-off"
  | "author"
  | "social"
  | "legal"
  | "row"
  | "reading-time"
  | "links"
  | "embed"
  | "disclosure";

/**
 * Where a phrase marks its line as furniture. Phrases are lower case, words parted by one space, without marks;
 * scripts without spaces are matched as they stand.
 * `heading`: the whole line, and what follows is its section. `opening`: the line begins with it, and what follows is its section.
 * `label`: the whole line. `start`: the line begins with it. `within`: anywhere in a short line.
 */
export interface Phrases {
  readonly heading?: readonly string[];
  readonly opening?: readonly string[];
  readonly label?: readonly string[];
  readonly start?: readonly string[];
  readonly within?: readonly string[];
}

/** One language's boilerplate, by what it is for. */
export type Boilerplate = { readonly [kind in FurnitureKind]?: Phrases };

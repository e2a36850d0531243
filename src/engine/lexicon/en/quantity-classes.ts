import type { ClassRows } from "./word-class.ts";

/** What quantity's tables add to the word classes. */
export const quantityClasses: ClassRows = [];

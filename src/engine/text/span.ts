/** Half-open range of UTF-16 code units, in document coordinates unless said otherwise. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where the two share at least one unit. */
export function overlaps(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}

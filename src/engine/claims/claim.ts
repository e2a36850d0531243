/** The claims of an audit, by the kind of mention that they were made from. */
export interface Claims {
  readonly count: number;
}

/** How two quantities told of the same thing stand to each other. */
export interface QuantityRelation {
  /**
   * contradiction: both cannot be what the source said. shifted: one figure under two bounds. less-specific: both can stand, one says
   * less. compatible: one value in two dresses. incomparable: they measure different things, or the words do not allow a verdict.
   */
  readonly outcome: "contradiction" | "shifted" | "less-specific" | "compatible" | "incomparable";
  /**
   * What decided it. value: other figures; magnitude: the same digits, another power of ten; bound: floor, ceiling, about (see
   * `areOpposite` for the grave case); collective: a band; unit: unit, currency, period, percent against points; rounding, conversion,
   * range, complement (three of five, two of five); same.
   */
  readonly why:
    | "value"
    | "magnitude"
    | "bound"
    | "opposite"
    | "collective"
    | "unit"
    | "rounding"
    | "conversion"
    | "range"
    | "complement"
    | "same";
}

export const same: QuantityRelation = { outcome: "compatible", why: "same" };
export const shifted: QuantityRelation = { outcome: "shifted", why: "bound" };
export const looser: QuantityRelation = { outcome: "less-specific", why: "bound" };
export const wrongUnit: QuantityRelation = { outcome: "contradiction", why: "unit" };
export const incomparable: QuantityRelation = { outcome: "incomparable", why: "unit" };
export const otherValue: QuantityRelation = { outcome: "contradiction", why: "value" };
export const rounded: QuantityRelation = { outcome: "less-specific", why: "rounding" };

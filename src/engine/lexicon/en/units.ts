/** One unit: its id, what it measures, how many base units are in it (a plain decimal, undefined where it does not convert) and how it is written. */
export interface UnitRow {
  readonly id: string;
  readonly dimension:
    | "length"
    | "area"
    | "volume"
    | "mass"
    | "duration"
    | "speed"
    | "temperature"
    | "energy"
    | "power"
    | "pressure"
    | "frequency"
    | "data"
    | "percent"
    | "points";
  readonly factor: string | undefined;
  /** Forms as phrases of words; lower case. */
  readonly forms: readonly string[];
  /** Forms that are units only when written against the digits ("6in", "24h"). */
  readonly glued?: readonly string[];
}

/**
 * Factors: SI brochure (9th ed., 2019) tables 8 and 9 and NIST SP 811 appendix B. Base units: metre, square metre, litre, kilogram,
 * second, km/h, kWh, kW, hectopascal, hertz, megabyte, percent, percentage point. A month is a twelfth and a year 365.25 days. A bare
 * "ton" counts as the metric ton: translated copy uses both words for it, and a short ton lies within its rounding.
 */
export const units: readonly UnitRow[] = [
  { id: "percent", dimension: "percent", factor: "1", forms: ["%", "percent", "per cent", "percents", "pct", "p.c", "per-cent"] },
  {
    id: "point",
    dimension: "points",
    factor: "1",
    forms: [
      "percentage point",
      "percentage points",
      "percent point",
      "percent points",
      "per cent points",
      "%-point",
      "%-points",
      "pp",
      "ppt",
      "ppts",
      "p.p",
      "point",
      "points",
    ],
  },
  { id: "basis-point", dimension: "points", factor: "0.01", forms: ["basis point", "basis points", "bps", "bp"] },

  { id: "km", dimension: "length", factor: "1000", forms: ["km", "kms", "kilometre", "kilometres", "kilometer", "kilometers"] },
  { id: "m", dimension: "length", factor: "1", forms: ["metre", "metres", "meter", "meters", "m"] },
  { id: "cm", dimension: "length", factor: "0.01", forms: ["cm", "cms", "centimetre", "centimetres", "centimeter", "centimeters"] },
  { id: "mm", dimension: "length", factor: "0.001", forms: ["mm", "millimetre", "millimetres", "millimeter", "millimeters"] },
  { id: "mile", dimension: "length", factor: "1609.344", forms: ["mile", "miles"] },
  { id: "nautical-mile", dimension: "length", factor: "1852", forms: ["nautical mile", "nautical miles", "nm"] },
  { id: "foot", dimension: "length", factor: "0.3048", forms: ["foot", "feet", "ft"] },
  { id: "inch", dimension: "length", factor: "0.0254", forms: ["inch", "inches"], glued: ["in", "ins"] },
  { id: "yard", dimension: "length", factor: "0.9144", forms: ["yard", "yards", "yd", "yds"] },
  { id: "light-year", dimension: "length", factor: "9460730472580800", forms: ["light year", "light years"] },

  {
    id: "km2",
    dimension: "area",
    factor: "1000000",
    forms: [
      "square kilometre",
      "square kilometres",
      "square kilometer",
      "square kilometers",
      "sq km",
      "sq kilometres",
      "sq kilometers",
      "square km",
      "km2",
      "km²",
    ],
  },
  {
    id: "m2",
    dimension: "area",
    factor: "1",
    forms: ["square metre", "square metres", "square meter", "square meters", "sq m", "sq metres", "sq meters", "m2", "m²", "sqm"],
  },
  {
    id: "square-mile",
    dimension: "area",
    factor: "2589988.110336",
    forms: ["square mile", "square miles", "sq mile", "sq miles", "sq mi"],
  },
  { id: "square-foot", dimension: "area", factor: "0.09290304", forms: ["square foot", "square feet", "sq ft", "sq feet", "sqft"] },
  { id: "square-yard", dimension: "area", factor: "0.83612736", forms: ["square yard", "square yards", "sq yd", "sq yards"] },
  { id: "hectare", dimension: "area", factor: "10000", forms: ["hectare", "hectares", "ha"] },
  { id: "acre", dimension: "area", factor: "4046.8564224", forms: ["acre", "acres"] },

  { id: "litre", dimension: "volume", factor: "1", forms: ["litre", "litres", "liter", "liters"], glued: ["l"] },
  { id: "ml", dimension: "volume", factor: "0.001", forms: ["ml", "millilitre", "millilitres", "milliliter", "milliliters"] },
  { id: "gallon", dimension: "volume", factor: "3.785411784", forms: ["gallon", "gallons"] },
  { id: "barrel", dimension: "volume", factor: "158.987294928", forms: ["barrel", "barrels", "bbl"] },
  {
    id: "m3",
    dimension: "volume",
    factor: "1000",
    forms: ["cubic metre", "cubic metres", "cubic meter", "cubic meters", "m3", "m³", "cu m"],
  },
  { id: "cubic-foot", dimension: "volume", factor: "28.316846592", forms: ["cubic foot", "cubic feet", "cu ft"] },
  { id: "bcm", dimension: "volume", factor: "1000000000000", forms: ["bcm"] },
  { id: "pint", dimension: "volume", factor: "0.56826125", forms: ["pint", "pints"] },

  { id: "kg", dimension: "mass", factor: "1", forms: ["kg", "kgs", "kilogram", "kilograms", "kilogramme", "kilogrammes", "kilo", "kilos"] },
  { id: "gram", dimension: "mass", factor: "0.001", forms: ["gram", "grams", "gramme", "grammes"], glued: ["g"] },
  { id: "mg", dimension: "mass", factor: "0.000001", forms: ["mg", "milligram", "milligrams"] },
  {
    id: "tonne",
    dimension: "mass",
    factor: "1000",
    forms: ["tonne", "tonnes", "ton", "tons", "metric ton", "metric tons", "metric tonnes", "mt"],
    glued: ["t"],
  },
  { id: "short-ton", dimension: "mass", factor: "907.18474", forms: ["short ton", "short tons", "us tons"] },
  { id: "pound", dimension: "mass", factor: "0.45359237", forms: ["pound", "pounds", "lb", "lbs"] },
  { id: "ounce", dimension: "mass", factor: "0.028349523125", forms: ["ounce", "ounces", "oz"] },
  { id: "stone", dimension: "mass", factor: "6.35029318", forms: ["stone"] },
  { id: "carat", dimension: "mass", factor: "0.0002", forms: ["carat", "carats"] },

  { id: "second", dimension: "duration", factor: "1", forms: ["second", "seconds", "sec", "secs"], glued: ["s"] },
  { id: "minute", dimension: "duration", factor: "60", forms: ["minute", "minutes", "min", "mins"] },
  { id: "hour", dimension: "duration", factor: "3600", forms: ["hour", "hours", "hr", "hrs"], glued: ["h"] },
  { id: "day", dimension: "duration", factor: "86400", forms: ["day", "days"] },
  { id: "week", dimension: "duration", factor: "604800", forms: ["week", "weeks", "wk", "wks"] },
  { id: "fortnight", dimension: "duration", factor: "1209600", forms: ["fortnight", "fortnights"] },
  { id: "month", dimension: "duration", factor: "2629800", forms: ["month", "months"] },
  { id: "year", dimension: "duration", factor: "31557600", forms: ["year", "years", "yr", "yrs"] },
  { id: "decade", dimension: "duration", factor: "315576000", forms: ["decade", "decades"] },
  { id: "century", dimension: "duration", factor: "3155760000", forms: ["century", "centuries"] },

  {
    id: "kmh",
    dimension: "speed",
    factor: "1",
    forms: [
      "km/h",
      "kmh",
      "kph",
      "kmph",
      "km per hour",
      "km an hour",
      "kilometres per hour",
      "kilometers per hour",
      "kilometres an hour",
      "kilometers an hour",
      "kilometre per hour",
      "kilometer per hour",
    ],
  },
  { id: "mph", dimension: "speed", factor: "1.609344", forms: ["mph", "miles per hour", "miles an hour", "mile per hour"] },
  {
    id: "fps",
    dimension: "speed",
    factor: "1.09728",
    forms: ["feet per second", "foot per second", "feet a second", "ft/s", "ft per second"],
  },
  { id: "feet-per-minute", dimension: "speed", factor: "0.018288", forms: ["feet per minute", "feet a minute", "ft per minute"] },
  {
    id: "metres-per-minute",
    dimension: "speed",
    factor: "0.06",
    forms: ["metres per minute", "meters per minute", "metres a minute", "meters a minute"],
  },
  {
    id: "metres-per-hour",
    dimension: "speed",
    factor: "0.001",
    forms: ["metres per hour", "meters per hour", "metres an hour", "meters an hour"],
  },
  {
    id: "kms",
    dimension: "speed",
    factor: "3600",
    forms: ["km/s", "km per second", "kilometres per second", "kilometers per second", "kilometres a second", "kilometers a second"],
  },
  { id: "miles-per-second", dimension: "speed", factor: "5793.6384", forms: ["miles per second", "miles a second"] },
  { id: "knot", dimension: "speed", factor: "1.852", forms: ["knot", "knots"] },
  {
    id: "mps",
    dimension: "speed",
    factor: "3.6",
    forms: ["m/s", "metres per second", "meters per second", "metres a second", "meters a second"],
  },

  {
    id: "celsius",
    dimension: "temperature",
    factor: undefined,
    forms: ["degrees celsius", "degree celsius", "degrees centigrade", "degrees c", "°c", "° c", "celsius", "c degrees"],
    glued: ["c"],
  },
  {
    id: "fahrenheit",
    dimension: "temperature",
    factor: undefined,
    forms: ["degrees fahrenheit", "degree fahrenheit", "degrees f", "°f", "° f", "fahrenheit"],
    glued: ["f"],
  },
  { id: "degree", dimension: "temperature", factor: undefined, forms: ["degree", "degrees", "°"] },

  { id: "wh", dimension: "energy", factor: "0.001", forms: ["wh", "watt hour", "watt hours"] },
  { id: "kwh", dimension: "energy", factor: "1", forms: ["kwh", "kilowatt hour", "kilowatt hours"] },
  { id: "mwh", dimension: "energy", factor: "1000", forms: ["mwh", "megawatt hour", "megawatt hours"] },
  { id: "gwh", dimension: "energy", factor: "1000000", forms: ["gwh", "gigawatt hour", "gigawatt hours"] },
  { id: "twh", dimension: "energy", factor: "1000000000", forms: ["twh", "terawatt hour", "terawatt hours"] },
  { id: "kiloton", dimension: "energy", factor: undefined, forms: ["kiloton", "kilotons"] },
  { id: "megaton", dimension: "energy", factor: undefined, forms: ["megaton", "megatons"] },

  { id: "watt", dimension: "power", factor: "0.001", forms: ["watt", "watts"], glued: ["w"] },
  { id: "kw", dimension: "power", factor: "1", forms: ["kw", "kilowatt", "kilowatts"] },
  { id: "mw", dimension: "power", factor: "1000", forms: ["mw", "megawatt", "megawatts"] },
  { id: "gw", dimension: "power", factor: "1000000", forms: ["gw", "gigawatt", "gigawatts"] },
  { id: "horsepower", dimension: "power", factor: "0.745699872", forms: ["horsepower", "hp", "bhp"] },

  {
    id: "hpa",
    dimension: "pressure",
    factor: "1",
    forms: ["hpa", "hectopascal", "hectopascals", "millibar", "millibars", "mb of pressure"],
  },
  { id: "psi", dimension: "pressure", factor: "68.9475729", forms: ["psi"] },

  { id: "hz", dimension: "frequency", factor: "1", forms: ["hz", "hertz"] },
  { id: "khz", dimension: "frequency", factor: "1000", forms: ["khz", "kilohertz"] },
  { id: "mhz", dimension: "frequency", factor: "1000000", forms: ["mhz", "megahertz"] },
  { id: "ghz", dimension: "frequency", factor: "1000000000", forms: ["ghz", "gigahertz"] },

  { id: "kilobyte", dimension: "data", factor: "0.001", forms: ["kb", "kilobyte", "kilobytes"] },
  { id: "megabyte", dimension: "data", factor: "1", forms: ["mb", "megabyte", "megabytes"] },
  { id: "gigabyte", dimension: "data", factor: "1000", forms: ["gb", "gigabyte", "gigabytes"] },
  { id: "terabyte", dimension: "data", factor: "1000000", forms: ["tb", "terabyte", "terabytes"] },
];

/** Short units that are other words when they stand apart from their number: "5 in Gaza", "8 m". They count only written against it. */
export const gluedOnly: ReadonlySet<string> = /* @__PURE__ */ new Set(["in", "ins", "l", "g", "t", "s", "h", "c", "f", "w"]);

/** Nouns after "a", "an", "per", "each", "every" that make a rate: "$70 a barrel", "3 million barrels per day". */
export const rateNouns: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "second minute hour day night week weekday month quarter season year decade annum barrel bbl gallon litre liter ton tonne ounce pound kilo kilogram kg gram " +
    "share person head capita passenger household student pupil patient mile kilometre kilometer km metre meter acre hectare unit piece seat ticket bottle " +
    "bushel contract megawatt kilowatt kwh mwh game match set round shift shot visit vote inhabitant resident child worker employee user item dose packet pack box carton kilowatt-hour cubic square"
  ).split(" "),
);

/** Words for one and the same base of a rate. */
export const rateNames: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["annum", "year"],
  ["bbl", "barrel"],
  ["capita", "person"],
  ["head", "person"],
  ["people", "person"],
  ["persons", "person"],
  ["inhabitant", "person"],
  ["inhabitants", "person"],
  ["resident", "person"],
  ["residents", "person"],
  ["population", "person"],
  ["kilo", "kg"],
  ["kilogram", "kg"],
  ["kilometre", "km"],
  ["kilometer", "km"],
  ["liter", "litre"],
  ["meter", "metre"],
  ["ton", "tonne"],
]);

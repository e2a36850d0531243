import type { Parts, Phrase } from "./phrase.ts";
import type { SentenceReader } from "./reader.ts";

/** The words between two phrases, as far as two dates are ever joined over them; undefined for more. */
function gapBetween(reader: SentenceReader, left: Phrase, right: Phrase): string | undefined {
  const count = right.first - left.end;
  if (count < 0 || count > 3) return undefined;
  let gap = "";
  for (let at = left.end; at < right.first; at++) gap += gap === "" ? reader.form(at) : ` ${reader.form(at)}`;
  return gap;
}

const isDay = (phrase: Phrase) => phrase.day !== undefined || phrase.weekday !== undefined || phrase.step?.unit === "day";
const isCivil = (phrase: Phrase) => phrase.month !== undefined || phrase.day !== undefined;
const isClock = (phrase: Phrase) => phrase.minute !== undefined;
const isPart = (phrase: Phrase) => phrase.dayPart !== undefined && !isDay(phrase) && !isClock(phrase);
const isYear = (phrase: Phrase) =>
  (phrase.year !== undefined || phrase.step?.unit === "year") &&
  !isCivil(phrase) &&
  phrase.season === undefined &&
  phrase.quarter === undefined &&
  phrase.half === undefined &&
  phrase.portion === undefined &&
  phrase.era === undefined &&
  phrase.side === undefined;
const isStretch = (phrase: Phrase) =>
  isYear(phrase) ||
  phrase.month !== undefined ||
  phrase.season !== undefined ||
  phrase.era !== undefined ||
  phrase.quarter !== undefined ||
  (phrase.step !== undefined && phrase.step.unit !== "day" && phrase.step.unit !== "hour" && phrase.step.from === "publication") ||
  phrase.step?.from === "event";

const near = new Set(["", "the", ",", "(", "on", ", on", "of", "of the", "in the", "of last", "in"]);
const rangeGaps = new Set(["to", "-", "–", "—", "until", "till", "through"]);
const clockGaps = new Set([
  "",
  "on",
  ",",
  ", on",
  "at",
  ", at",
  "at about",
  "at around",
  "around",
  "about",
  "by",
  "from",
  "since",
  "(",
  "in the",
  "of",
  "on the",
  ", in the",
  "the",
]);

/** The two phrases as one date, or undefined where they are two. */
export function join(reader: SentenceReader, left: Phrase, right: Phrase): Phrase | undefined {
  const gap = gapBetween(reader, left, right);
  if (gap === undefined) return undefined;
  const merged = merge(reader, left, right, gap);
  if (merged === undefined) return undefined;
  const closing = gap.startsWith("(") ? closeBracket(reader, merged) : merged;
  return closing;
}

function closeBracket(reader: SentenceReader, phrase: Phrase): Phrase | undefined {
  return reader.form(phrase.end) === ")" ? { ...phrase, end: phrase.end + 1 } : undefined;
}

function merge(reader: SentenceReader, left: Phrase, right: Phrase, gap: string): Phrase | undefined {
  const whole = { first: left.first, end: right.end, partial: undefined };
  if (
    left.step?.from === "event" &&
    gap === "" &&
    left.dayPart === undefined &&
    right.offset === undefined &&
    right.partial === undefined
  ) {
    const last = reader.form(left.end - 1);
    const dated = right.step === undefined || right.step.from === "publication";
    if (
      (last === "before" || last === "after") &&
      dated &&
      (isDay(right) || right.month !== undefined) &&
      !isClock(right) &&
      right.to === undefined
    )
      return { ...right, ...whole, offset: left.step };
    return undefined;
  }
  // "3:42 a.m. (0842 GMT)": the bracket tells the zone of the first
  if (isClock(left) && isClock(right) && (gap === "(" || gap === "," || gap === "/" || gap === "or")) {
    if (left.utcOffset === undefined && right.utcOffset !== undefined && left.weekday === undefined && left.to === undefined)
      return { ...left, ...whole, utcOffset: offsetFrom(left.minute!, right.minute! - right.utcOffset) };
    if (left.utcOffset !== undefined && right.utcOffset === undefined && right.localTime === true) return { ...left, ...whole };
    return undefined;
  }
  // "3:42 in the morning", "3:42 a.m. on Tuesday", "Tuesday at 3:42 a.m."
  if (isClock(left) && !isClock(right) && (isDay(right) || isPart(right)) && !isDay(left) && clockGaps.has(gap)) {
    return { ...right, ...clockOf(left), ...whole, dayPart: right.dayPart ?? left.dayPart };
  }
  if (isClock(right) && !isClock(left) && isDay(left) && clockGaps.has(gap)) return { ...left, ...clockOf(right), ...whole };
  if (left.portion !== undefined && left.partial && left.dayPart === undefined && !isStretch(left))
    return withPortion(left, right, gap, whole);
  if (left.side !== undefined && left.partial) {
    const relative = right.step?.from === "publication" && right.portion === undefined;
    if ((gap === "" || gap === "on" || gap === "in" || gap === "in the") && (relative || isDay(right) || isStretch(right)))
      return { ...right, ...whole, side: left.side };
    return undefined;
  }
  if (isPart(right) && isDay(left) && left.dayPart === undefined && (gap === "" || gap === "in the" || gap === ", in the" || gap === "at"))
    return { ...left, ...whole, dayPart: right.dayPart, portion: left.portion ?? right.portion };
  if (
    isPart(left) &&
    isDay(right) &&
    right.dayPart === undefined &&
    (gap === "" || gap === "of" || gap === "on" || gap === ", on" || gap === "of the")
  )
    return { ...right, ...whole, dayPart: left.dayPart, portion: left.portion };
  if (rangeGaps.has(gap) || gap === ", to" || ((gap === "and" || gap === ", and") && reader.form(left.first - 1) === "between"))
    return rangeOf(reader, left, right, gap, whole);
  if (!near.has(gap)) return undefined;
  // "Thursday, July 24", "July 24 (Thursday)", "today, Thursday"
  if (
    left.weekday !== undefined &&
    right.weekday === undefined &&
    !isCivil(left) &&
    left.step === undefined &&
    (right.day !== undefined || (right.step?.unit === "day" && right.dayPart === undefined))
  )
    return right.step?.from === "event"
      ? undefined
      : { ...right, ...whole, weekday: left.weekday, which: undefined, dayPart: left.dayPart ?? right.dayPart, portion: left.portion };
  if (
    right.weekday !== undefined &&
    left.weekday === undefined &&
    right.which !== 2 &&
    (gap === "," || gap === "(" || gap === "") &&
    (left.day !== undefined || (left.step?.unit === "day" && left.step.from === "publication")) &&
    right.day === undefined &&
    right.step === undefined
  )
    return { ...left, ...whole, weekday: right.weekday, dayPart: left.dayPart ?? right.dayPart };
  // "last week Friday"
  if (
    right.weekday !== undefined &&
    !isCivil(right) &&
    right.which === undefined &&
    right.step === undefined &&
    (gap === "" || gap === "on")
  ) {
    const week = left.step?.unit === "week" && left.step.from === "publication" && left.weekday === undefined && left.portion === undefined;
    if (week && left.side === undefined) return { ...right, ...whole, step: left.step };
  }
  // "Friday last week", "Friday of last week"
  if (
    left.weekday !== undefined &&
    !isCivil(left) &&
    right.step?.unit === "week" &&
    right.step.from === "publication" &&
    right.portion === undefined &&
    (gap === "" || gap === "of")
  )
    return { ...left, ...whole, step: right.step, which: undefined };
  if (right.partial && !isStretch(right)) return undefined;
  // "August last year", "October 18 last year", "third quarter of next year", "summer of 2024", "first week of May"
  const wantsYear = left.year === undefined && left.step === undefined && left.to?.year === undefined;
  if (
    isYear(right) &&
    right.relation === undefined &&
    wantsYear &&
    (left.month !== undefined || left.season !== undefined || left.quarter !== undefined || left.half !== undefined)
  ) {
    if (
      gap === "" ||
      gap === "of" ||
      gap === "of the" ||
      gap === "in" ||
      (gap === "," && (left.day !== undefined || right.step !== undefined))
    )
      return {
        ...left,
        ...whole,
        year: right.year,
        step: right.step?.from === "event" ? { ...right.step, from: "publication" } : right.step,
        which: undefined,
      };
    return undefined;
  }
  if (
    (left.weekOf !== undefined || left.half !== undefined) &&
    wantsYear &&
    (gap === "of" || gap === "of the") &&
    right.weekOf === undefined &&
    (isStretch(right) || right.month !== undefined)
  )
    return { ...right, ...whole, weekOf: left.weekOf, half: left.half };
  // "the 11th of last month"
  if (left.day !== undefined && left.month === undefined && right.step?.unit === "month" && (gap === "of" || gap === ""))
    return { ...left, ...whole, step: right.step };
  return undefined;
}

function clockOf(phrase: Phrase): Partial<Phrase> {
  return {
    minute: phrase.minute,
    utcOffset: phrase.utcOffset,
    localTime: phrase.localTime,
    wholeHour: phrase.wholeHour,
    openHalf: phrase.openHalf,
    approximate: phrase.approximate,
  };
}

/** Offset from UTC of a local time whose UTC time is known, within -12 to +14 hours. */
function offsetFrom(local: number, utc: number): number {
  let offset = local - utc;
  while (offset > 840) offset -= 1440;
  while (offset < -720) offset += 1440;
  return offset;
}

function withPortion(left: Phrase, right: Phrase, gap: string, whole: Partial<Phrase>): Phrase | undefined {
  const fits =
    gap === "" ||
    gap === "-" ||
    gap === "–" ||
    gap === "of" ||
    gap === "of the" ||
    gap === "in" ||
    gap === "on" ||
    gap === "in the" ||
    gap === "the";
  if (!fits || right.portion !== undefined) return undefined;
  if (isDay(right) || isPart(right)) {
    if (left.portion !== "early" && left.portion !== "late" && left.portion !== "mid") return undefined;
    return { ...right, ...whole, portion: left.portion, partial: isPart(right) && !isDay(right) ? true : undefined } as Phrase;
  }
  if (isStretch(right) && right.relation === undefined) return { ...right, ...whole, portion: left.portion } as Phrase;
  return undefined;
}

const partsOf = ({ year, month, day, weekday }: Phrase): Parts => ({ year, month, day, weekday });

/** "October 8 to October 13", "Tuesday to Friday", "March to June", "2010 until 2015". */
function rangeOf(reader: SentenceReader, left: Phrase, right: Phrase, gap: string, whole: Partial<Phrase>): Phrase | undefined {
  if (
    left.to !== undefined ||
    right.to !== undefined ||
    left.step !== undefined ||
    right.step !== undefined ||
    left.minute !== undefined ||
    right.minute !== undefined
  )
    return undefined;
  if (
    left.season !== undefined ||
    right.season !== undefined ||
    left.quarter !== undefined ||
    right.quarter !== undefined ||
    left.era !== undefined ||
    right.era !== undefined
  )
    return undefined;
  const lead = reader.form(left.first - 1);
  const days = left.day !== undefined && right.day !== undefined;
  const monthsOnly = left.month !== undefined && right.month !== undefined && left.day === undefined && right.day === undefined;
  const weekdayOnly = left.weekday !== undefined && right.weekday !== undefined && !isCivil(left) && !isCivil(right);
  const years = isYear(left) && isYear(right) && right.year! > left.year!;
  if (!days && !monthsOnly && !weekdayOnly && !years) return undefined;
  if (!days && gap !== "-" && gap !== "–" && lead !== "from" && lead !== "between" && gap !== "through") return undefined;
  return { ...left, ...whole, to: { ...partsOf(right), month: right.month ?? left.month } } as Phrase;
}

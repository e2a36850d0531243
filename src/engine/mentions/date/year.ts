import { seasons } from "../../lexicon/en/seasons.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceReader } from "./reader.ts";

/** Prepositions that make a year of the number after them. */
const yearLeads = new Set([
  "in",
  "since",
  "until",
  "till",
  "by",
  "from",
  "during",
  "through",
  "throughout",
  "before",
  "after",
  "around",
  "circa",
  "late",
  "early",
  "mid",
  "end",
  "of",
]);
/** Of these, the ones that come before counts as easily. */
const weakLeads = new Set(["by", "from", "around", "after", "before", "of", "until", "through"]);
/** Words before a number that is a count, a price or a name's number. */
const countLeads = new Set(
  "some about over under nearly almost than least most exactly approximately roughly another additional extra only just no room flight page route model number top chapter section article highway boeing airbus gate channel block windows per worth".split(
    " ",
  ),
);
const countNouns = new Set(
  "people men women children police percent pct km kg mph kph mm cm m ft million billion trillion dollars euros pounds yen yuan won".split(
    " ",
  ),
);
/** Plural nouns of events: after "the" the number before them is a year ("the 2024 elections"). */
const determiners = new Set("the his her their its our my this that these those a an each every and or".split(" "));

/** Whether four digits can be a year where a date has just been read: not "2004 people", "2000 km". */
export function isYearLike(reader: SentenceReader, at: number): boolean {
  const next = at + 1;
  if (reader.isGlued(next)) {
    if (reader.isWord(next) || reader.form(next) === "%") return false;
  }
  return !countNouns.has(reader.form(next));
}

/** A bare number of four digits as a year, with what may follow it: "2019", "1950-1953", "2020/21", "the 1930s". */
export function fromYear(reader: SentenceReader, at: number): Phrase | undefined {
  const year = reader.digits(at);
  if (reader.width(at) !== 4 || Number.isNaN(year)) return undefined;
  const next = at + 1;
  if (reader.form(next) === "s" && reader.isGlued(next)) {
    return year % 10 === 0 && year >= 1000 && year < 2100
      ? { first: at, end: next + 1, year, era: year % 100 === 0 && year < 2000 ? "century" : "decade" }
      : undefined;
  }
  const before = reader.form(at - 1);
  const hyphenBefore = reader.isGlued(at) && reader.isHyphen(at - 1);
  const lead = hyphenBefore ? reader.form(at - 2) : before;
  if (hyphenBefore && !["mid", "early", "late", "end", "pre", "post"].includes(lead)) return undefined;
  if (
    reader.isGlued(at) &&
    !hyphenBefore &&
    before !== "(" &&
    before !== "[" &&
    before !== '"' &&
    before !== "“" &&
    before !== "'" &&
    before !== "‘"
  )
    return undefined;
  const cued = yearLeads.has(lead) || before === "(";
  if (year < (cued ? 1000 : 1500) || (year > 2100 && !(cued && !weakLeads.has(lead) && year < 4000))) return undefined;
  const range = rangeOf(reader, at, year);
  const end = range?.end ?? next;
  if (isCount(reader, at, end, lead, cued)) return undefined;
  const relation = hyphenBefore && lead === "pre" ? "before" : hyphenBefore && lead === "post" ? "after" : undefined;
  const first = relation === undefined ? at : at - 2;
  return { first, end, year, to: range === undefined ? undefined : { year: range.year }, relation };
}

/** "1950-1953", "2020/21", "1914–18", and after "from" or "between": "2010 to 2015", "2010 and 2015". */
function rangeOf(reader: SentenceReader, at: number, year: number): { year: number; end: number } | undefined {
  const between = reader.form(at - 1) === "between";
  const from = reader.form(at - 1) === "from";
  const join = reader.form(at + 1);
  const sign = reader.isHyphen(at + 1) || (join === "/" && reader.isGlued(at + 1));
  if (
    !sign &&
    !(between && join === "and") &&
    !((from || between) && (join === "to" || join === "until" || join === "through")) &&
    join !== "to"
  )
    return undefined;
  const value = reader.digits(at + 2);
  const width = reader.isNumber(at + 2) ? reader.width(at + 2) : 0;
  if (join === "to" && !from && width !== 4) return undefined;
  if (sign && !reader.isGlued(at + 2) && reader.isGlued(at + 1)) return undefined;
  const last = width === 4 ? value : width === 2 && sign ? Math.floor(year / 100) * 100 + value : Number.NaN;
  return last > year && last <= year + 200 && last < 2200 ? { year: last, end: at + 3 } : undefined;
}

const softLeads = new Set(["over", "about", "than", "under"]);

/** After "over", "than" and "about" a number is a year only where nothing follows that it could count. */
function yearCanStand(reader: SentenceReader, at: number, end: number, lead: string): boolean {
  const year = reader.digits(at);
  if (year < 1800 || year > 2099 || (year % 100 === 0 && lead !== "than")) return false;
  if (lead === "than" && (reader.form(at - 2) === "more" || reader.form(at - 2) === "less" || reader.form(at - 2) === "fewer"))
    return false;
  return !reader.isWord(end) || reader.hasClass(end, WordClass.Function);
}

/** Plural nouns that news dates by a year more often than it counts them: "at 2019 levels", "2020 elections". */
const yearNouns = new Set(
  "levels prices figures results elections primaries midterms olympics games accords riots protests floods wildfires finals rules".split(
    " ",
  ),
);

/** Whether a number counts or names something and is no year. */
function isCount(reader: SentenceReader, at: number, end: number, lead: string, cued: boolean): boolean {
  const { kinds } = reader.tokens;
  if (at > reader.first && kinds[at - 1] === 4 && reader.isGlued(at)) return true;
  // "since at least 2017", "up 3% over 2018", "higher than in 2019", "about 1970, when"
  const atLeast = lead === "least" && reader.form(at - 2) === "at" && yearLeads.has(reader.form(at - 3));
  const yearAfterAll = softLeads.has(lead) && yearCanStand(reader, at, end, lead);
  if (countLeads.has(lead) && !atLeast && !yearAfterAll) return true;
  // "Euro 2024", "Boeing 2707": the number belongs to the name, unless the sentence begins there
  if (
    reader.isWord(at - 1) &&
    reader.isCapitalised(at - 1) &&
    at - 1 > reader.first &&
    !cued &&
    end === at + 1 &&
    !reader.isPossessive(at - 1) &&
    !reader.hasClass(at - 1, WordClass.Month | WordClass.Weekday | WordClass.Date) &&
    !seasons.has(lead)
  )
    return true;
  const next = reader.form(end);
  if (kinds[end] === 4 && end < reader.end && next !== "+" && next !== "<") return true;
  if (reader.isGlued(end) && (reader.isWord(end) || reader.isHyphen(end)) && !(reader.isHyphen(end) && next !== "-")) {
    // "1500-strong", "2000-seat"; a dash that opens a clause has space before it or is a long one
    // "unknown since 1972-was": after a strong cue the hyphen stands for a dash
    return !(reader.isHyphen(end) && (reader.form(end + 1) === "era" || (cued && !weakLeads.has(lead))));
  }
  // "2019 new cases"
  if (
    (next === "new" || next === "more" || next === "other" || next === "additional" || next === "further") &&
    !reader.isCapitalised(end) &&
    (!cued || weakLeads.has(lead))
  )
    return true;
  if (countNouns.has(next)) return !(cued && !weakLeads.has(lead) && next === "people");
  if (reader.hasClass(end, WordClass.Unit) && !reader.hasClass(end, WordClass.Date)) return !cued || weakLeads.has(lead);
  if (!reader.isWord(end) || reader.isCapitalised(end)) return false;
  if (cued && !weakLeads.has(lead)) return false;
  const plural =
    next.length > 3 && next.endsWith("s") && !next.endsWith("ss") && !reader.hasClass(end, WordClass.Function) && !next.endsWith("'s");
  if (!plural || (yearNouns.has(next) && reader.digits(at) >= 1900 && reader.digits(at) < 2100)) return false;
  if (reader.isPossessive(at - 1)) return false;
  return !determiners.has(lead);
}

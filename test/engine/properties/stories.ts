import fc from "fast-check";
import type { VersionInput } from "../../../src/engine/index.ts";

/** How a fact is told: the same slots in several wordings, as versions of one story tell them. */
interface Telling {
  readonly wordings: readonly string[];
  readonly figures: readonly string[];
}

const tellings: readonly Telling[] = [
  {
    wordings: [
      "North Arden has sent {} containers of shells to the front since {when}.",
      "Since {when} {} containers of shells were sent to the front, the ministry said.",
      "The ministry put the number of shell containers at {}.",
    ],
    figures: ["13,000", "more than 13,000", "about 13,000", "up to 13 thousand", "30,000", "thirteen thousand"],
  },
  {
    wordings: [
      "{} people were killed when the ferry sank {when}.",
      "The sinking {when} killed {} people, police said.",
      "At least {} died.",
    ],
    figures: ["12", "21", "a dozen", "at least 12", "dozens of", "twelve"],
  },
  {
    wordings: ["The bridge is {} long.", "A bridge of {} will be built by {when}.", "“It is {} long,” the mayor said."],
    figures: ["5 km", "5 miles", "3.1 miles", "5,000 metres", "five kilometres"],
  },
  {
    wordings: ["The bank raised its rate by {} {when}.", "Rates went up {}, the bank said on {when}."],
    figures: ["0.25 percentage points", "25 basis points", "0.25 percent", "a quarter of a point", "2.5%"],
  },
  {
    wordings: ["The contract is worth {}.", "It cost {} , a spokesman told reporters {when}.", "(The price: {}.)"],
    figures: ["$1.2 million", "€1.2 million", "1.2 billion dollars", "£900,000", "1,200,000 dollars", "nearly $2 million"],
  },
  {
    wordings: [
      "{} of soldiers arrived {when}.",
      "The army moved {} of troops to the border.",
      "{} special forces were taken to Port Merrin {when}.",
    ],
    figures: ["a battalion", "1,500", "two brigades", "some 1,500", "hundreds"],
  },
  {
    wordings: [
      "The leaders met {when}.",
      "Their meeting was held {when}, the office of President Ilka Morn said.",
      "The summit {when} ended without a treaty.",
    ],
    figures: [""],
  },
];

const times = [
  "last year",
  "in August",
  "in 2019",
  "on Thursday",
  "on October 17",
  "this summer",
  "August last year",
  "Oct. 8-13",
  "yesterday",
  "since June 2023",
  "on 11/10/2024",
  "at 3:42 p.m.",
  "late on Friday",
];

/** What stands in copy beside its facts: furniture, debris, other scripts, marks in wrong places. */
const noise: readonly string[] = [
  "Ta.",
  "Advertisement",
  "READ MORE: Ferry sinks off Port Merrin, 41 rescued",
  "RELATED NEWS\n\nLate try settles the derby\n\n|\n\nA crowd of 41,000 saw it.",
  "Subscribe now for $1 a week.",
  "By Ann Lee |",
  "LIMA, Feb 11 (Newswire) -",
  "The U.S. said no. 7 of Dr. Hall's patients vs. Mr. O'Neil was “not ready … yet.”",
  "Boeing 747, 9/11, G7, KN-23 and 122mm shells.",
  "Dieser Artikel stammt aus der Ausgabe vom 19. Oktober 2024.",
  "Источник сообщил о 1 500 солдатах.",
  "他说有8000万人。第二句！",
  "مقتل ١٢ شخصا",
  "Video: 1:02:33",
  "…",
  "“ ” ‘ ’ «»",
  ". . ,. ((([[[{{{",
  "👩‍👩‍👧‍👦 🇺🇦 e\u0301 \u200b\u202e\ufeff",
  "\ufffd\ufffd",
  "9".repeat(400),
  "1,2,3,4,5,6,7,8",
  "0.000000000000000000001 percent of 10000000000000000000000",
  "a".repeat(200),
  "It is suspected that there was",
  "- 12 - 13 – 14 — 15",
  "minus 5 degrees",
  "\t\r\n \u00a0 \u2028",
];

const fact = fc
  .record({ telling: fc.constantFrom(...tellings), wording: fc.nat(), figure: fc.nat(), when: fc.constantFrom(...times) })
  .map(({ telling: { wordings, figures }, wording, figure, when }) =>
    wordings[wording % wordings.length]!.replace("{when}", when).replace("{}", figures[figure % figures.length]!),
  );

const words =
  "the a of to in that it was said not more than about up at least and but million thousand hundred two 7 1,000 % $ km year last Monday June since by from agency minister no".split(
    " ",
  );

const piece = fc.oneof(
  { weight: 8, arbitrary: fact },
  { weight: 3, arbitrary: fc.constantFrom(...noise) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }).map((list) => `${list.join(" ")}.`) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 24 }) },
);

const joint = fc.constantFrom(" ", " ", " ", "\n\n", "\n", "", "  ");

/** Copy as it comes: facts with noise between them. Never empty. */
export const copy: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, joint), { minLength: 1, maxLength: 14 })
  .map((list) => list.map(([text, after]) => text + after).join(""))
  .map((text) => (text.trim() === "" ? `${text}.` : text));

/** Plain copy: facts only, in paragraphs of one to three sentences. */
export const plainCopy: fc.Arbitrary<string> = fc
  .array(fc.array(fact, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 })
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(" ")).join("\n\n"));

const languages = fc.constantFrom("en", "en", "en", "en-GB", "de", "ja", "zz");
const moments = fc.constantFrom(
  "2024-10-18",
  "2024-10-18T18:00:00Z",
  "2024-10-19T05:30:00+09:00",
  "2024-02-29T23:59:00-05:00",
  "0001-01-01",
  "9999-12-31",
);

/** Everything of a version but its id; optional parts are there or not. */
export const versionFields: fc.Arbitrary<Omit<VersionInput, "id">> = fc.record(
  {
    text: fc.oneof({ weight: 3, arbitrary: copy }, { weight: 2, arbitrary: plainCopy }),
    headline: fc.oneof(fact, fc.constantFrom("1,500 soldiers at the front?", "DEAL", " x ")),
    language: languages,
    sourceLanguage: fc.constantFrom("de", "ko", "en"),
    translation: fc.constantFrom("original", "human", "machine", "unknown"),
    publishedAt: moments,
  },
  { requiredKeys: ["text"] },
) as fc.Arbitrary<Omit<VersionInput, "id">>;

/** The versions of one story: distinct ids, of which some are no plain letters. */
export const versions: fc.Arbitrary<readonly VersionInput[]> = fc
  .uniqueArray(fc.constantFrom("A", "B", "C", "a", "ä", "urn:x:1", "10", "9", "😀", "Z z"), { minLength: 1, maxLength: 5 })
  .chain((ids) => fc.tuple(...ids.map((id) => versionFields.map((fields) => ({ id, ...fields })))));

/** How often each property is tried; WIRECHECK_RUNS raises it for a soak. */
export const runs = Number(process.env.WIRECHECK_RUNS ?? 120);

/** Time limit of a test with so many runs, in milliseconds; no assertion is made of it. */
export const slow = 60_000 + 500 * runs;

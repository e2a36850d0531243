/** Texts that make careless code slow or fall over; `make` gives one of about so many units. */
export interface Hostile {
  readonly name: string;
  readonly make: (length: number) => string;
}

const repeat = (name: string, part: string): Hostile => ({
  name,
  make: (length) => part.repeat(Math.max(1, Math.ceil(length / part.length))),
});

/** One part after the other with a number that counts up in it, so that no two are alike. */
const count = (name: string, part: string): Hostile => ({
  name,
  make: (length) => {
    let text = "";
    for (let at = 1; text.length < length; at++) text += part.replaceAll("#", String(at));
    return text;
  },
});

export const hostile: readonly Hostile[] = [
  repeat("one letter", "a"),
  repeat("one digit", "9"),
  repeat("digits and commas", "9,"),
  repeat("digits and points", "1."),
  repeat("open brackets", "("),
  repeat("brackets and quotes", "([{“‘"),
  repeat("full stops", ". "),
  repeat("ellipses", "… ... "),
  repeat("line feeds", "x\n\n"),
  repeat("apostrophes", "a'"),
  repeat("hyphens", "12-"),
  repeat("dashes", "12–13 – "),
  repeat("bars", "a | b | "),
  repeat("one sentence", "About 1,500 soldiers were sent to the front last year. "),
  repeat("one number of one noun", "12 people "),
  repeat("bounds", "more than up to at least about "),
  repeat("numbers in words", "hundred thousand million "),
  repeat("fractions", "one half of a quarter of a third of "),
  repeat("months", "May June March "),
  repeat("relative dates", "last year this year next year "),
  repeat("abbreviations", "Dr. U.S. no. 7 a.m. "),
  repeat("capitals", "READ MORE: ALL OF IT\n"),
  repeat("link lists", "Late try settles the derby\n\n"),
  repeat("surrogate pairs", "\ud83d\ude00"),
  repeat("replacement characters", "\ufffd"),
  repeat("zero-width characters", "a\u200b\u200d\ufeff"),
  repeat("combining marks", "e\u0301\u0302"),
  repeat("right to left", "\u202eمقتل ١٢ "),
  repeat("a script without spaces", "他说有8000万人。"),
  count("many numbers of one noun", "The town counted # people. "),
  count("many nouns of one number", "The town counted 12 thing#s. "),
  count("many dates", "It happened on June #, 20#. "),
  count("many names and figures in one sentence", "Name# had # boats, "),
  count("many figures in one paragraph with one word", "# dead "),
  count("many short lines", "Line #\n"),
  count("many bounds", "more than # ships; up to # ships; "),
];

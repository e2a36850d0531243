import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlToText } from "../../src/formats/html.ts";

const cases: readonly [behaviour: string, html: string, text: string][] = [
  ["parts paragraphs by a blank line", "<p>One.</p>\n<p>Two.</p>", "One.\n\nTwo."],
  ["parts paragraphs whose end tags are left out", "<p>One.<p>Two.", "One.\n\nTwo."],
  ["gives a div a line of its own", "<div>One.</div><div>Two.</div>", "One.\nTwo."],
  ["ends a line at br, and leaves a blank line at two", "One.<br>Two.<br/><BR >Three.", "One.\nTwo.\n\nThree."],
  [
    "draws list items with bullets, numbered ones too",
    "<ul><li>Rice<li><p>Beans</p></li><li></li></ul><p>End</p>",
    "• Rice\n• Beans\n\nEnd",
  ],
  ["keeps the words around inline tags together", "the <b>bri</b>dge <i>fell</i>.", "the bridge fell."],
  ["collapses white space over tags and line ends", "<p>  a\n\t<b> b</b> \r\n c </p>", "a b c"],
  [
    "decodes named, decimal and hexadecimal references",
    "R&eacute;gis &amp; S&oslash;n &#8211; &#x2019;90s &hellip; &#128512;",
    "Régis & Søn – ’90s … 😀",
  ],
  ["reads Latin-1 references without a semicolon, as browsers do", "Caf&eacute au lait &amp tea", "Café au lait & tea"],
  ["reads references of 128 to 159 as Windows-1252", "&#147;Yes&#148;", "“Yes”"],
  ["leaves a lone ampersand and an unknown name as they are", "AT&T, R&D, &nosuch; & more", "AT&T, R&D, &nosuch; & more"],
  ["replaces references to no character", "a&#0;b&#xD800;c&#99999999;d", "a\ufffdb\ufffdc\ufffdd"],
  ["keeps a no-break space", "8&nbsp;million", "8\u00a0million"],
  ["drops soft hyphens", "con&shy;tain\u00ader", "container"],
  [
    "skips scripts, styles, templates and comments",
    "<style>p{}</style>A<script>if (a<b) '</p>'</script><template><p>x</p></template><!-- <p>y</p> -->B",
    "AB",
  ],
  ["skips the head and its title", "<html><head><title>Site</title><meta charset=utf-8></head><body><p>Copy</p></body></html>", "Copy"],
  ["skips a head that is never closed", "<head><meta charset=utf-8><body>Copy", "Copy"],
  [
    "skips what is hidden, with what is nested in it",
    "A<div hidden><div>no</div>no</div><p style='color: red; DISPLAY:none'>no</p>B",
    "AB",
  ],
  ["ends a hidden paragraph at the next block", "<p hidden>no<p>Yes", "Yes"],
  ["keeps preformatted lines and spaces", "<pre>\n a\n\n  b\r\nc</pre>d", " a\n\n  b\nc\n\nd"],
  [
    "parts table cells by tabs and rows by lines",
    "<table><tr><td>Dead</td><td>12</td></tr><tr><th>Hurt<td>30</table>",
    "Dead\t12\nHurt\t30",
  ],
  ["draws quotation marks around q", "He said <q>no</q>.", "He said “no”."],
  ["raises digits in sup, so that a note number does not join a figure", "1,500<sup>2</sup> m<sup>2</sup>", "1,500² m²"],
  ["reads a sign that begins no tag as a sign", "a < b, 3<4, x <", "a < b, 3<4, x <"],
  ["is not misled by a greater-than sign in an attribute", '<a title="a > b" href=x>link</a>', "link"],
  ["skips readings of ruby text", "<ruby>東京<rt>とうきょう</rt></ruby>", "東京"],
  ["reads nothing behind a tag that never ends", 'Copy <a href="x', "Copy"],
  ["skips doctype, processing instructions and CDATA marks", "<!doctype html><?xml?>A<!-->B<!--->C", "ABC"],
];

describe("htmlToText", () => {
  for (const [behaviour, html, text] of cases) it(behaviour, () => expect(htmlToText(html).text).toBe(text));

  it("maps each unit to where it stands in the markup, and the end past the last source character", () => {
    const html = "<p>A &eacute;<b>x</b></p><p>&#128512;.</p> ";
    const { text, offsets } = htmlToText(html);
    expect(text).toBe("A éx\n\n😀.");
    expect([...offsets]).toEqual([3, 4, 5, 16, 17, 17, 28, 28, 37, 38]);
  });

  it("gives spans of the markup without the tags around them", () => {
    const html = "<p>At least <b>1,500</b> men</p>\n<p><i>12</i></p>";
    const { text, offsets } = htmlToText(html);
    for (const quote of ["At least", "1,500", "men", "12"]) {
      const start = text.indexOf(quote);
      expect(html.slice(offsets[start], offsets[start + quote.length])).toBe(quote);
    }
  });

  it("maps any markup: one offset a unit and one more, never falling, inside the markup", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<li>",
      "<td>",
      "<ul>",
      "</ul>",
      "<br>",
      "<pre>",
      "</pre>",
      "<q>",
      "</q>",
      "<b hidden>",
      "</b>",
      "<script>",
      "</script>",
      "<!--",
      "-->",
      "&amp;",
      "&#x1F600;",
      "&sup",
      "<",
      ">",
      '"',
      " ",
      "\n",
      "word",
      "é",
      "<sup>",
      "12",
      "</sup>",
      "<a title='",
      "'",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join("");
        const { text, offsets } = htmlToText(html);
        expect(offsets.length).toBe(text.length + 1);
        for (let at = 1; at < offsets.length; at++) expect(offsets[at]).toBeGreaterThanOrEqual(offsets[at - 1]!);
        expect(offsets[text.length]).toBeLessThanOrEqual(html.length);
      }),
    );
  });

  it("gives back plain text without markup, offsets and all", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("North", "500", "é", "😀", "—"), { minLength: 1 }), (words) => {
        const plain = words.join(" ");
        const { text, offsets } = htmlToText(plain);
        expect(text).toBe(plain);
        expect([...offsets]).toEqual(Array.from({ length: plain.length + 1 }, (_, at) => at));
      }),
    );
  });
});

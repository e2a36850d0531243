import { artifactPunctuation } from "../../../../src/engine/checks/artifact/punctuation.ts";
import { testCheck } from "../../../support/check-table.ts";

testCheck(artifactPunctuation, {
  flagged: [
    { versions: ["The port [[closed. .]] Officials asked for patience."], message: "doubled", words: "“closed. .” has a mark too many." },
    { versions: ["The port [[closed,.]]\nOfficials asked for patience."], message: "doubled" },
    { versions: ["[[Officially..]] the port is closed until Monday evening."], message: "doubled" },
    { versions: ["The port closed at [[noon ,]] officials said, and at [[five .]]"], message: "spaced" },
    { versions: ["The port closed at [[noon。]] Officials asked for patience."], message: "foreign" },
    { versions: ["The port closed at [[noon，]]and officials asked for patience."], message: "foreign" },
    { versions: ['"We have to wait[[, "said]] the captain.'], message: "quote" },
    { versions: ['She added: "It was a long night[[. "]]\nThe port is open.'], message: "quote" },
    { versions: ["The port closed at 5 [[p. m.]] on Monday."], message: "abbreviation" },
    { versions: ["The [[U. S.]] embassy asked for patience."], message: "abbreviation" },
    { versions: ["[[It ’ s]] too early to say, officials said."], message: "apostrophe" },
    { versions: ["The port closed at [[noon.Officials]] asked for patience."], message: "glued" },
    { versions: ["MORE FROM THE [[HARBOURTOWNShow]] everything that we have."], message: "glued" },
    { versions: ["The port was [[over_]] capacity on Monday."], message: "stray" },
    { versions: ["The crew would [[push']] the ship out of the port."], message: "stray" },
    { versions: ["The largest part [[of;]] the port was closed."], message: "stray" },
    {
      versions: ["Looting went on all [[night.]] while guards were absent.", "Looting went on all night while guards were absent."],
      message: "stray",
    },
    {
      versions: ["The port closed at [[noon on Monday]]", "The port closed on Monday at noon."],
      message: "missing",
    },
    {
      versions: [
        "The port closed at noon on Monday.\nOnly a small part of the [[northern quay remained]]\nTraffic resumed at four.\nOfficials asked for patience.",
      ],
      message: "missing",
    },
    { versions: ["The port [[(the]] largest in the north was closed on Monday."], message: "unclosed" },
    { versions: ['“We have to [[wait",]] said the captain.'], message: "mixed" },
    {
      versions: ["The port closed at [[5: 30]] p.m.", "The port closed at 5:30 p.m."],
      message: "time",
      words: "A space splits the time “5: 30”.",
    },
    { versions: ["Some [[2, 000]] ships were waiting."], message: "figure", words: "A space splits the figure “2, 000”." },
    { versions: ["The port[[--]] the largest in the north [[--]]was closed."], message: "dashes" },
    {
      versions: [{ text: "The port [[--]] the largest in the north [[--]] was closed.", sourceLanguage: "ja" }],
      message: "dashes",
    },
    {
      versions: ['"The quay was under water by noon[[, "the]] master of the old harbour told the paper.'],
      message: "quote",
    },
    { versions: ['"We waited for two days[[, "according]] to one of the crew.'], message: "quote" },
    { versions: ["Would it open [[again!,]] asked the captain."], message: "doubled" },
  ],
  clean: [
    {
      versions: ["“Wait... what?!” Mr. J. K. Orr, of Acme Inc., asked at 5 p.m."],
      because: "points, initials and abbreviations are in order",
    },
    {
      versions: ["Two- and three-year bonds, the workers' pay, and Yahoo! shares rose."],
      because: "hyphens, apostrophes and names are in order",
    },
    { versions: ["Visit example.com or www.Example.org for prices of .5 grams."], because: "addresses and decimals have points" },
    { versions: ['"We wait," he said. "We have time. We\'ll see."'], because: "quotation marks stand well" },
    { versions: ['"We wait," he said. "It will take long.\n\n"But we have time."'], because: "a quotation goes on in the next paragraph" },
    { versions: ["She asked: “Why?” and left. Rock 'n' roll, '90s style."], because: "apostrophes that open words" },
    {
      versions: [{ text: "Le port est fermé : pourquoi ? Personne ne sait !", language: "fr" }],
      because: "French puts a space before these marks",
    },
    {
      versions: ["The port closed at noon on Monday.\nA long night for the crew\nTraffic resumed at four.\nAll are well."],
      because: "a crosshead has no stop",
    },
    { versions: ["A port\nB port\nC port"], because: "a list has no stops" },
    {
      versions: [
        "The port -- the largest in the north -- was closed.\nKORSA (Wire) -- Ships wait.\nAll three gates--two in the north--were shut.",
      ],
      because: "English copy is typed so",
    },
    {
      versions: [{ text: "The port-- the largest in the north --was closed.", translation: "original", sourceLanguage: "ja" }],
      because: "nobody translated it",
    },
    {
      versions: [{ text: "KORSA, July 25 (Wire) -- Three ships wait for the gate to open.", sourceLanguage: "zh" }],
      because: "agencies part the dateline from the copy so",
    },
    { versions: ['"The quays are "old", "long" and "wet"," he said.'], because: "a list of quoted words" },
    {
      versions: ['"It stood in my June article, "Now that the water falls", and it is true," she wrote.'],
      because: "a title opens after a comma",
    },
    { versions: ["It carries grain; and timber; up to seven tons; salt and storage; oil."], because: "semicolons part a list" },
    { versions: ["In the magazine Hello!, the captain thanked his crew."], because: "a name has its mark" },
    { versions: ["It was a perfect night for the home pitcher! 7 strikeouts and no walk."], because: "a figure begins a sentence" },
    {
      versions: ['"The list was long.\nGrain, oil and timber...\nAnd so on," he said.', "He said the list was long."],
      because: "the points stand in a quotation",
    },
    {
      versions: [
        "The harbour opened the new gate in rain after the long storm - Korsa Net\nThe port closed at noon on Monday.\nTraffic resumed at four.\nAll are well.",
      ],
      because: "a headline ends in its site's name",
    },
    {
      versions: [
        "Storm over Korsa\nThe port was closed for a whole night after the storm\nBy Ann Lee\nThe port closed at noon on Monday.\nTraffic resumed at four.\nAll are well.",
      ],
      because: "a deck has no stop",
    },
    {
      versions: [
        "The port closed at noon on Monday.\n[Photo] The ships that were waiting in the bay for the gate\nTraffic resumed at four.\nAll are well.",
      ],
      because: "a caption has no stop",
    },
    {
      versions: [
        "The port closed at noon on Monday.\nWatch how the crew of the ferry was lifted to the quay\nTraffic resumed at four.\nAll are well.",
      ],
      because: "a link has no stop",
    },
  ],
});

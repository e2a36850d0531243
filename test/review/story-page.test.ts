import { expect, test } from "vitest";
import type { VersionInput } from "../../src/engine/index.ts";
import { storyPage } from "../../src/review/index.ts";
import { bodyOf, marks, plainWords } from "./reading.ts";
import { claim, evidenceOf, finding, report, spanOf, troops, troopsReport, versionReport, type Words } from "./sample-report.ts";

const page = String(storyPage({ report: troopsReport(), versions: troops }));

test("says the gate in a word and what it asks for", () => {
  expect(page).toContain('<span class="gate block">Block</span> <span>Hold this story until the critical findings are settled.</span>');
});

test("puts the three worst findings first, each leading to its card", () => {
  const worst = page.slice(page.indexOf('<ol class="worst">'), page.indexOf("</ol>"));
  expect([...worst.matchAll(/href="#(f-\d+)"/g)].map(([, id]) => id)).toEqual(["f-1", "f-2", "f-3"]);
  expect(plainWords(worst)).toContain("A and D say more than 8 million rounds; B says up to 8 million.");
});

test("gives each finding its severity, confidence, words, reason, remedy and help", () => {
  const card = page.slice(page.indexOf('id="f-1"'), page.indexOf('id="f-2"'));
  expect(plainWords(card)).toContain("Critical contradiction 94% sure quantity/bound");
  expect(plainWords(card)).toContain(
    "Two of these sentences cannot both be true, and readers will see both. Ask for the source's own words.",
  );
  expect(card).toContain('href="/docs/checks/quantity/bound"');
  expect(plainWords(card)).toContain("In B replace up to with more than.");
});

test("shows each quote in its context, from whole word to whole word, and marks the odd one", () => {
  const card = page.slice(page.indexOf('id="f-1"'), page.indexOf('id="f-2"'));
  const quotes = [...card.matchAll(/<li( class="odd")?>.*?<\/li>/gs)].map(([line, odd]) => `${odd ? "odd " : ""}${plainWords(line)}`);
  expect(quotes).toEqual([
    "A … at the front. In total, more than 8 million artillery and rocket rounds have been delivered, it said. …",
    "D … Advertisement In all, more than eight million artillery and rocket rounds have been delivered, it said. …",
    "odd B odd one … since August 2023, including up to 8 million 122mm and 152mm artillery …",
  ]);
});

test("lays facts beside versions, with agreement in words and dissent marked", () => {
  const row = page.slice(page.indexOf("rounds delivered"), page.indexOf("</tr>", page.indexOf("rounds delivered")));
  expect(plainWords(row)).toContain("Contradict");
  const cells = row.split("<td").slice(1);
  expect(cells.map((cell) => plainWords(`<td${cell}`))).toEqual([
    "more than 8 million artillery and rocket rounds",
    "odd one up to 8 million 122mm and 152mm artillery shells",
    "–not told",
    "more than eight million artillery and rocket rounds",
    "–not told",
  ]);
  expect(cells[1]).toContain('class="odd"');
});

test("puts the rows with the worst findings on top, agreement below, what one version tells behind a fold", () => {
  const labels = [...page.matchAll(/<span class="label">([^<]*)<\/span>/g)].map(([, label]) => label);
  expect(labels).toEqual([
    "rounds delivered",
    "special forces",
    "leaders&#39; summit",
    "containers",
    "shipments since",
    "active soldiers",
    "shipments",
  ]);
  expect(page.indexOf("<details")).toBeLessThan(page.indexOf('<span class="label">shipments</span>'));
  expect(page.indexOf("<details")).toBeGreaterThan(page.indexOf('<span class="label">active soldiers</span>'));
});

test("shows every text word for word", () => {
  troops.forEach((version, at) => {
    expect(plainWords(bodyOf(page, at))).toBe(version.text);
  });
});

test("marks the evidence at its place in the texts and greys the furniture", () => {
  expect(marks(bodyOf(page, 0), "critical")).toEqual(["more than 8 million artillery and rocket rounds"]);
  expect(marks(bodyOf(page, 0), "major")).toEqual(["a battalion of soldiers"]);
  expect(marks(bodyOf(page, 4), "minor")).toEqual(["Ta.", "It is assumed that these were"]);
  const furniture = bodyOf(page, 0).split('<span class="zone furniture">').slice(1).map(plainWords).join("");
  expect(furniture).toContain("Dieser Artikel stammt");
  expect(furniture).toContain("WEITERE ARTIKEL");
  expect(furniture).not.toContain("officially confirmed");
});

test("leads from every quote and every cell to a place that is on the page", () => {
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
  expect(targets.length).toBeGreaterThan(30);
  expect(targets.filter((id) => !ids.has(id))).toEqual([]);
});

test("gives no id twice", () => {
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("says what was not judged, and why", () => {
  expect(plainWords(page)).toContain("date/weekday: no publishedAt (B)");
});

test("offers the findings below the threshold, and shows them apart when asked for", () => {
  expect(page).toContain('href="/stories/urn%3Awirecheck%3Asample%3Atroops?all=true#findings"');
  const unsure = finding("quantity/value", "critical", 0.41, "Perhaps twelve, perhaps ten.", [evidenceOf(["C", "12,000 soldiers"])]);
  const all = String(storyPage({ report: troopsReport(), versions: troops, hidden: [unsure] }));
  expect(all).not.toContain("?all=true");
  const apart = all.slice(all.indexOf("Less certain"));
  expect(plainWords(apart)).toContain("Perhaps twelve, perhaps ten.");
  expect(all.slice(0, all.indexOf("Less certain"))).not.toContain("Perhaps twelve");
});

test("keeps quotes and facts where the texts are gone, without links into them", () => {
  const late = String(storyPage({ report: troopsReport(), versions: [] }));
  expect(plainWords(late)).toContain("The text of this version is no longer kept.");
  expect(plainWords(late)).toContain("up to 8 million 122mm and 152mm artillery shells");
  expect(late).not.toContain('href="#f-1-0"');
  expect(late).toContain("<h1>troops</h1>");
});

test("escapes everything that a version or a check can say", () => {
  const evil = `<script>alert("1")</script> & 'x'`;
  const version: VersionInput = {
    id: evil,
    provider: evil,
    headline: evil,
    language: evil,
    publishedAt: evil,
    text: `${evil} and ${evil}`,
  };
  const words: Words = [evil, evil];
  const evidence = { ...evidenceOf(words, [version]), prefix: evil, suffix: evil };
  const nasty = report({
    id: evil,
    story: { id: evil, slug: evil },
    signature: evil,
    versions: [versionReport(version, 1)],
    claims: [{ id: evil, kind: "quantity", label: evil, agreement: "single", cells: [{ ...spanOf(words, [version]), value: null }] }],
    findings: [
      finding("artifact/residue", "critical", 0.9, evil, [evidence], {
        why: evil,
        remedy: evil,
        help: `/docs/checks/${evil}`,
        dissent: [evil],
        diff: [{ op: "added", text: evil }],
        suggestion: { ...spanOf(words, [version]), replacement: evil },
      }),
    ],
    skipped: [{ check: evil, reason: evil, versions: [evil] }],
  });
  for (const versions of [[version], []]) {
    const shown = String(storyPage({ report: nasty, versions }));
    expect(shown).not.toContain("<script>");
    expect(shown).not.toMatch(/="[^"]*<script/);
    expect(shown.match(/<script /g)).toHaveLength(1);
  }
  expect(plainWords(bodyOf(String(storyPage({ report: nasty, versions: [version] })), 0))).toBe(version.text);
});

test("carries no inline style or script and asks no other host for anything", () => {
  expect(page).not.toMatch(/ style=| on[a-z]+="|<style|javascript:/);
  expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
});

test("marks a headline in its own space", () => {
  const version: VersionInput = { id: "A", headline: "Ten dead in flood", text: "Ten dead. Ten dead again." };
  const evidence = { versionId: "A", field: "headline", start: 0, end: 8, quote: "Ten dead", prefix: "", suffix: " in flood" } as const;
  const shown = String(
    storyPage({
      report: report({
        versions: [versionReport(version, 1)],
        findings: [finding("headline/unsupported", "major", 0.9, "Words.", [evidence])],
      }),
      versions: [version],
    }),
  );
  expect(shown.slice(shown.indexOf('<p class="headline"'))).toMatch(
    /^<p class="headline" dir="auto"><a class="place" id="f-1-0"><\/a><mark class="major">Ten dead<\/mark>/,
  );
  expect(marks(bodyOf(shown, 0), "major")).toEqual([]);
  expect(plainWords(shown)).toContain("in the headline");
});

test("marks what was sent as markup in the plain text that was read from it", () => {
  const markup = "<p>One</p><p>Read also</p>";
  const text = "One\n\nRead also";
  const offsets = Int32Array.from([3, 4, 5, 6, 6, ...Array.from({ length: 10 }, (_, at) => 13 + at)]);
  const version: VersionInput = { id: "A", text, htmlOffsets: offsets };
  const at = markup.indexOf("One");
  const evidence = {
    versionId: "A",
    field: "html",
    start: at,
    end: at + 3,
    textStart: 0,
    textEnd: 3,
    quote: "One",
    prefix: "",
    suffix: "",
  } as const;
  const furniture = { zone: "furniture", field: "html", start: 13, end: 22 } as const;
  const shown = String(
    storyPage({
      report: report({
        versions: [versionReport(version, 1, [furniture])],
        findings: [finding("artifact/fragment", "minor", 0.9, "Words.", [evidence])],
      }),
      versions: [version],
    }),
  );
  expect(marks(bodyOf(shown, 0), "minor")).toEqual(["One"]);
  expect(bodyOf(shown, 0)).toContain('<span class="zone furniture">Read also</span>');
});

test("shows where what is missing would stand", () => {
  const version: VersionInput = { id: "A", text: "One. Two." };
  const evidence = { versionId: "A", field: "text", start: 4, end: 4, quote: "", prefix: "One.", suffix: " Two.", absent: true } as const;
  const shown = String(
    storyPage({
      report: report({
        versions: [versionReport(version, 1)],
        findings: [finding("coverage/omission", "major", 0.9, "Words.", [evidence])],
      }),
      versions: [version],
    }),
  );
  expect(plainWords(shown)).toContain("One.[nothing here] Two.");
  expect(plainWords(bodyOf(shown, 0))).toBe("One. Two.");
});

test("says so where nothing was found", () => {
  const shown = plainWords(
    String(storyPage({ report: report({ versions: troops.map((version) => versionReport(version, 1)) }), versions: troops })),
  );
  expect(shown).toContain("Nothing was found.");
  expect(shown).toContain("No facts were found that two versions could be compared by.");
  expect(shown).not.toContain("Look at these first");
});

test("folds what all agree on beyond a handful, so that the table stays short", () => {
  const claims = Array.from({ length: 9 }, (_, at) => ({
    ...claim(`fact ${at}`, "agree", [["C", "1.28 million active soldiers"]]),
    id: `${at}`,
  }));
  const shown = String(
    storyPage({ report: report({ versions: troops.map((version) => versionReport(version, 1)), claims }), versions: troops }),
  );
  expect(plainWords(shown)).toContain("3 more facts that the versions agree on");
});

test("names the versions of each value where they are too many for columns, and folds a long list of quotes", () => {
  const many = Array.from({ length: 20 }, (_, at) => ({ id: `V${at}`, text: at === 7 ? "Nine died." : "Ten died." }));
  const cells = many.map((version, at) => spanOf([version.id, at === 7 ? "Nine died" : "Ten died"], many));
  const dead = {
    id: "dead",
    kind: "quantity",
    label: "dead",
    agreement: "contradiction",
    cells: cells.map((span) => ({ ...span, value: null })),
  } as const;
  const evidence = many.map((version, at) => evidenceOf([version.id, at === 7 ? "Nine died" : "Ten died"], many));
  const shown = String(
    storyPage({
      report: report({
        versions: many.map((version, at) => versionReport(version, at + 1)),
        claims: [dead],
        findings: [finding("quantity/value", "critical", 0.9, "Nine or ten?", evidence, { dissent: ["V7"], claimId: "dead" })],
      }),
      versions: many,
    }),
  );
  const values = shown.slice(shown.indexOf('<ul class="values">'), shown.indexOf("</ul>"));
  expect(
    values
      .split("<li")
      .slice(1)
      .map((line) => plainWords(`<li${line}`).trim()),
  ).toEqual(["Ten died V0 V1 V2 V3 V4 V5 V6 V8 V9 V10 V11 V12 V13 V14 V15 V16 V17 V18 V19", "odd one Nine died V7"]);
  expect(plainWords(shown)).toContain("12 more quotes");
  expect(shown.indexOf('V7</bdi></b> <span class="odd-sign"')).toBeLessThan(shown.indexOf("12 more quotes"));
});

test("says why once for each check, and keeps it within reach where the check speaks again", () => {
  const again = page.slice(page.indexOf('id="f-4"'), page.indexOf('id="f-5"'));
  expect(again).toContain('<details><summary>Why, and what to do</summary><p class="why">');
  expect(page.slice(page.indexOf('id="f-1"'), page.indexOf('id="f-2"'))).not.toContain("<details>");
});

test("says that words should go where the suggestion is to write nothing", () => {
  const evidence = evidenceOf(["E", "Ta."]);
  const one = finding("artifact/leaked-token", "minor", 0.9, "Words.", [evidence], {
    suggestion: { ...spanOf(["E", "Ta."]), replacement: "" },
  });
  const shown = String(
    storyPage({ report: report({ versions: troops.map((version) => versionReport(version, 1)), findings: [one] }), versions: troops }),
  );
  expect(plainWords(shown)).toContain("In E delete Ta..");
});

test("shows a word diff only where the values differ and most words are the same", () => {
  const show = (left: string, right: string, same: string) => {
    const evidence = [
      { ...evidenceOf(["A", "more than 8 million"]), value: left },
      { ...evidenceOf(["D", "more than eight million"]), value: right },
    ];
    const diff = [
      { op: "same", text: same },
      { op: "removed", text: "8" },
      { op: "added", text: "eight" },
    ] as const;
    const one = finding("quantity/bound", "major", 0.9, "Words.", evidence, { diff });
    const versions = troops.map((version) => versionReport(version, 1));
    return String(storyPage({ report: report({ versions, findings: [one] }), versions: troops }));
  };
  expect(show("8", "9", "more than ")).toContain('class="diff"');
  expect(show("8", "8", "more than ")).not.toContain('class="diff"');
  expect(show("8", "9", "a ")).not.toContain('class="diff"');
});

test("shows a value once in a cell, however often the version says it", () => {
  const words: Words[] = [
    ["D", "Some 1,500 special forces"],
    ["D", "about 1,500 North Korean special forces"],
  ];
  const cells = claim("forces", "agree", words).cells.map((cell) => ({ ...cell, value: { low: "1500" } }));
  const claims = [{ ...claim("forces", "agree", []), cells }];
  const shown = plainWords(String(storyPage({ report: report({ versions: [versionReport(troops[3]!, 1)], claims }), versions: [] })));
  expect(shown).toContain("Some 1,500 special forces");
  expect(shown).not.toContain("about 1,500");
});

test("puts a difference before debris that is as grave and surer", () => {
  const debris = finding("artifact/furniture", "major", 0.99, "A link list.", [evidenceOf(["A", "WEITERE ARTIKEL"])]);
  const conflict = finding("date/conflict", "major", 0.7, "Two dates.", [evidenceOf(["E", "in 2019"]), evidenceOf(["D", "last year"])]);
  const shown = String(
    storyPage({
      report: report({ versions: troops.map((version) => versionReport(version, 1)), findings: [debris, conflict] }),
      versions: troops,
    }),
  );
  const worst = shown.slice(shown.indexOf('<ol class="worst">'), shown.indexOf("</ol>"));
  expect(worst.indexOf("Two dates.")).toBeLessThan(worst.indexOf("A link list."));
});

test("quotes at most two values in a cell, those that a finding rests on first, and counts the rest", () => {
  const words: Words[] = [
    ["C", "Around 1,500"],
    ["C", "12,000 soldiers"],
    ["C", "1.28 million"],
    ["C", "October 8"],
  ];
  const one = finding("quantity/value", "major", 0.9, "Words.", [evidenceOf(["C", "1.28 million active"])], { claimId: "mixed" });
  const versions = [versionReport(troops[2]!, 1)];
  const shown = String(
    storyPage({ report: report({ versions, claims: [claim("mixed", "contradiction", words)], findings: [one] }), versions: [] }),
  );
  expect(plainWords(shown)).toContain("1.28 million also Around 1,500 and 2 more");
});

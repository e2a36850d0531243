const vowel = /* @__PURE__ */ new Set(["a", "e", "i", "o", "u", "y"]);

function hasVowel(text: string): boolean {
  for (const letter of text) if (vowel.has(letter)) return true;
  return false;
}

/** Irregular forms that news uses and that no suffix rule reaches: inflected form to base. */
const irregular = /* @__PURE__ */ new Map<string, string>(
  Object.entries({
    men: "man",
    women: "woman",
    children: "child",
    people: "person",
    feet: "foot",
    wives: "wife",
    lives: "life",
    leaves: "leave",
    said: "say",
    told: "tell",
    sent: "send",
    met: "meet",
    held: "hold",
    left: "leave",
    made: "make",
    gave: "give",
    given: "give",
    took: "take",
    taken: "take",
    went: "go",
    gone: "go",
    came: "come",
    became: "become",
    saw: "see",
    seen: "see",
    knew: "know",
    known: "know",
    found: "find",
    fell: "fall",
    fallen: "fall",
    rose: "rise",
    risen: "rise",
    broke: "break",
    broken: "break",
    began: "begin",
    begun: "begin",
    won: "win",
    lost: "lose",
    led: "lead",
    fought: "fight",
    bought: "buy",
    brought: "bring",
    caught: "catch",
    sold: "sell",
    paid: "pay",
    shot: "shoot",
    struck: "strike",
    spoke: "speak",
    spoken: "speak",
    wrote: "write",
    written: "write",
    drove: "drive",
    driven: "drive",
    chose: "choose",
    chosen: "choose",
    grew: "grow",
    grown: "grow",
    flew: "fly",
    flown: "fly",
    threw: "throw",
    thrown: "throw",
    fled: "flee",
    stole: "steal",
    stolen: "steal",
    kept: "keep",
    built: "build",
    spent: "spend",
    lent: "lend",
    dealt: "deal",
    felt: "feel",
    dead: "die",
    died: "die",
    dying: "die",
    deaths: "die",
    death: "die",
    killing: "kill",
    injuries: "injure",
    injury: "injure",
    wound: "wound",
    deal: "deal",
    ran: "run",
    sank: "sink",
    sunk: "sink",
    hidden: "hide",
    hid: "hide",
    used: "use",
    using: "use",
    agreed: "agree",
    freed: "free",
    guaranteed: "guarantee",
    news: "news",
  }).map(([form, base]) => [form, withoutMuteE(base)]),
);

/** A light English stem: plural, -ed, -ing, -ly and -'s endings go; what is left need not be a word. */
export function stem(form: string): string {
  const base = irregular.get(form);
  if (base !== undefined) return base;
  const length = form.length;
  if (length < 4) return form;
  // Every ending that goes has one of these last letters; most words have another.
  const last = form.charCodeAt(length - 1);
  if (last !== 115 && last !== 100 && last !== 103 && last !== 101) return form;
  let text = form;
  if (text.endsWith("ies") && length > 4) text = `${text.slice(0, -3)}y`;
  else if (text.endsWith("sses") || text.endsWith("shes") || text.endsWith("ches") || text.endsWith("xes")) text = text.slice(0, -2);
  else if (text.endsWith("s") && !text.endsWith("ss") && !text.endsWith("us") && !text.endsWith("is")) text = text.slice(0, -1);
  if (text.endsWith("ied") && text.length > 4) return `${text.slice(0, -3)}y`;
  if (text.endsWith("eed")) return text;
  let cut = "";
  if (text.endsWith("ing") && text.length > 5) cut = text.slice(0, -3);
  else if (text.endsWith("ed") && text.length > 4) cut = text.slice(0, -2);
  if (cut !== "" && hasVowel(cut)) {
    const last = cut[cut.length - 1]!;
    if (cut.length > 3 && last === cut[cut.length - 2] && !vowel.has(last) && last !== "l" && last !== "s" && last !== "z")
      return cut.slice(0, -1);
    return withoutMuteE(cut);
  }
  return withoutMuteE(text);
}

/** Stems end without a mute e, so that "strike", "striking" and "struck" meet. */
function withoutMuteE(text: string): string {
  return text.endsWith("e") && text.length > 4 ? text.slice(0, -1) : text;
}

/** Things that are counted one by one, after which "1.200" is twelve hundred, not one and a fifth. */
export const countedNouns: ReadonlySet<string> = new Set(
  (
    "people persons men women children residents inhabitants citizens voters workers employees jobs soldiers troops fighters refugees migrants passengers tourists visitors students pupils teachers doctors nurses " +
    "patients victims dead deaths casualties injured cases infections families households homes houses apartments buildings schools hospitals companies firms shops restaurants cars vehicles trucks ships boats aircraft planes " +
    "tanks rockets missiles shells rounds containers tons tonnes books newspapers magazines copies tickets votes members spectators fans participants protesters demonstrators police officers firefighters volunteers " +
    "animals cows pigs sheep birds trees hectares customers users subscribers participants complaints requests applications flights"
  ).split(" "),
);

/** Abbreviations of million and billion in other languages, which English news does not use. */
export const foreignScales: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["mio", "de"],
  ["mrd", "de"],
  ["mld", "it"],
  ["mln", "ru"],
  ["mlrd", "ru"],
  ["mdd", "es"],
  ["mill", "no"],
]);

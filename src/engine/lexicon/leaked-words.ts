/**
 * Short words of other languages that translation engines leave standing alone after a finished sentence: particles, sentence endings, articles,
 * conjunctions and auxiliaries, as the grammars of each language list them. Left out are forms that an English sentence may consist of
 * ("No.", "So.", "Me.", "On.", "Man.").
 */
const rows: readonly (readonly [language: string, words: string])[] = [
  // Japanese, romanised: plain and polite endings, particles
  ["ja", "ta desu masu mashita deshita da dearu datta wa ga wo ni kara made nado suru shita shite iru imasu arimasu koto mono noda nodesu"],
  ["ko", "imnida hamnida seumnida neun eul reul eun ui eseo haetda handa"],
  ["zh", "de le shi zhe jizhe ren ba ne"],
  [
    "de",
    "die der das den dem des ein eine einen einem einer und oder nicht ist sind war wurde wird auch auf mit von zu zum zur im für bei nach dass sich es er sie wir ihr aber noch nur wie als wenn so dass",
  ],
  ["nl", "het een van en niet ook maar bij naar voor zijn werd wordt dat deze dit over uit"],
  ["fr", "le la les un une des du de et est sont dans que qui pas pour sur avec ce cette il elle ils en au aux mais où"],
  ["es", "el los las un una del de y que no se por con para es son está fue su sus lo al pero más como"],
  ["pt", "o os um uma da do das dos de e que não se por com para é são foi sua seu ao mas mais como em na no"],
  ["it", "il lo gli un una del della dei di e che non si per con è sono ha al ma più come nel nella"],
  ["ro", "și este sunt care pe la cu din nu că în de pentru sau"],
  ["pl", "i w na z że się nie jest są oraz który która do po przez dla ale także jak"],
  ["cs", "a v na se že je jsou nebo také který která do po pro ale jak byl byla bylo si"],
  ["sv", "och att är inte det som på av för med till från också men var har den ett"],
  ["da", "og at er ikke det som på af for med til fra også men var har den et"],
  ["no", "og at er ikke det som på av for med til fra også men var har den et"],
  ["is", "og að er ekki það sem á af fyrir með til frá einnig en var hefur við um í"],
  ["fi", "ja on ei se että myös oli ovat mutta kun joka"],
  ["hu", "és az egy nem hogy is van volt meg de csak"],
  ["tr", "ve bir bu da de ile için olarak olan değil ama"],
  ["vi", "và là của có không được cho các một những này đã với trong"],
  ["id", "dan yang di ke dari untuk dengan ini itu adalah tidak akan"],
];

/** Forms that are English words or abbreviations and may stand alone as a sentence, a heading or a list mark. */
const english: ReadonlySet<string> = new Set(
  "a i o so me no on man is as at in to do we he us for men been met over had are was be by an or if dit al en war come most also may ben van com org net".split(
    " ",
  ),
);

/** Language by form in lower case. Where languages share a form the first row that is not ambiguous to an editor wins; the message says "probably". */
export const leakedWords: ReadonlyMap<string, string> = /* @__PURE__ */ (() => {
  const table = new Map<string, string>();
  for (const [language, words] of rows)
    for (const word of words.split(" ")) if (!english.has(word) && word.length > 1 && !table.has(word)) table.set(word, language);
  return table;
})();

/** "Source" and "photo" as credits in brackets name them: "(Nguồn: AFP)", "(Quelle: dpa)". English and ambiguous forms are left out. */
export const creditWords: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Object.entries({
    nguồn: "vi",
    ảnh: "vi",
    quelle: "de",
    bild: "de",
    fuente: "es",
    fonte: "it",
    bron: "nl",
    źródło: "pl",
    zdroj: "cs",
    källa: "sv",
    kilde: "da",
    lähde: "fi",
    kaynak: "tr",
    sursa: "ro",
    forrás: "hu",
    sumber: "id",
    источник: "ru",
    фото: "ru",
    джерело: "uk",
    πηγή: "el",
    المصدر: "ar",
    منبع: "fa",
    מקור: "he",
    स्रोत: "hi",
    来源: "zh",
    來源: "zh",
    记者: "zh",
    記者: "zh",
    図: "ja",
    写真: "ja",
    出典: "ja",
    출처: "ko",
    사진: "ko",
    ที่มา: "th",
  }),
);

/** Plural or mass nouns that take a numeral without ending in s. Words in -men, -women, -people, -children and -craft are known by their ends. */
export const bareplurals: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "people men women children police personnel aircraft spacecraft sheep fish deer cattle livestock staff crew infantry cavalry feet teeth mice geese oxen species series headquarters " +
    "crossroads barracks offspring media data criteria bacteria phenomena alumni nuclei fungi militia media faculty clergy gentry youth folk kin poultry " +
    "taliban hezbollah mujahideen jihadi chinese japanese taiwanese portuguese vietnamese burmese lebanese sudanese congolese senegalese maltese nepalese swiss rohingya uzbek rwandese " +
    "poor elderly homeless percent half thirds"
  ).split(" "),
);

/** States of people that a number counts with no noun: "12 dead", "31 wounded", "27 were still missing". */
export const countedStates: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "dead killed wounded injured missing hurt arrested detained displaced hospitalised hospitalized homeless stranded trapped infected rescued evacuated deceased drowned " +
    "sick ill charged deaths casualties abducted kidnapped unaccounted jailed executed convicted survivors"
  ).split(" "),
);

/** Words in s that are no plural nouns. */
export const falsePlurals: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "gas news politics athletics economics physics mathematics overseas besides afterwards sometimes nowadays downstairs upstairs indoors outdoors perhaps always " +
    "says adds comes goes makes takes gives gets shows tells keeps remains includes becomes seems appears means needs wants begins christmas texas paris " +
    "kansas arkansas los las dallas athens brussels wales naples cyprus honduras philippines netherlands lens texas's whereas less plus minus towards backwards forwards " +
    "abroads reuters times's yes chaos cosmos across was has does is as its his this us thus bias alias atlas canvas pancreas"
  ).split(" "),
);

/** Words that cannot stand between a numeral and its noun: finite verbs and adverbs of news prose that are not in the closed classes. */
export const nounStoppers: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "said says say told saying added adding died dies died fell rose came came went took gave saw made got became began left met won lost held ran led put set cut hit beat " +
    "according including while today yesterday tomorrow tonight ago earlier later afterwards yesterday's soon recently never ever often almost nearly " +
    "ahead apart away back down together later instead worldwide nationwide abroad online overseas home early late long high tall wide deep old thick " +
    "respectively each compared reported remained remains reached hit stood totalled totaled numbering apiece whose please reportedly allegedly went gone came last next"
  ).split(" "),
);

/**
 * Common nouns whose number is a name, not an amount: "Article 5", "Highway 1", "Flight 370", "No 9", "page 12". Singular or plural,
 * in lower or upper case. Derived from the label nouns of Quirk et al. (1985) 17.26 note and from agency usage.
 */
export const labelNouns: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "article articles section sections page pages chapter chapters room rooms highway route road flight number no nos nr level phase tier grade type version model " +
    "part parts volume act scene item items paragraph paragraphs clause clauses appendix annex exhibit stage step gate bus line lines interstate channel zone district " +
    "ward precinct platform terminal runway pier category covid mark class form title protocol resolution resolutions lot reactor block formula " +
    "apollo division group groups bay dock cell hall studio apartment apt flat suite floor box drawer lane exit junction kilometre-post sector camp checkpoint point chapter verse " +
    "verses psalm pg pp figure table fig option option plan proposition prop amendment amendments rule rules order bill case docket count lesson unit world-cup seed " +
    "u under-age episode season series week day matchday round heat game match set quarter q h fy l2 mark mk generation gen bowl superbowl " +
    "m a b area house building tower hangar school schools squadron battalion brigade regiment wing task force trump biden"
  ).split(" "),
);

/** Makers and product names that are followed by a model number, even with a plural noun after it: "Boeing 747 jets", "iPhone 15 phones". */
export const productNames: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "boeing airbus iphone ipad galaxy pixel windows xbox playstation nintendo tupolev antonov ilyushin sukhoi mig tu il su an kamov mi embraer bombardier cessna fokker " +
    "lockheed mcdonnell douglas dassault saab leopard abrams challenger merkava patriot hellfire iskander kinzhal kalibr shahed geran lancet bayraktar falcon soyuz apollo " +
    "ariane vega shenzhou tianzhou chang'e long march atlas gemini voyager artemis luna proton delta starship airbus renault peugeot bmw audi mercedes ferrari porsche chevrolet " +
    "toyota mazda formula windows android ios chatgpt gpt claude llama snapdragon geforce radeon intel core macbook hwasong kn taepodong nodong rodong pukguksong agni prithvi ghauri " +
    "shaheen fateh sejjil qassam grad bm uragan smerch kalashnikov ak glock sig heckler koch javelin stinger himars mlrs caesar gepard marder leclerc " +
    "flight highway interstate route article channel covid resolution area"
  ).split(" "),
);

/** Nouns after a calibre in millimetres: "122mm artillery shells" measures the barrel, not an amount. */
export const calibreNouns: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "artillery shell shells round rounds howitzer howitzers gun guns mortar mortars cannon cannons ammunition ammo munition munitions rocket rockets projectile projectiles " +
    "bullet bullets caliber calibre cartridge cartridges handgun pistol pistols rifle rifles machine multiple self towed film lens camera tank grenade grenades launcher launchers autocannon weapon weapons glock beretta semi-automatic semiautomatic and"
  ).split(" "),
);

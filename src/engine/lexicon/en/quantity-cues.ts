/**
 * Words around numbers by which their reading is decided. Closed sets by use, collected from agency copy and from the grammars' accounts of
 * numerals (Quirk et al. 1985, 5.75-89, 6.62-68; Huddleston & Pullum 2002, chapter 5); each says what it decides, with an example.
 */

/** "No", "not" before a comparative turn a floor into a ceiling and back: "not more than", "never below". */
export const inversions: ReadonlySet<string> = /* @__PURE__ */ new Set("no not never".split(" "));

/** Words between a number and its noun that say nothing of what is counted. */
export const emptyModifiers: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "other more additional further new different extra separate whole entire".split(" "),
);

/** Words that open an object, so that what stands before them is a verb: "the fifth gale shook the pier". */
export const objectOpeners: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "the a an this that his her its their these those by him them it us me".split(" "),
);

/** Words after "100m" that make it metres: races, heights, distances. */
export const lengthCues: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "high tall deep wide long race sprint final hurdles freestyle relay butterfly backstroke breaststroke above below away from across off apart underwater dash waves wave".split(
    " ",
  ),
);

/** What makes digits an ordinal. */
export const ordinalSuffixes: ReadonlySet<string> = /* @__PURE__ */ new Set("st nd rd th".split(" "));

/** Words before an ordinal that orders nothing: "at first", "every second". */
export const ordinalIdioms: ReadonlySet<string> = /* @__PURE__ */ new Set("at per split every any from each".split(" "));

/** Words between "of" and the whole that a number is part of: "three of its five roads". */
export const wholeDeterminers: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "the its his her their our your my these those all some".split(" "),
);

/** Words between a noun and a number that counts it from behind: "toll of", "rose to", "numbering". */
export const postposedLinks: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "of at to is was were are be been stands stood reached reaching hit rose risen climbed grew increased fell dropped totalled totaled totalling totaling numbering numbered numbers exceeded topped surpassed passed by as than about".split(
    " ",
  ),
);

/** Nouns that name a count and so stand before its number: "death toll", "the number of". */
export const countNames: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "toll number total count tally figure population attendance turnout capacity membership workforce size strength casualties deaths".split(
    " ",
  ),
);

/** Words before a number that add it to one told elsewhere. */
export const additionsBefore: ReadonlySet<string> = /* @__PURE__ */ new Set("another additional further extra".split(" "));

/** Words after a number that add it to one told elsewhere, or set it beside others. */
export const additionsAfter: ReadonlySet<string> = /* @__PURE__ */ new Set("more additional further extra other others".split(" "));

/** Definite words after "of": "within 80 metres of the hut" measures from it and counts no huts. */
export const definiteWords: ReadonlySet<string> = /* @__PURE__ */ new Set("the a an its his her their this that".split(" "));

/** Words that open a noun phrase, so that a name after them is inside it: "the Serie 2 sides". */
export const articles: ReadonlySet<string> = /* @__PURE__ */ new Set("the a an his her its their our this that".split(" "));

/** Words before "over" when it is a preposition of place, matter or victory: "a fight over 12 islands", "flew over two villages", "a win over three rivals". */
export const disputes: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "concern concerns dispute disputes fight fighting battle row fear fears anger protest protests outrage worries debate control war feud clash clashes talks questions doubts looms " +
    "shot flew fly flies flying jumped leaped leapt climbed drove ran crossed passed walked sailed hung bent leaned watch watched presided bridge bridges " +
    "win wins victory victories lead triumph advantage upset power authority sovereignty jurisdiction"
  ).split(" "),
);

/** Words after which "over three days" is a bound; elsewhere it says through how long something went on. */
export const lengthVerbs: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "for of lasted lasting lasts been took takes take taking spent spend wait waited lived served is was were are after".split(" "),
);

/** Bounds of one word that govern a number across an article or an opening quotation mark: "exceeded “2.5 per 100,000”", no "about “12 Boats”". */
export const farBounds: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "exceed exceeds exceeded exceeding surpassed surpassing nearly almost approximately roughly".split(" "),
);

/** Last two words of longer bounds that do so: "up to a 10-year term"; "higher than a 12-foot wall" compares. */
export const farPhrases: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "more than",
  "more then",
  "less than",
  "fewer than",
  "up to",
  "at least",
  "at most",
  "much as",
  "many as",
  "excess of",
  "just under",
  "just over",
]);

/** Verbs of reaching in the past, after which "as high as 37 percent" stresses the figure that was reached and sets no limit. */
export const reachedVerbs: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "was were been reached hit rose climbed soared jumped went ran got stood lived lasted stretched measured fell accounted remained stayed kept grew".split(
    " ",
  ),
);

/** Sizes in "as high as": "as many as" gives the largest of several estimates and stays a ceiling. */
export const sizeWords: ReadonlySet<string> = /* @__PURE__ */ new Set("high large long far tall big deep fast".split(" "));

/** Verbs that bring their object to a level: "bringing us up to 83 percent" tells the level reached. */
export const levelVerbs: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "bring brings bringing brought take takes taking took taken push pushes pushing pushed".split(" "),
);

/** Objects between such a verb and "up to". */
export const levelObjects: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "us it that this toll total number count tally figure rate share level average".split(" "),
);

/** Nouns of what one stands under, so that "under five rings" is no bound. */
export const coverNouns: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "rings flags banners bridges trees lights roofs stars names titles headings conditions presidents governments coaches managers".split(
    " ",
  ),
);

/** Who a rate is reckoned for; beside a period ("per teacher", "per month") it is another side of one rate. */
export const rateHolders: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "person capita head household family member passenger child inhabitant citizen teacher worker employee student pupil patient player resident".split(
    " ",
  ),
);

/** Periods of rates. */
export const ratePeriods: ReadonlySet<string> = /* @__PURE__ */ new Set("second minute hour day week month quarter season year".split(" "));

/** Words that make "as many as" a comparison: "half as many as". */
export const multiples: ReadonlySet<string> = /* @__PURE__ */ new Set("half twice thrice times double third quarter".split(" "));

/** Words before a bare figure that goes back to the percent figure before it: "to 1.4 percent from 2.3". */
export const returnWords: ReadonlySet<string> = /* @__PURE__ */ new Set("from against of to".split(" "));

/** Words after two figures that make them a score or a vote. */
export const scoreNouns: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "win wins victory victories loss losses defeat defeats lead draw tie vote votes margin record decision ruling majority scoreline triumph rout drubbing upset thrashing advantage deficit aggregate final result shootout penalty overtime home away series verdict split in to over against at on for with after".split(
    " ",
  ),
);

/** Words before two figures that make them a score or a vote. */
export const scoreVerbs: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "won win wins lost lose loses beat beats beaten defeated defeat lead leads led leading trailed trail drew draw tied tie ahead behind vote voted votes score scored ended finished thrashed hammered edged downed topped crushed stunned routed a by to".split(
    " ",
  ),
);

/** Words near "219 to 213" that make it a vote and no range. */
export const voteVerbs: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "voted vote votes won lost beat lose win ruled margin beating losing winning defeated".split(" "),
);

/** Words before "from 40 to 80" that make it a range; else it tells a change. */
export const rangeOpeners: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "ranging range ranges ranged anywhere anything varying vary varies varied".split(" "),
);

/** Words after "one" when it is a pronoun or an idiom: "one day", "one another", "one of them". */
export const afterPronounOne: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "day another thing reason way point side hand morning evening night afternoon such more time moment last final that which who whom big major key possible potential by step stage week half too must can could should would may might has is was will does did had needs wants and or in of to for on at with from as if but than".split(
    " ",
  ),
);

/** Words before "one" when it is a pronoun or a name: "this one", "no one", "number one". */
export const beforePronounOne: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "no any every each this that which number day another someone some such everyone anyone for-one a an said former latter first last second new old other only-one square level phase formula the".split(
    " ",
  ),
);

/** Second parts of compounds whose number names a kind: "two-state solution", "one-way street", "12-gauge". */
export const kindNouns: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "state way time fold dimensional sum star wheel track tier handed sided stop step off piece liner gauge thirds quarter person man woman armed legged faced pronged part edged star-general d x digit figures stock chome".split(
    " ",
  ),
);

/** Emergency and service telephone numbers. */
export const emergencyNumbers: ReadonlySet<string> = /* @__PURE__ */ new Set("911 999 112 000 101 110 119 211 311 411 988".split(" "));

/** Words before an emergency number. */
export const callVerbs: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "call called calls calling dial dialed dialled dialing phone phoned a the to".split(" "),
);

/** Words after an emergency number. */
export const callNouns: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "call calls caller callers operator operators dispatcher dispatchers emergency hotline center centre system".split(" "),
);

/** Decades in words: "the nineteen seventies". */
export const decadeNames: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "twenties thirties forties fifties sixties seventies eighties nineties hundreds".split(" "),
);

/** Words before "half" when it is one of two: "the second half of the match". */
export const halfNames: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "first second third fourth opening latter last final top bottom better other front back early late closing upper lower worse".split(" "),
);

/** Words before a four-digit number that make it a year. */
export const yearCues: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "in since by of from until till before after during early late mid for the this last next its their his her our and to through between around about year over under january february march april may june july august september october november december spring summer autumn fall winter".split(
    " ",
  ),
);

/** Words before a fraction with no "of" that make it an amount: "by two-thirds", "nearly half". */
export const fractionCues: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "nearly almost about around roughly approximately over than least to by some just only up under an a exactly".split(" "),
);

/** Words after "half" that make it an amount: "half the workers". */
export const fractionFollowers: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "the its their his her our those them all more less as".split(" "),
);

/** Words before "under 16" and "over 65" that make it an age. */
export const agedNouns: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "people children girls boys those women men adults anyone youths kids minors persons was were is are someone patients workers voters residents players pensioners students aged everyone teenagers drivers".split(
    " ",
  ),
);

/** What is measured on a magnitude scale. */
export const quakeNouns: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "earthquake earthquakes quake quakes temblor tremor tremors aftershock aftershocks".split(" "),
);

/** Words between "magnitude" and its figure: "the magnitude was put at about 5.7". */
export const magnitudeLinks: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "at was is as to of put measured about around be been".split(" "),
);

/** Nouns after "three in 12" that make it a count within a series and no share. */
export const seriesNouns: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "seconds minutes hours days weeks months years decades games matches innings starts races attempts tests overs balls minute hour day week month year".split(
    " ",
  ),
);

/** Words that make pounds a weight. */
export const weightWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "of heavy weight weighing weighed weighs weigh bomb bombs device lighter heavier baby man woman fish explosive explosives overweight".split(
    " ",
  ),
);

/** Words that make pounds money. */
export const moneyWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "cost costs costing paid pay pays worth fine fined price priced prices spend spent earn earned salary budget debt debts loan fund funds invest invested investment deal prize bill raised raise sold sell buy bought fee fees bank owed profit profits loss losses tax sterling pension wage wages".split(
    " ",
  ),
);

/** Words after "a day", "a week" that make it no rate: "a day after". */
export const afterNoRate: ReadonlySet<string> = /* @__PURE__ */ new Set("after before ago later earlier old long away and".split(" "));

/** What follows "3/4" when it is a fraction and no date or score. */
export const fractionWholes: ReadonlySet<string> = /* @__PURE__ */ new Set("of mile inch cup".split(" "));

/** Words after a number that make it a time of day. */
export const clockWords: ReadonlySet<string> = /* @__PURE__ */ new Set("am pm gmt utc bst hrs o'clock noon midnight".split(" "));

/** What "zero" counts nothing of: "zero tolerance", "zero hour". */
export const zeroIdioms: ReadonlySet<string> = /* @__PURE__ */ new Set("tolerance sum hour in".split(" "));

/** Words after a bare "500 million" that let it be money told before: prepositions and conjunctions, no verbs. */
export const moneyFollowers: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "in and or to for from of by on at as with plus more up into over".split(" "),
);

/** Nouns of persons before an age in brackets: "a student (18)". */
export const personNouns: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "student pupil man woman boy girl driver teacher doctor professor worker employee resident farmer actor actress singer player coach mother father son daughter brother " +
    "sister wife husband officer soldier pensioner victim suspect cyclist rider runner climber striker midfielder defender goalkeeper"
  ).split(" "),
);

/** Prepositions after which a capitalised name is a place and the number behind it no age. */
export const placePrepositions: ReadonlySet<string> = /* @__PURE__ */ new Set("in at near from of to on around outside across".split(" "));

/** A word-for-word rendering that English news does not use. */
export interface Calque {
  /** Primary tags of the languages that have it. */
  readonly sources: readonly string[];
  /** Lower-case words; "#" is a number, "*" a content word in small letters, "^" a word with a capital, "@" a month or weekday. */
  readonly phrase: string;
  /** What English says; empty where it says nothing. */
  readonly natural: string;
  /** The words that were rendered. */
  readonly reason: string;
}

/** Languages, phrases that have one English answer, that answer, and the source's words. */
const rows: readonly (readonly [sources: string, phrases: string, natural: string, reason: string])[] = [
  ["de nl", "secret service|secret services", "intelligence service", "Geheimdienst, geheime dienst"],
  ["de", "according to ^ information|according to ^ ^ information|according to own information", "officials say", "nach Angaben"],
  [
    "de",
    "massively supporting|massively supported|massively supports|massively criticized|massively criticised|massively increased",
    "strongly",
    "massiv",
  ],
  ["de", "internationally isolated country|internationally largely isolated", "isolated", "international isoliert"],
  ["de", "all encompassing partnership|all encompassing strategic", "comprehensive", "umfassend"],
  ["de", "currency guardians|monetary guardians", "central bankers", "Währungshüter"],
  [
    "de",
    "reckon with a|reckons with a|reckon with an|reckons with an|reckoned with a|reckoned with an|reckon with only|reckons with only",
    "expect",
    "rechnen mit",
  ],
  ["de", "saving course|savings course", "austerity", "Sparkurs"],
  ["de", "target mark", "target", "Zielmarke"],
  ["de", "gave to understand|gave to protocol", "said", "gab zu verstehen, gab zu Protokoll"],
  ["de", "let himself be quoted|let herself be quoted|let themselves be quoted", "was quoted as saying", "ließ sich zitieren"],
  ["de", "nobody else more|nothing else more", "nobody else", "niemand anderes mehr"],
  ["de", "back number", "shirt number", "Rückennummer"],
  ["de", "hold a speech|held a speech|holds a speech|holding a speech", "give a speech", "eine Rede halten"],
  ["de fr es", "make a photo|made a photo|made photos", "take a photo", "ein Foto machen, faire une photo"],
  ["de", "as it was said|as became known|as it became known|how it was said", "it emerged", "wie es hieß, wie bekannt wurde"],
  ["de", "since longer time|since a long time|since longer", "for some time", "seit längerem"],
  ["de", "comes into question|come into question|came into question", "is possible", "in Frage kommen"],
  [
    "de",
    "stands in the criticism|stand in the criticism|stands under criticism|is in the criticism",
    "is criticised",
    "in der Kritik stehen",
  ],
  ["de", "it came to a|it came to an", "there was", "es kam zu"],
  ["de nl", "weakened itself|strengthened itself|relaxed itself", "weakened", "schwächte sich ab"],
  ["fr", "trimester of #|first trimester of the year|last trimester of the year", "quarter", "trimestre"],
  ["fr it es", "national money", "currency", "monnaie nationale"],
  ["fr it es de pt", "since # days|since # weeks|since # months|since # years", "for", "depuis, seit, desde hace"],
  ["fr it", "at end @|at end of @", "at the end of", "fin avril"],
  ["fr es it", "medical visit", "medical", "visite médicale, visita medica"],
  ["fr", "# realizations|# realisations", "goals", "réalisations"],
  ["fr", "# selections", "caps", "sélections"],
  ["fr es it", "at the occasion of|in occasion of", "on the occasion of", "à l'occasion de"],
  ["fr", "to general surprise|to the general surprise|at the general surprise", "to everyone's surprise", "à la surprise générale"],
  ["fr", "has as objective|has for objective|has as goal|has for goal", "aims", "a pour objectif"],
  ["fr es it pt", "assisted at the|assisted to the", "attended", "assister à, asistir a"],
  ["fr es", "the taken measures|the taken decision", "the measures taken", "les mesures prises"],
  ["fr de", "the concerned persons|the concerned people|the concerned authorities", "those concerned", "les personnes concernées"],
  ["es pt fr it", "morning of this @|afternoon of this @|night of this @|evening of this @", "that day", "este martes, ce mardi"],
  ["es pt", "the mentioned *|the referred *", "this", "el mencionado, o referido"],
  ["es", "left a balance of|leaves a balance of|leaving a balance of", "left", "dejó un balance de"],
  ["es pt it", "# deceased", "dead", "fallecidos, falecidos"],
  ["es pt", "and # disappeared|# disappeared and|# disappeared persons|# disappeared people", "missing", "desaparecidos"],
  ["es pt", "rescued with life|found with life|pulled out with life", "alive", "con vida"],
  ["es pt", "remain without a roof|remained without a roof|remains without a roof", "homeless", "sin techo"],
  ["es pt it fr", "# million of *|# millions of *|# billion of *|# billions of *", "million without “of”", "millones de, millions de"],
  ["es it fr", "minister of exteriors|ministry of exteriors|minister of foreigners", "foreign minister", "ministro de Exteriores"],
  ["es it", "president of the government", "prime minister", "presidente del Gobierno"],
  ["it", "president of the council of ministers", "prime minister", "presidente del Consiglio"],
  ["it", "in the night between", "overnight", "nella notte tra"],
  [
    "es pt ru uk cs pl",
    "informed in a statement that|informed on @ that|informed today that|informed yesterday that",
    "said",
    "informó que, сообщил, informoval",
  ],
  ["ru uk", "as informed by the|this was reported in the|about this reports", "said", "об этом сообщает"],
  ["ru uk", "it became known about|became known about the", "it emerged that", "стало известно о"],
  ["ru uk", "the message notes that|noted in the message|it is noted in the message", "the statement says", "отмечается в сообщении"],
  ["ru uk", "by preliminary data|according to preliminary data", "early reports say", "по предварительным данным"],
  ["ru uk", "law enforcers|employees of law enforcement", "police", "правоохранители"],
  ["ru uk", "on the territory of the region|on the territory of the republic|on the territory of the country", "in", "на территории"],
  ["ru uk cs pl", "in the frames of|within the frames of|in frames of", "as part of", "в рамках, v rámci, w ramach"],
  ["pl cs ru uk de", "actual information|the actual situation|actual situation", "current", "aktuální, актуальный"],
  ["zh", "relevant person in charge|relevant persons in charge|person in charge of the relevant", "official responsible", "有关负责人"],
  ["zh", "relevant departments", "authorities", "有关部门"],
  ["zh", "voting situation|epidemic situation", "vote, epidemic", "情况"],
  ["zh", "affected by the news|affected by this news", "after the news", "受此消息影响"],
  ["zh", "our reporter|this newspaper reporter|the reporter learned|reporters learned from", "this newspaper", "本报记者, 记者获悉"],
  ["zh", "it is understood that|it is reported that the|it is learned that", "", "据了解, 据报道"],
  ["zh", "give full play to|gave full play to|giving full play to", "use fully", "充分发挥"],
  ["zh ja", "has attracted widespread attention|attracted wide attention|aroused heated discussion", "drew attention", "引起广泛关注"],
  ["ja ko zh", "large scale troops|large scale soldiers", "large numbers of troops", "大規模な部隊"],
  ["ja", "became the most *|became the largest * in history", "is the most", "となった"],
  ["ja", "it was found out that|it turned out in an interview", "it has emerged", "ことが分かった"],
  ["ja", "no threat to life|lives are not in danger", "not life-threatening", "命に別状はない"],
  ["ja", "japan time", "local time", "日本時間"],
  ["ko", "korea time|korean time", "local time", "한국시간"],
  ["ar fa", "today @|yesterday @", "on the day", "اليوم الخميس"],
  ["ar", "it is worth noting that|it is worth mentioning that|it is noteworthy that", "", "الجدير بالذكر"],
  ["ar", "press sources", "media reports", "مصادر صحفية"],
  ["ar", "brotherly country|sisterly country|sisterly countries", "neighbouring country", "الشقيق"],
  ["tr", "lost his life|lost her life|lost their life|lost their lives", "died", "hayatını kaybetti"],
];

export const calques: readonly Calque[] = rows.flatMap(([sources, phrases, natural, reason]) =>
  phrases.split("|").map((phrase) => ({ sources: sources.split(" "), phrase, natural, reason })),
);

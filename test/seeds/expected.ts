/** A version id and words, the words as they stand in the version. */
export type Where = readonly [version: string, words: string];

export type Expectation = readonly [checkOrFamily: string, ...places: Where[]];

export interface Expected {
  /** One finding of this check must show all these places, or touch them. */
  readonly found: readonly Expectation[];
  /** No finding of this family may rest on these places alone: they say the same, or one is later than the other. */
  readonly compatible: readonly Expectation[];
  /** No finding of this family may touch any of these places. */
  readonly silent: readonly Expectation[];
  /** Errors that stand in the story and are not found yet. A test says so when one of them is found after all. */
  readonly missed: readonly Expectation[];
  /** False alarms: findings of this check that rest on these places alone. A test says so when one of them is gone. */
  readonly alarms: readonly Expectation[];
}

/** What an editor would say of each sample story, whatever the golden files hold. */
export const expected: { readonly [seed: string]: Expected } = {
  troops: {
    found: [
      ["quantity/bound", ["A", "more than 8 million"], ["D", "more than eight million"], ["B", "up to 8 million"]],
      ["quantity/bound", ["A", "more than 13,000 containers"], ["B", "about 13,000 containers"]],
      ["quantity/collective", ["A", "a battalion"]],
      ["date/conflict", ["E", "in 2019"], ["D", "last year"]],
      ["artifact/leaked-token", ["E", "Ta."]],
      ["artifact/furniture", ["A", "Testen Sie jetzt"]],
      ["artifact/furniture", ["A", "WEITERE ARTIKEL"]],
      ["artifact/furniture", ["B", "RELATED NEWS"]],
      ["artifact/furniture", ["D", "Advertisement"]],
      ["artifact/furniture", ["D", "Evening Tidings is a ministry"]],
      ["artifact/fragment", ["E", "It is assumed that these were"]],
      ["artifact/punctuation", ["E", ". . In June"]],
      ["artifact/disclosure", ["C", "This text was translated automatically"]],
    ],
    compatible: [
      ["date", ["D", "said on Friday"], ["E", "said Friday"], ["C", "on October 8"]],
      ["date", ["D", "on Thursday"], ["E", "said on Friday"]],
      ["date", ["A", "since August last year"], ["B", "since August 2023"], ["D", "since August last year"]],
      ["date", ["B", "On October 17"], ["D", "on Thursday"]],
      ["date", ["B", "this summer"], ["C", "In June"], ["D", "in June"], ["E", "In June"]],
      [
        "date",
        ["A", "earlier this month"],
        ["B", "Between October 8 and 13"],
        ["D", "from Oct. 8 to 13"],
        ["E", "between October 8 and 13"],
      ],
      ["quantity", ["A", "more than 8 million"], ["D", "more than eight million"]],
      ["quantity", ["C", "1.28 million active soldiers"], ["D", "1.28 million active soldiers"]],
    ],
    silent: [["quantity", ["A", "8.000 Zeitungen"], ["A", "41,000"], ["A", "212 steps"], ["B", "army of 1.2 million"], ["A", "17 points"]]],
    missed: [],
    alarms: [],
  },
  flood: {
    found: [
      ["quantity/value", ["andes", "12"], ["portal", "21"]],
      ["quantity/unit", ["andes", "5 kilometres"], ["portal", "5 miles"]],
      ["quantity/unit", ["andes", "$40 million"], ["gazette", "€40 million"]],
      ["quantity/bound", ["andes", "More than 3,400 homes"], ["portal", "Up to 3,400 homes"]],
      ["date/weekday", ["gazette", "Wednesday, March 5"]],
      ["artifact/untranslated", ["portal", "El servicio eléctrico"]],
      ["artifact/repetition", ["portal", "The the"]],
      ["artifact/leaked-token", ["portal", "(Fuente: Cordillera Prensa)"]],
    ],
    compatible: [
      ["quantity", ["andes", "six hours"], ["gazette", "six hours"], ["portal", "within six hours"]],
      ["quantity", ["andes", "12"], ["gazette", "A dozen"], ["andes-update", "17"]],
      ["quantity", ["andes", "about 15,000 people"], ["portal", "some 15,000 people"], ["gazette", "about 15,000"]],
      ["quantity", ["andes", "190 millimetres"], ["portal", "190 mm"], ["gazette", "190 millimetres"]],
      ["quantity", ["andes", "Three people"], ["portal", "3 people"], ["gazette", "three people"]],
      ["quantity", ["andes", "5 kilometres"], ["gazette", "5 km (3.1 miles)"]],
      ["date", ["andes", "before Friday"], ["gazette", "before Friday"], ["andes-update", "on Friday morning"]],
    ],
    silent: [
      ["quantity", ["andes-update", "five more bodies"], ["andes-update", "2,000 of them"]],

      ["date", ["portal", "on Thursday"], ["andes-update", "on Thursday"], ["andes-update", "said on Friday"]],
      ["artifact", ["original", "3.400 viviendas"], ["original", "Al menos"]],
    ],
    missed: [
      ["quantity/magnitude", ["andes", "3,400 homes"], ["gazette", "34,000 homes"]],
      ["artifact/furniture", ["portal", "MORE FROM THE REGION"]],
    ],
    alarms: [],
  },
  rates: {
    found: [
      ["quantity/unit", ["baltic", "0.25 percentage points"], ["rundschau", "0.25 percent"]],
      ["quantity/magnitude", ["baltic", "4.8 percent"], ["rundschau", "48 percent"]],
      ["quantity/magnitude", ["baltic", "12 billion crowns"], ["rundschau", "12 million crowns"]],
      ["quantity/unit", ["baltic", "41 crowns a month"], ["rundschau", "41 crowns per year"]],
      ["date/conflict", ["baltic", "November 7"], ["rundschau", "November 17"]],
      ["artifact/locale", ["rundschau", "1,28 million"]],
      ["artifact/locale", ["rundschau", "1,1 percent"]],
      ["artifact/residue", ["markets-now", "Here is the translation"]],
      ["artifact/residue", ["markets-now", "Note: I have kept"]],
      ["artifact/punctuation", ["markets-now", "，"]],
    ],
    compatible: [
      ["quantity", ["ledger", "25 basis points"], ["baltic", "0.25 percentage points"], ["markets-now", "0.25 percentage points"]],
      ["quantity", ["baltic", "5.75 percent"], ["ledger", "5.75%"], ["markets-now", "5.75 percent"], ["rundschau", "5.75 percent"]],
      ["quantity", ["baltic", "About 1.28 million"], ["ledger", "Nearly 1.3 million"], ["rundschau", "Around 1,28 million"]],
      ["quantity", ["baltic", "6-3"], ["ledger", "Six of the nine"], ["rundschau", "6 votes"]],
      ["date", ["baltic", "November 7"], ["ledger", "Nov. 7"], ["markets-now", "early November"]],
    ],
    silent: [
      ["quantity", ["baltic", "G7"], ["baltic", "1924"]],
      ["artifact", ["baltic", "G7"]],
      ["date", ["baltic", "by the end of March"], ["ledger", "by the end of March"], ["rundschau", "By the end of March"]],
    ],
    missed: [
      ["quantity/unit", ["baltic", "12 billion crowns"], ["markets-now", "12 billion dollars"]],
      ["artifact/disclosure", ["rundschau", "This translation was created automatically"]],
    ],
    alarms: [["date/conflict", ["baltic", "in June"], ["ledger", "June forecast"]]],
  },
  transfer: {
    found: [
      ["quantity/unit", ["riviera", "38 million euros"], ["goal-feed", "38 million pounds"]],
      ["quantity/value", ["riviera", "14 goals"], ["goal-feed", "41 goals"]],
      ["quantity/magnitude", ["riviera", "2,500 fans"], ["kickoff", "25,000 fans"]],
      ["quantity/bound", ["riviera", "more than 90 million euros"], ["goal-feed", "less than 90 million euros"]],
      ["date/conflict", ["riviera", "August 17"], ["goal-feed", "August 16"]],
      ["date/weekday", ["goal-feed", "Saturday, August 16"]],
      ["artifact/repetition", ["goal-feed", "Coach Dario Lunt has now spent less"]],
      ["artifact/furniture", ["goal-feed", "Leggi anche"]],
      ["artifact/punctuation", ["kickoff", "club ."]],
      ["artifact/punctuation", ["kickoff", ",."]],
      ["artifact/fragment", ["kickoff", "when he arrived with"]],
    ],
    compatible: [
      ["quantity", ["riviera", "38 million euros"], ["touchline", "€38m"]],
      ["quantity", ["riviera", "more than 90 million euros"], ["touchline", "over €90m"]],
      ["date", ["riviera", "June 2028"], ["touchline", "the summer of 2028"], ["goal-feed", "June 2028"]],
      ["date", ["riviera", "August 17"], ["touchline", "August 17"], ["kickoff", "August 17"]],
    ],
    silent: [
      ["quantity", ["riviera", "4-2"], ["riviera", "737"], ["riviera", "23-year-old"], ["goal-feed", "4,99 euro"]],
      ["date", ["riviera", "11 p.m."], ["riviera", "in May"]],
    ],
    missed: [
      ["date/conflict", ["riviera", "June 2028"], ["kickoff", "June 2026"]],
      ["quantity/magnitude", ["riviera", "38 million euros"], ["kickoff", "3.8 million euros"]],
      ["quantity/collective", ["riviera", "2,500 fans"], ["goal-feed", "Hundreds of fans"]],
      ["artifact/leaked-token", ["goal-feed", "Grazie."]],
    ],
    alarms: [],
  },
  ferry: {
    found: [
      ["quantity/value", ["ledger", "9 kilometres"], ["selat", "5 miles"]],

      ["quantity/value", ["straits", "118 people"], ["selat", "128"]],
      ["quantity/bound", ["straits", "no more than 120 passengers"], ["selat", "at least 120 passengers"]],
      ["quantity/collective", ["selat", "Dozens of people"]],
      ["date/weekday", ["selat", "Saturday, June 9"]],
      ["date/conflict", ["straits", "1996"], ["selat", "1969"]],
      ["artifact/script", ["selat", "stаtion"]],
      ["artifact/script", ["selat", "&amp;"]],
      ["artifact/script", ["rheinwelle", "â€“"]],
      ["artifact/leaked-token", ["selat", "(Sumber: Kabar Selat)"]],
      ["artifact/punctuation", ["rheinwelle", "„We held"]],
      ["artifact/punctuation", ["rheinwelle", "p.m.."]],
      ["artifact/repetition", ["rheinwelle", "The accident is the worst"]],
      ["artifact/furniture", ["rheinwelle", "Lesen Sie auch"]],
    ],
    compatible: [
      ["quantity", ["straits", "19"], ["ledger", "Nineteen"], ["rheinwelle", "19"], ["straits-update", "23"]],
      ["quantity", ["straits", "Six were"], ["ledger", "six are missing"], ["rheinwelle", "Six people"], ["straits-update", "Two people"]],
      ["quantity", ["straits", "5 nautical miles"], ["ledger", "9 kilometres"]],
      ["quantity", ["straits", "no more than 120 passengers"], ["ledger", "up to 120 passengers"], ["rheinwelle", "120 passengers"]],
      ["quantity", ["straits", "three hours"], ["selat", "3 hours"]],
      ["date", ["straits", "4:30 p.m."], ["ledger", "half past four"], ["rheinwelle", "4.30 p.m."]],
      ["date", ["straits", "Sunday, June 9"], ["ledger", "on Sunday"], ["straits-update", "on Sunday"]],
    ],
    silent: [
      ["quantity", ["straits-update", "four more bodies"], ["straits-update", "15 million rupiah"], ["straits-update", "$920"]],
      ["date", ["straits", "on Monday morning"], ["straits", "since 2011"], ["straits-update", "on Tuesday"]],
    ],
    missed: [
      ["quantity/arithmetic", ["selat", "143 people"]],
      ["quantity/unit", ["straits", "5 nautical miles"], ["selat", "5 miles"]],
      ["artifact/fragment", ["rheinwelle", "because he"]],
      ["artifact/furniture", ["rheinwelle", "Foto: Hafenamt Serai"]],
    ],
    alarms: [],
  },
};

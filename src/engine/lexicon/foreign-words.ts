/**
 * The commonest content words of news in other languages: numbers, days, months, people, verbs of saying. A word of these lists inside an English
 * sentence was not carried over. Forms that English, or names in English news, have too are left out.
 */
const rows: readonly (readonly [language: string, words: string])[] = [
  [
    "de",
    "sagte sagten erklärte teilte mitteilte nach worden wurden werden wurde haben hatte hatten konnte könnte müssen sollen sollte können jahr jahre jahren monat monate woche wochen tage stunden montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember drei vier fünf sechs sieben acht neun zehn hundert tausend millionen milliarden prozent menschen leute regierung präsident präsidentin minister ministerin polizei gericht partei wahlen krieg frieden soldaten truppen stadt land länder welt angriff unternehmen zahlen verletzt getötet gestorben gegen zwischen während wegen mehrere viele einige alle neue neuen deutsche deutschen zwei erste ersten zweite letzte letzten heute gestern morgen krankheit krankenhaus straße straßen schule kinder frau frauen mann männer leben arbeit arbeiten geld fortschritte reaktion entscheidung untersuchung urlaub saison gipfel verlust koalition abkommen vertrag grenze haushalt wirtschaft außenminister stimmen niederlage mannschaft bürger behörden entwicklung zukunft",
  ],
  [
    "fr",
    "déclaré annoncé dit selon avoir été étaient était ont sont sera seront peut doit année années mois semaine semaines jours heures lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août septembre octobre novembre décembre deux trois quatre cinq six sept huit neuf dix cent mille milliards gouvernement président présidente ministre police guerre paix soldats troupes ville pays monde attaque entreprise blessés tués morts contre entre pendant après avant depuis plusieurs beaucoup tous toutes nouveau nouvelle nouveaux français française premier première dernière aujourd'hui hier demain hôpital école enfants femme femmes homme hommes travail argent lequel laquelle également aussi maisons choisi bataille frontière élection joueur équipe victoire loi pensent britannique sociétés développement avenir autorités citoyens",
  ],
  [
    "es",
    "dijo dijeron según había habían fueron será serán puede debe año años mes meses semana semanas días horas lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre tres cuatro cinco seis siete ocho nueve diez ciento mil millones gobierno presidente presidenta ministro ministra policía guerra paz soldados tropas ciudad país países mundo ataque empresa heridos muertos contra entre durante después antes desde varios muchos todos nuevo nueva nuevos primero primera último última hoy ayer mañana escuela niños mujer mujeres hombre hombres trabajo trabajos dinero quienes también momento hizo expresó mexicano importante campos ensayo acuerdo frontera elecciones jugador equipo partido desarrollo futuro autoridades ciudadanos",
  ],
  [
    "it",
    "ha detto secondo hanno erano sarà saranno può deve anno anni mese mesi settimana settimane giorni lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre due tre quattro cinque sei sette otto nove dieci cento mille milioni miliardi governo presidente ministro polizia guerra pace soldati truppe città paese paesi mondo attacco azienda feriti morti contro durante dopo prima diversi molti tutti nuovo nuova nuovi primo ultima oggi ieri domani scuola bambini donna donne uomo uomini lavoro soldi anche sembra momento importante prigione attuale libero discorso cambiare accordo confine legge giocatore squadra partita vittoria elezioni sviluppo cittadini autorità",
  ],
  [
    "pl",
    "powiedział powiedziała według był była było były będzie będą może musi rok roku lata lat miesiąc miesiące tydzień tygodnie dni godzin poniedziałek wtorek środa czwartek piątek sobota niedziela niedzieli stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć sto tysiąc milionów miliardów rząd rządu prezydent prezydenta minister policja wojna wojny pokój żołnierzy wojsk miasto kraj krajów świat atak firma rannych zabitych przeciw między podczas wiele wszystkich nowy nowa nowe pierwszy ostatni dziś wczoraj jutro szkoła dzieci kobieta kobiety ludzi osób praca pieniądze także również aktualnie przypadek umowa granica ustawa wybory zawodnik zwycięstwo rozwój obywatele władze",
  ],
  [
    "cs",
    "řekl řekla podle byl byla bylo byly bude budou může musí rok roku roky měsíc měsíce týden týdny dnů hodin hodině pondělí úterý středa čtvrtek pátek sobota neděle ledna února března dubna května června července srpna září října listopadu prosince dva tři čtyři pět šest sedm osm devět deset sto tisíc milionů miliard vláda vlády prezident prezidenta ministr policie válka války mír vojáků vojsk město země svět útok firma zraněných mrtvých proti mezi během mnoho všech nový nová nové první poslední dnes včera zítra škola dětí žena ženy lidí práce peníze také rovněž protože která které který vyzval dohoda hranice zákon volby zápas vítězství vývoj občané úřady",
  ],
  [
    "nl",
    "zei zeiden volgens hebben hadden werden wordt kunnen moeten jaar jaren maand maanden weken dagen uur maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart juni juli augustus oktober twee drie vier vijf zes zeven acht negen tien honderd duizend miljoen miljard regering politie oorlog vrede soldaten stad landen wereld aanval bedrijf gewonden doden tegen tussen tijdens veel alle nieuwe eerste laatste vandaag gisteren morgen kinderen vrouwen mannen mensen werk geld ook",
  ],
  [
    "pt",
    "disse disseram segundo foram será serão pode deve anos mês meses semana semanas dias horas segunda-feira terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho setembro outubro novembro dezembro dois três quatro cinco seis sete oito nove dez cem mil milhões bilhões governo presidente ministro polícia guerra paz soldados tropas cidade país países mundo ataque empresa feridos mortos contra entre durante depois antes desde vários muitos todos novo nova novos primeiro primeira último hoje ontem amanhã escola crianças mulher mulheres homem homens trabalho dinheiro também pessoas",
  ],
  [
    "sv",
    "sade enligt hade blev skulle kunde måste månad veckor dagar måndag tisdag onsdag torsdag fredag lördag söndag januari februari juni juli augusti oktober två fyra fem åtta tio hundra tusen miljoner miljarder regeringen polisen kriget människor barn kvinnor också efter mellan under många alla nya första sista idag igår",
  ],
  [
    "ro",
    "spus potrivit fost sunt poate trebuie ani luni săptămână zile marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie doi trei patru cinci șase șapte opt nouă zece sută mie milioane miliarde guvernul președintele ministrul poliția război pace orașul țara lumea împotriva între după înainte mulți toți nou nouă primul ultima astăzi ieri mâine copii femei oameni și",
  ],
  [
    "tr",
    "dedi söyledi göre oldu olarak olan vardı yıl ay hafta gün saat pazartesi salı çarşamba perşembe cuma cumartesi ocak şubat nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık iki üç dört beş altı yedi sekiz dokuz yüz milyon milyar hükümet cumhurbaşkanı bakan polis savaş barış asker şehir ülke dünya saldırı yaralı ölü karşı arasında sonra önce çok bütün yeni ilk son bugün dün yarın okul çocuk kadın adam insan para",
  ],
  [
    "id",
    "mengatakan menurut telah akan dapat harus tahun bulan minggu senin selasa rabu kamis jumat sabtu januari februari maret mei juni juli agustus oktober desember dua tiga empat lima enam tujuh delapan sembilan sepuluh ratus ribu juta miliar pemerintah presiden menteri polisi perang tentara kota negara dunia serangan perusahaan terhadap antara selama setelah sebelum banyak semua baru pertama terakhir kemarin besok sekolah anak perempuan orang kerja uang juga",
  ],
];

/** Forms that are English too, or stand in names that English news writes: "mars", "mai", "alle", "stadt", "presidente", "fc cinque". */
const english: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "nach land minister partei worden mann leben dit mars avril six mille police entre cent pays monde tous paz contra mayo marzo junio julio agosto domingo mil mundo nova novo nuevo nueva quarta quinta sexta segundo primo prima due sei tre otto uomo lavoro paese maggio pace presidente primera rok lata maja sobota prezydent prezident minister sto kraj atak firma jutro dwa dva " +
    "novo deset dubna may will can august september november oktober april mark ha fem under barn nya alla son ay gun altı ekim para adam bin lima dua juta baru kota orang anak ratus trei opt ani luni zile joi mie ieri copii nou spus polis negara zes uur werk geld mei vier drei acht neun zehn alle neue heute morgen frau frauen kinder viele einige juli juni mai januar februar prozent tage " +
    "hundert sept dix huit neuf trois quatre cinq deux hier aussi avant guerre ville femme femmes homme hommes travail argent enfants juin lundi mardi jeudi tercero sabato domenica oggi dopo governo ministro guerra mondo anno anni nuovo nuova molti tutti donna donne uomini primo ultima sabado todos hoje mulher homem mortos ataque empresa policia madre feridos janeiro pessoas trabalho cidade " +
    "stad landen tien ook mensen mannen vrouwen zondag"
  ).split(" "),
);

/** Language by form in lower case. */
export const foreignWords: ReadonlyMap<string, string> = /* @__PURE__ */ (() => {
  const table = new Map<string, string>();
  for (const [language, words] of rows) {
    for (const word of words.split(" ")) if (word.length >= 4 && !english.has(word) && !table.has(word)) table.set(word, language);
  }
  for (const [word, language] of [
    ["und", "de"],
    ["qui", "fr"],
    ["psy", "pl"],
    ["pić", "pl"],
  ] as const)
    table.set(word, language);
  return table;
})();

/** Inflectional endings that no English word has, by language: a long word with one, in small letters, is that language's. */
export const foreignEndings: readonly (readonly [language: string, endings: string])[] = [
  ["de", "ischen lichen ungen keiten ierte ierten eiten zeugen tteren ftigen chteten"],
  ["fr", "aient issent nnique quement iennes ements-là ortement ensent"],
  ["es", "ciones idades amente ieron araron traron uidas uida ientos acional"],
  ["it", "zione zioni mente ttato zzato zzata zzati isato evole ibile icato iscono avano ilizzati rtiene"],
  ["pt", "amente aram eram"],
  ["pl", "nych kich wych liwej nego niego kiej icznie alnie ieczny czna czne cji szych dzieli owali"],
  ["cs", "ovali ovala atelem ovem nosti ského ujeme hodly"],
  ["nl", "heden lijke lijk schap"],
  ["ro", "ului ilor urilor"],
];

/** Words with accents that English has taken in, and writes in small letters. */
export const accentedLoans: ReadonlySet<string> = new Set(
  (
    "café cafés naïve naïveté façade façades cliché clichés clichéd fiancé fiancée fiancés résumé résumés protégé protégés protégée décor première premières " +
    "communiqué communiqués élite élites émigré émigrés née né soirée soirées crème brûlée jalapeño jalapeños piñata piñatas señor señora über détente touché " +
    "matinée matinées divorcée divorcé entrée entrées attaché attachés canapé canapés purée déjà coup d'état états château châteaux rosé rosés saké tête à la " +
    "rôle rôles coöperate coöperation coordinate zoölogy reëlection führer doppelgänger smörgåsbord vis-à-vis mañana niño niña papier-mâché mâché pâté pâtés " +
    "sauté sautéed outré passé blasé risqué exposé exposés appliqué crêpe crêpes flambé consommé éclair éclairs épée étude études façades garçon habitué ingénue " +
    "mélange ménage métier mêlée naïf negligée raison d'être recherché régime régimes roué séance séances soufflé soufflés voilà açaí ñandú kürbis jäger gemütlich"
  ).split(" "),
);

/** Grammar words of other languages that no English sentence has between two of its own words in small letters. */
export const strayGrammar: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  (
    [
      ["de", "und oder nicht aber auch mit für nach über wird wurde sind das der einen einer dem"],
      ["fr", "et avec pour dans mais sont leur leurs cette les la le une des est"],
      ["es", "pero muy también desde hasta porque sino los las una el"],
      ["it", "nelle degli delle sono della nello anche il gli dello"],
      ["pl", "oraz się nie jest przez"],
      ["cs", "nebo jsou není"],
      ["sv", "och inte är efter från"],
      ["no", "ikke etter"],
      ["nl", "maar niet een het zijn wordt voor ook bij naar"],
    ] as const
  ).flatMap(([language, words]) => words.split(" ").map((word) => [word, language] as const)),
);

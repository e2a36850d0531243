/** Words beside which a date lies ahead; "would" and "could" are the future of a past report. */
export const futureCues: ReadonlySet<string> = new Set(
  (
    "will won't shall would 'll due scheduled expected expects planned planning slated going intends aims hopes upcoming " +
    "forthcoming ahead likely may could might deadline forecast forecasts"
  ).split(" "),
);

/** Of these, the ones that only look ahead before "to" or "for": "set to open", "plans for"; not "set up", "unveiled plans". */
export const futureBeforeTo: ReadonlySet<string> = new Set("set plan plans ready bound".split(" "));

/** Verbs after "to" that news sets beside a coming day: "to meet on Friday"; "came to power in June" has none. */
export const verbsAhead: ReadonlySet<string> = new Set(
  (
    "be appear begin start open meet hold take visit vote play face run return launch travel leave arrive attend host announce decide " +
    "discuss end finish close speak make give release publish hear testify sign receive come go continue join retire step stand expire"
  ).split(" "),
);

/** Past forms that do not end in -ed, as news uses them, with the auxiliaries of the past. */
export const pastCues: ReadonlySet<string> = new Set(
  (
    "was were wasn't weren't didn't hadn't hasn't haven't had said told did has have been came went took made gave met held left sent saw found " +
    "began won lost led fought brought sold paid shot struck spoke wrote drove chose grew flew fled stole kept built fell rose broke became " +
    "knew got hit put ran sank died dead quit spread beat bid cast cost hurt shut split swept swore taught thought threw understood withdrew " +
    "wore sought stood hung dug drew drank ate bought caught dealt felt heard laid lay lent meant overtook rang sang slept spent swung tore " +
    "woke wound since ago earlier after"
  ).split(" "),
);

/** Words in -ed that are no past of a verb. */
export const edWords: ReadonlySet<string> = new Set(
  "united hundred indeed embed exceed proceed succeed bleed breed greed speed sacred naked wicked".split(" "),
);

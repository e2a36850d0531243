/** Past forms of verbs of saying that news puts after a quotation (Quirk et al. 1985, 14.29). */
export const sayingVerbs: ReadonlySet<string> = new Set(
  "said told added explained stated declared announced noted stressed emphasised emphasized affirmed assured lamented indicated pointed commented remarked insisted concluded confessed confided admitted warned recalled replied answered asked wrote".split(
    " ",
  ),
);

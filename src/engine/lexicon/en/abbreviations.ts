/** Words after which a full stop does not end a sentence, as news English writes them; lower case, without the stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr prof sr jr st mt ft rev hon gen col maj capt cpt lt sgt cpl pvt adm cmdr brig sen rep gov pres amb supt insp det " +
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "no nos vs v inc ltd corp co cos bros dept univ assn est approx ca cf eg ie etc al art sec vol pp ed eds ave blvd rd hwy"
  ).split(" "),
);

/** Abbreviations that are followed by a name or a number and so hardly ever end a sentence, whatever follows. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  "mr mrs ms mx dr prof st mt ft rev hon gen col maj capt cpt lt sgt cpl pvt adm cmdr brig sen rep gov pres amb supt insp det no nos rs vs approx ca cf eg ie art sec vol pp".split(
    " ",
  ),
);

/** Nouns without a plural and without "a" (Quirk et al. 1985, 5.2-9), as news uses them. */
export const uncountables: ReadonlySet<string> = new Set(
  "news information advice equipment evidence furniture luggage knowledge machinery ammunition weaponry legislation software homework footage propaganda".split(
    " ",
  ),
);

/** Plurals that English does not have. */
export const falsePlurals: ReadonlyMap<string, string> = new Map([
  ["informations", "information"],
  ["equipments", "equipment"],
  ["furnitures", "furniture"],
  ["advices", "advice"],
  ["softwares", "software"],
  ["evidences", "evidence"],
  ["knowledges", "knowledge"],
  ["ammunitions", "ammunition"],
  ["infrastructures", "infrastructure"],
  ["legislations", "legislation"],
]);

/** Determiners that count. */
export const countingWords: ReadonlySet<string> = new Set("a an another each every many several few both these those".split(" "));

import type { Boilerplate } from "../boilerplate.ts";

/** Labels that Hungarian news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const hungarianBoilerplate: Boilerplate = {
  related: {
    heading: ["kapcsolódó cikkek", "olvassa el ezt is", "legolvasottabb"],
    start: ["olvassa el ezt is", "olvasta már", "kapcsolódó cikk", "lásd még", "olvasd el"],
  },
  subscription: {
    start: ["iratkozzon fel", "iratkozz fel", "kattintson ide", "fizessen elő"],
  },
  advertisement: {
    label: ["hirdetés", "reklám"],
  },
  legal: {
    start: ["sütiket használunk", "ez a weboldal sütiket", "ez a honlap sütiket", "minden jog fenntartva"],
  },
};

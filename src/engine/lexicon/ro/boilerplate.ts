import type { Boilerplate } from "../boilerplate.ts";

/** Labels that Romanian news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const romanianBoilerplate: Boilerplate = {
  related: {
    heading: ["citește și", "citiți și", "articole similare", "cele mai citite"],
    start: ["citește și", "citiți și", "vezi și", "citește mai mult"],
  },
  subscription: {
    start: ["abonează te", "abonați vă", "apasă aici"],
  },
  advertisement: {
    label: ["publicitate", "reclamă"],
  },
  stamp: {
    start: ["publicat:", "actualizat:"],
  },
  legal: {
    start: ["folosim cookie", "acest site folosește cookie", "toate drepturile rezervate"],
  },
};

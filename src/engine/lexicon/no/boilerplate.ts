import type { Boilerplate } from "../boilerplate.ts";

/** Labels that Norwegian news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const norwegianBoilerplate: Boilerplate = {
  related: {
    heading: ["les også", "relaterte artikler", "mest lest"],
    start: ["les også", "les mer", "se også"],
  },
  subscription: {
    start: ["meld deg på", "abonner", "klikk her", "bli abonnent"],
    within: ["vårt nyhetsbrev"],
  },
  advertisement: {
    label: ["annonse", "reklame", "annonsørinnhold"],
  },
  navigation: {
    label: ["til forsiden", "forside", "kommentarer"],
  },
  stamp: {
    start: ["publisert:", "oppdatert:"],
  },
  legal: {
    start: ["vi bruker cookies", "vi bruker informasjonskapsler", "dette nettstedet bruker"],
  },
};

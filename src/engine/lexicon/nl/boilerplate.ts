import type { Boilerplate } from "../boilerplate.ts";

/** Labels that Dutch news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const dutchBoilerplate: Boilerplate = {
  related: {
    heading: ["lees ook", "meer nieuws", "gerelateerde artikelen", "meest gelezen", "gerelateerd nieuws"],
    start: ["lees ook", "lees meer", "lees verder", "zie ook", "bekijk ook"],
  },
  subscription: {
    start: ["abonneer", "schrijf je in", "meld je aan", "klik hier", "word abonnee"],
    within: ["onze nieuwsbrief"],
  },
  advertisement: {
    label: ["advertentie", "gesponsord", "reclame"],
  },
  navigation: {
    label: ["naar de homepage", "terug naar boven", "reacties", "delen"],
  },
  stamp: {
    start: ["laatst bijgewerkt", "gepubliceerd op", "bijgewerkt op"],
  },
  social: {
    start: ["volg ons op"],
  },
  legal: {
    start: [
      "wij gebruiken cookies",
      "we gebruiken cookies",
      "deze website gebruikt cookies",
      "deze site gebruikt cookies",
      "alle rechten voorbehouden",
    ],
  },
  disclosure: {
    start: ["dit artikel is automatisch vertaald", "automatisch vertaald"],
  },
};

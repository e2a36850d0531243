import type { Boilerplate } from "../boilerplate.ts";

/** Labels that Finnish news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const finnishBoilerplate: Boilerplate = {
  related: {
    heading: ["lue myös", "aiheeseen liittyvää", "luetuimmat"],
    start: ["lue myös", "lue lisää", "katso myös"],
  },
  subscription: {
    start: ["tilaa", "klikkaa tästä", "kirjaudu sisään"],
    within: ["uutiskirjeemme"],
  },
  advertisement: {
    label: ["mainos", "mainokset", "kaupallinen yhteistyö"],
  },
  navigation: {
    label: ["etusivu", "takaisin etusivulle", "kommentit", "jaa"],
  },
  stamp: {
    start: ["julkaistu:", "päivitetty:"],
  },
  legal: {
    start: ["käytämme evästeitä", "tämä sivusto käyttää evästeitä"],
  },
};

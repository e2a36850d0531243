import type { Boilerplate } from "../boilerplate.ts";

/** Labels that Czech news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const czechBoilerplate: Boilerplate = {
  related: {
    heading: ["čtěte také", "související články", "související", "nejčtenější", "mohlo by vás zajímat"],
    start: ["čtěte také", "čtěte dále", "čtěte i", "čtěte též", "přečtěte si", "více zde", "podívejte se také"],
  },
  subscription: {
    start: ["přihlaste se", "odebírejte", "klikněte zde", "přihlásit se k odběru"],
    within: ["náš newsletter", "odběru novinek"],
  },
  advertisement: {
    label: ["reklama", "inzerce", "sponzorováno"],
  },
  navigation: {
    label: ["hlavní stránka", "zpět na hlavní stránku", "zpět nahoru", "komentáře", "diskuse", "sdílet"],
  },
  stamp: {
    start: ["aktualizováno:", "publikováno:", "vydáno:"],
  },
  social: {
    start: ["sledujte nás"],
  },
  legal: {
    start: ["používáme cookies", "tento web používá cookies", "tyto stránky používají cookies", "všechna práva vyhrazena"],
  },
  disclosure: {
    start: ["tento článek byl automaticky přeložen", "automaticky přeloženo", "strojově přeloženo"],
  },
};

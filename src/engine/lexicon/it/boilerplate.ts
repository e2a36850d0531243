import type { Boilerplate } from "../boilerplate.ts";

/** Labels that Italian news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const italianBoilerplate: Boilerplate = {
  related: {
    heading: ["leggi anche", "articoli correlati", "notizie correlate", "i più letti", "potrebbe interessarti"],
    start: ["leggi anche", "leggi tutto", "vedi anche", "per approfondire"],
  },
  subscription: {
    start: ["iscriviti", "abbonati", "clicca qui", "ricevi la nostra"],
    within: ["nostra newsletter"],
  },
  advertisement: {
    label: ["pubblicità", "annuncio", "contenuto sponsorizzato"],
  },
  navigation: {
    label: ["torna alla home", "torna su", "home page", "commenti", "condividi", "stampa"],
  },
  stamp: {
    start: ["pubblicato il", "aggiornato il", "ultimo aggiornamento"],
  },
  social: {
    start: ["seguici su"],
  },
  legal: {
    start: [
      "utilizziamo i cookie",
      "questo sito utilizza cookie",
      "questo sito utilizza i cookie",
      "tutti i diritti riservati",
      "riproduzione riservata",
    ],
  },
  disclosure: {
    start: ["questo articolo è stato tradotto", "tradotto automaticamente", "traduzione automatica"],
  },
};

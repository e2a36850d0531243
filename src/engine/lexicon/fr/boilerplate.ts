import type { Boilerplate } from "../boilerplate.ts";

/** Labels that French news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const frenchBoilerplate: Boilerplate = {
  related: {
    heading: [
      "à lire aussi",
      "lire aussi",
      "sur le même sujet",
      "articles liés",
      "articles similaires",
      "à découvrir",
      "les plus lus",
      "les plus lues",
      "à voir aussi",
      "vous aimerez aussi",
    ],
    start: [
      "lire aussi",
      "à lire aussi",
      "à lire:",
      "lire la suite",
      "voir aussi",
      "à voir aussi",
      "lire également",
      "pour aller plus loin",
    ],
  },
  subscription: {
    start: [
      "abonnez vous",
      "s'abonner",
      "inscrivez vous",
      "déjà abonné",
      "cet article est réservé",
      "recevez chaque",
      "recevez notre",
      "cliquez ici",
    ],
    within: ["notre newsletter"],
    label: ["s'abonner", "se connecter", "je m'abonne"],
  },
  advertisement: {
    label: ["publicité", "annonce", "contenu sponsorisé", "la suite après la publicité", "la suite après cette publicité"],
  },
  navigation: {
    label: ["accueil", "retour à l'accueil", "retour en haut", "voir plus", "commentaires", "partager", "imprimer"],
  },
  stamp: {
    start: ["publié le", "mis à jour le", "modifié le"],
  },
  "sign-off": {
    label: ["avec agences", "avec afp"],
  },
  social: {
    label: ["suivez nous", "partager sur facebook"],
    start: ["suivez nous"],
  },
  legal: {
    start: [
      "nous utilisons des cookies",
      "ce site utilise des cookies",
      "tous droits réservés",
      "en poursuivant votre navigation",
      "mentions légales",
    ],
  },
  disclosure: {
    start: ["cet article a été traduit", "traduit automatiquement", "traduction automatique"],
  },
};

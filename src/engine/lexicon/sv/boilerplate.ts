import type { Boilerplate } from "../boilerplate.ts";

/** Labels that Swedish news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const swedishBoilerplate: Boilerplate = {
  related: {
    heading: ["läs också", "läs även", "relaterade artiklar", "mest läst", "relaterat"],
    start: ["läs också", "läs även", "läs mer", "se även", "se också"],
  },
  subscription: {
    start: ["prenumerera", "anmäl dig", "klicka här", "bli prenumerant"],
    within: ["vårt nyhetsbrev"],
  },
  advertisement: {
    label: ["annons", "annonser", "reklam"],
  },
  navigation: {
    label: ["till startsidan", "startsida", "kommentarer", "dela"],
  },
  stamp: {
    start: ["publicerad:", "uppdaterad:"],
  },
  legal: {
    start: ["vi använder cookies", "den här webbplatsen använder", "alla rättigheter förbehållna"],
  },
  disclosure: {
    start: ["denna artikel är automatiskt översatt", "automatiskt översatt", "maskinöversatt"],
  },
};

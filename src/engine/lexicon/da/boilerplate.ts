import type { Boilerplate } from "../boilerplate.ts";

/** Labels that Danish news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const danishBoilerplate: Boilerplate = {
  related: {
    heading: ["læs også", "relaterede artikler", "mest læste"],
    start: ["læs også", "læs mere", "se også"],
  },
  subscription: {
    start: ["tilmeld dig", "abonner", "klik her", "bliv abonnent"],
    within: ["vores nyhedsbrev"],
  },
  advertisement: {
    label: ["annonce", "reklame"],
  },
  navigation: {
    label: ["til forsiden", "forside", "kommentarer", "del artiklen"],
  },
  stamp: {
    start: ["opdateret:", "udgivet:"],
  },
  legal: {
    start: ["vi bruger cookies", "vi anvender cookies", "denne hjemmeside bruger cookies", "alle rettigheder forbeholdes"],
  },
};

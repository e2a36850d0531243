import type { Boilerplate } from "../boilerplate.ts";

/** Labels that Icelandic news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const icelandicBoilerplate: Boilerplate = {
  related: {
    heading: ["lesa meira", "tengdar fréttir", "mest lesið"],
    start: ["lesa meira", "lestu einnig", "sjá einnig", "tengdar fréttir"],
  },
  subscription: {
    start: ["skráðu þig", "smelltu hér"],
  },
  advertisement: {
    label: ["auglýsing"],
  },
  legal: {
    start: ["við notum vafrakökur", "þessi vefur notar"],
  },
};

import type { Boilerplate } from "../boilerplate.ts";

/** Labels that Hindi news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const hindiBoilerplate: Boilerplate = {
  related: {
    heading: ["यह भी पढ़ें", "संबंधित खबरें", "इन्हें भी पढ़ें"],
    start: ["यह भी पढ़ें", "ये भी पढ़ें", "इसे भी पढ़ें", "और पढ़ें"],
  },
  subscription: {
    start: ["सब्सक्राइब करें", "यहां क्लिक करें"],
  },
  advertisement: {
    label: ["विज्ञापन"],
  },
};

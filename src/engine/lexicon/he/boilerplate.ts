import type { Boilerplate } from "../boilerplate.ts";

/** Labels that Hebrew news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const hebrewBoilerplate: Boilerplate = {
  related: {
    heading: ["קראו גם", "כתבות נוספות", "עוד באותו נושא", "הנקראות ביותר"],
    start: ["קראו גם", "קרא גם", "קראו עוד", "לקריאה נוספת"],
  },
  subscription: {
    start: ["הירשמו", "לחצו כאן", "הצטרפו"],
  },
  advertisement: {
    label: ["פרסומת", "תוכן ממומן"],
  },
  legal: {
    start: ["אנו משתמשים בעוגיות", "אתר זה משתמש", "כל הזכויות שמורות"],
  },
};

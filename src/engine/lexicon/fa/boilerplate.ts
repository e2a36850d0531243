import type { Boilerplate } from "../boilerplate.ts";

/** Labels that Persian news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const persianBoilerplate: Boilerplate = {
  related: {
    heading: ["بیشتر بخوانید", "مطالب مرتبط", "اخبار مرتبط", "پربازدیدترین"],
    start: ["بیشتر بخوانید", "همچنین بخوانید", "ادامه مطلب"],
  },
  subscription: {
    start: ["عضو شوید", "اینجا کلیک کنید", "به کانال ما"],
  },
  advertisement: {
    label: ["تبلیغات", "آگهی"],
  },
  legal: {
    start: ["ما از کوکی", "این سایت از کوکی", "تمامی حقوق"],
  },
};

import type { Boilerplate } from "../boilerplate.ts";

/** Labels that Arabic news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const arabicBoilerplate: Boilerplate = {
  related: {
    heading: ["اقرأ أيضا", "اقرأ أيضاً", "إقرأ أيضا", "مواضيع ذات صلة", "أخبار ذات صلة", "الأكثر قراءة"],
    start: ["اقرأ أيضا", "اقرأ أيضاً", "إقرأ أيضا", "إقرأ أيضاً", "اقرأ المزيد", "شاهد أيضا", "شاهد أيضاً"],
  },
  subscription: {
    start: ["اشترك في", "اشتركوا في", "انضم إلى", "اضغط هنا", "سجل الآن"],
  },
  advertisement: {
    label: ["إعلان", "اعلان"],
  },
  legal: {
    start: ["نستخدم ملفات", "يستخدم هذا الموقع", "جميع الحقوق محفوظة"],
  },
};

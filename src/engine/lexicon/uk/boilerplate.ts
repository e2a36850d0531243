import type { Boilerplate } from "../boilerplate.ts";

/** Labels that Ukrainian news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const ukrainianBoilerplate: Boilerplate = {
  related: {
    heading: ["читайте також", "новини за темою", "схожі новини", "популярне", "інші новини", "за темою"],
    start: ["читайте також", "читати також", "дивіться також", "читати далі", "детальніше", "більше за темою"],
  },
  subscription: {
    start: ["підписуйтесь", "підписуйтеся", "підпишіться", "підписатися", "натисніть тут", "долучайтесь"],
    within: ["нашу розсилку", "наш канал"],
  },
  advertisement: {
    label: ["реклама", "на правах реклами"],
  },
  navigation: {
    label: ["головна", "на головну", "коментарі", "поділитися", "всі новини"],
  },
  stamp: {
    start: ["опубліковано", "оновлено"],
  },
  social: {
    start: ["стежте за нами"],
  },
  legal: {
    start: [
      "ми використовуємо cookies",
      "ми використовуємо файли cookie",
      "цей сайт використовує",
      "сайт використовує",
      "всі права захищені",
      "усі права захищені",
    ],
  },
  disclosure: {
    start: ["автоматичний переклад", "машинний переклад"],
  },
};

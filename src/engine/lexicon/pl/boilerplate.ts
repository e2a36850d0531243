import type { Boilerplate } from "../boilerplate.ts";

/** Labels that Polish news sites print around their copy: link lists, subscription prompts, ad labels, consent banners. */
export const polishBoilerplate: Boilerplate = {
  related: {
    heading: ["czytaj także", "zobacz także", "zobacz też", "powiązane artykuły", "najczęściej czytane", "polecane"],
    start: [
      "czytaj także",
      "czytaj też",
      "czytaj również",
      "czytaj więcej",
      "zobacz także",
      "zobacz też",
      "zobacz również",
      "przeczytaj także",
      "przeczytaj też",
    ],
  },
  subscription: {
    start: ["zapisz się", "zasubskrybuj", "subskrybuj", "kliknij tutaj", "dołącz do nas"],
    within: ["naszego newslettera"],
  },
  advertisement: {
    label: ["reklama", "materiał sponsorowany", "dalsza część artykułu pod reklamą"],
  },
  navigation: {
    label: ["strona główna", "wróć do strony głównej", "komentarze", "udostępnij"],
  },
  stamp: {
    start: ["data publikacji", "opublikowano:", "aktualizacja:"],
  },
  social: {
    start: ["obserwuj nas", "polub nas", "śledź nas"],
  },
  legal: {
    start: [
      "używamy plików cookie",
      "ta strona używa plików cookie",
      "ta strona korzysta z plików cookie",
      "wszelkie prawa zastrzeżone",
      "wszystkie prawa zastrzeżone",
    ],
  },
  disclosure: {
    start: ["artykuł przetłumaczony automatycznie", "przetłumaczono automatycznie"],
  },
};

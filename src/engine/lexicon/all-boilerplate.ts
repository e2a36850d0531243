import { arabicBoilerplate } from "./ar/boilerplate.ts";
import type { Boilerplate } from "./boilerplate.ts";
import { czechBoilerplate } from "./cs/boilerplate.ts";
import { danishBoilerplate } from "./da/boilerplate.ts";
import { germanBoilerplate } from "./de/boilerplate.ts";
import { greekBoilerplate } from "./el/boilerplate.ts";
import { englishBoilerplate } from "./en/boilerplate.ts";
import { spanishBoilerplate } from "./es/boilerplate.ts";
import { persianBoilerplate } from "./fa/boilerplate.ts";
import { finnishBoilerplate } from "./fi/boilerplate.ts";
import { frenchBoilerplate } from "./fr/boilerplate.ts";
import { hebrewBoilerplate } from "./he/boilerplate.ts";
import { hindiBoilerplate } from "./hi/boilerplate.ts";
import { hungarianBoilerplate } from "./hu/boilerplate.ts";
import { indonesianBoilerplate } from "./id/boilerplate.ts";
import { icelandicBoilerplate } from "./is/boilerplate.ts";
import { italianBoilerplate } from "./it/boilerplate.ts";
import { japaneseBoilerplate } from "./ja/boilerplate.ts";
import { koreanBoilerplate } from "./ko/boilerplate.ts";
import { dutchBoilerplate } from "./nl/boilerplate.ts";
import { norwegianBoilerplate } from "./no/boilerplate.ts";
import { polishBoilerplate } from "./pl/boilerplate.ts";
import { portugueseBoilerplate } from "./pt/boilerplate.ts";
import { romanianBoilerplate } from "./ro/boilerplate.ts";
import { russianBoilerplate } from "./ru/boilerplate.ts";
import { swedishBoilerplate } from "./sv/boilerplate.ts";
import { thaiBoilerplate } from "./th/boilerplate.ts";
import { turkishBoilerplate } from "./tr/boilerplate.ts";
import { ukrainianBoilerplate } from "./uk/boilerplate.ts";
import { vietnameseBoilerplate } from "./vi/boilerplate.ts";
import { chineseBoilerplate } from "./zh/boilerplate.ts";

/** The boilerplate of every language that has a table: furniture is mostly in another language than the copy, so all are looked for at once. */
export const allBoilerplate: readonly Boilerplate[] = [
  arabicBoilerplate,
  czechBoilerplate,
  danishBoilerplate,
  germanBoilerplate,
  greekBoilerplate,
  englishBoilerplate,
  spanishBoilerplate,
  persianBoilerplate,
  finnishBoilerplate,
  frenchBoilerplate,
  hebrewBoilerplate,
  hindiBoilerplate,
  hungarianBoilerplate,
  indonesianBoilerplate,
  icelandicBoilerplate,
  italianBoilerplate,
  japaneseBoilerplate,
  koreanBoilerplate,
  dutchBoilerplate,
  norwegianBoilerplate,
  polishBoilerplate,
  portugueseBoilerplate,
  romanianBoilerplate,
  russianBoilerplate,
  swedishBoilerplate,
  thaiBoilerplate,
  turkishBoilerplate,
  ukrainianBoilerplate,
  vietnameseBoilerplate,
  chineseBoilerplate,
];

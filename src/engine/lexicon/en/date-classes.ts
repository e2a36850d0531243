import {
  clockWords,
  dateOrdinals,
  dateUnits,
  dayParts,
  decadeWords,
  deicticDays,
  offsetWords,
  portions,
  shortPeriods,
  stepWords,
} from "./date-words.ts";
import { months } from "./months.ts";
import { seasons } from "./seasons.ts";
import { weekdays } from "./weekdays.ts";
import { type ClassRows, WordClass } from "./word-class.ts";

/** What the tables of dates add to the word classes: the words that a date may begin with. */
export const dateClasses: ClassRows = [
  [WordClass.Month, [...months.keys()]],
  [WordClass.Weekday, [...weekdays.keys()]],
  [
    WordClass.Date,
    [
      ...dateUnits.keys(),
      ...deicticDays.keys(),
      ...stepWords.keys(),
      ...dayParts.keys(),
      ...portions.keys(),
      ...dateOrdinals.keys(),
      ...decadeWords.keys(),
      ...clockWords.keys(),
      ...offsetWords.keys(),
      ...seasons.keys(),
      ...shortPeriods.keys(),
      "same",
      "eve",
    ],
  ],
];

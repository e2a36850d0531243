import { dayParts } from "../../lexicon/en/date-words.ts";
import type { Phrase } from "./phrase.ts";

/** Hours of the dial that are said with a part of the day that begins before noon and ends after it, as p.m.: "1 o'clock at midday". */
const lastMiddayHour = 3;
/** "At 5 o'clock at night" is p.m., "at 4 o'clock at night" a.m. */
const firstNightHour = 5;

/** Clock time of a phrase in minutes of the day, with its half of the day taken from "in the afternoon" and the like. */
export function minuteOfDay({ minute, openHalf, dayPart }: Phrase): { minute: number; openHalf: boolean } | undefined {
  if (minute === undefined) return undefined;
  const part = dayPart === undefined ? undefined : dayParts.get(dayPart);
  if (openHalf !== true || part === undefined) return { minute, openHalf: openHalf === true };
  const onDial = minute % 720;
  return { minute: isAfterNoon(onDial / 60, part) ? onDial + 720 : onDial, openHalf: false };
}

function isAfterNoon(hour: number, [from, to]: readonly [number, number]): boolean {
  if (to > 1440) return hour >= firstNightHour;
  if (to <= 720) return false;
  if (from < 720) return hour < lastMiddayHour;
  // "12 o'clock in the evening" is midnight
  return from === 720 || hour >= 1;
}

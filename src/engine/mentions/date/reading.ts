import type { Phrase } from "./phrase.ts";
import type { Tense } from "./tense.ts";
import type { DayInterval, Grain } from "./value.ts";

/** Days that a phrase means, as far as they are known. */
export interface Reading {
  readonly days: DayInterval | undefined;
  readonly grain: Grain;
  readonly alternatives?: readonly DayInterval[];
  readonly slackDays?: number;
  /** True where the day of publication was needed. */
  readonly relative?: boolean;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
}

export type TenseReader = () => Tense;
export const oneDay = (day: number): DayInterval => ({ firstDay: day, lastDay: day });

/** "the first week of", "the second half of" a month. */
export function withinStretch({ weekOf, half }: Phrase, { firstDay, lastDay }: DayInterval): DayInterval {
  if (weekOf !== undefined) {
    if (weekOf < 0) return { firstDay: lastDay - 6, lastDay };
    const from = Math.min(firstDay + (weekOf - 1) * 7, lastDay);
    return { firstDay: from, lastDay: Math.min(from + 6, lastDay) };
  }
  if (half === undefined) return { firstDay, lastDay };
  const middle = Math.floor((firstDay + lastDay) / 2);
  return half === 1 ? { firstDay, lastDay: middle } : { firstDay: middle, lastDay };
}

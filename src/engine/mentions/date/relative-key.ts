import type { Phrase } from "./phrase.ts";

/**
 * A key for a phrase that is counted from the day of publication or from another event: equal wordings of equal times meet under it, whatever the words ("yesterday" is `day:-1`,
 * "August last year" `in-month:8/year:-1`, "a day later" `event/day:1`). Undefined where calendar parts alone say it ("October 18").
 */
export function relativeKeyOf(phrase: Phrase): string | undefined {
  const { step, weekday, which, season, quarter, half, weekOf, month, day, portion, side } = phrase;
  const parts: string[] = [];
  if (step?.from === "event") parts.push("event");
  if (weekday !== undefined && day === undefined && step?.unit !== "day") parts.push(`weekday:${weekday}`);
  if (weekOf !== undefined) parts.push(`week-of:${weekOf}`);
  if (half !== undefined) parts.push(`half:${half}`);
  if (quarter !== undefined) parts.push(`quarter:${quarter}`);
  if (season !== undefined) parts.push(`season:${season}`);
  if (day !== undefined) parts.push(`day-of-month:${day}`);
  if (month !== undefined) parts.push(`in-month:${month}`);
  if (which !== undefined) parts.push(`which:${which}`);
  if (step !== undefined) parts.push(`${step.unit}:${step.count}`);
  const civilOnly = month !== undefined && parts.every((part) => part.startsWith("in-month:") || part.startsWith("day-of-month:"));
  if (civilOnly && portion === undefined) return undefined;
  if (parts.length === 0) return undefined;
  if (portion !== undefined) parts.push(portion);
  if (side !== undefined) parts.push(side < 0 ? "earlier" : "later");
  return parts.join("/");
}

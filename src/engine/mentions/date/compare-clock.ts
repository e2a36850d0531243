import type { DateComparison } from "./compare.ts";
import type { DateValue } from "./value.ts";

/** Minutes by which times are off without a contradiction: "3 p.m." beside "3:05", "shortly after 11am". */
const exactSlack = 0;
const hourSlack = 10;
const softSlack = 75;
const partSlack = 60;

const halfDay = 720;
const dayShifts: readonly number[] = [-1440, 0, 1440];
const dialShifts: readonly number[] = [-1440, -halfDay, 0, halfDay, 1440];

/** Clock times and parts of the day; undefined where one of the two has neither. Zones count only where both are known. */
export function compareClocks(left: DateValue, right: DateValue): DateComparison | undefined {
  const leftTimed = left.minute !== undefined || left.minutes !== undefined;
  const rightTimed = right.minute !== undefined || right.minutes !== undefined;
  if (!leftTimed || !rightTimed) return undefined;
  if (left.minute !== undefined && right.minute !== undefined) return compareMinutes(left, right, left.minute, right.minute);
  const parts = comparePart(left, right);
  return parts ? { outcome: "less-specific", why: "contained" } : { outcome: "contradiction", why: "part-of-day" };
}

function compareMinutes(left: DateValue, right: DateValue, leftMinute: number, rightMinute: number): DateComparison {
  const soft = left.approximate || right.approximate;
  const oneHour = left.grain === "hour" || right.grain === "hour";
  const slack = soft ? softSlack : oneHour && left.grain !== right.grain ? hourSlack : exactSlack;
  if (left.relation !== right.relation) return { outcome: "incomparable", why: "relation" };
  if (left.utcOffset !== undefined && right.utcOffset !== undefined) {
    const apart = around(leftMinute - left.utcOffset - (rightMinute - right.utcOffset));
    return apart <= slack ? { outcome: "compatible", why: apart === 0 ? "equal" : "slack" } : { outcome: "contradiction", why: "clock" };
  }
  const dial = around(leftMinute - rightMinute);
  const apart = left.openHalf || right.openHalf ? Math.min(dial, halfDay - dial) : dial;
  if (apart === 0) return { outcome: "compatible", why: "equal" };
  if (apart <= slack) return { outcome: "compatible", why: "slack" };
  // With one zone known or named, the other may be any: whole quarters of an hour apart
  const zoned = left.utcOffset !== undefined || right.utcOffset !== undefined || left.localTime !== right.localTime;
  if (zoned && apart % 15 === 0) return { outcome: "compatible", why: "zone" };
  return { outcome: "contradiction", why: "clock" };
}

/** Distance of two clock times around the dial, 0 to 720 minutes. */
function around(difference: number): number {
  const within = ((difference % 1440) + 1440) % 1440;
  return within > halfDay ? 1440 - within : within;
}

function comparePart(left: DateValue, right: DateValue): boolean {
  if (left.utcOffset !== undefined || right.utcOffset !== undefined || left.localTime !== right.localTime) return true;
  const [leftFrom, leftTo] = left.minutes ?? [left.minute!, left.minute!];
  const [rightFrom, rightTo] = right.minutes ?? [right.minute!, right.minute!];
  // Where both name a day, the small hours after "Tuesday night" are Wednesday's
  const dayed = left.firstDay !== undefined || left.weekday !== undefined;
  const sameDay = dayed && (right.firstDay !== undefined || right.weekday !== undefined);
  const shifts = left.openHalf || right.openHalf ? dialShifts : sameDay ? [0] : dayShifts;
  for (const shift of shifts) {
    if (leftFrom + shift <= rightTo + partSlack && rightFrom <= leftTo + shift + partSlack) return true;
  }
  return false;
}

export const fixedId = "the-id";
export const fixedTime = "2026-01-02T03:04:05.678Z";

/** A report's text with its id and time, the two things that depend on where and when, set to fixed ones. */
export function withoutPlaceAndTime(report: string): string {
  const { id, createdAt } = JSON.parse(report) as { id: string; createdAt: string };
  return report.replace(`"id":"${id}"`, `"id":"${fixedId}"`).replace(`"createdAt":"${createdAt}"`, `"createdAt":"${fixedTime}"`);
}

/** Where two texts part, with some of both; undefined where they are the same. A whole report is too long to be printed. */
export function firstDifference(left: string, right: string): { readonly left: string; readonly right: string } | undefined {
  if (left === right) return undefined;
  let at = 0;
  while (left[at] === right[at]) at++;
  return { left: left.slice(Math.max(0, at - 80), at + 80), right: right.slice(Math.max(0, at - 80), at + 80) };
}

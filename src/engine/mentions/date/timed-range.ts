import type { Phrase } from "./phrase.ts";
import type { SentenceReader } from "./reader.ts";

const openers = new Set(["from", "between"]);
const joints = new Set(["to", "until", "till", "through", "-", "–", "—"]);

/**
 * "From 8:00 on the 25th to 8:00 on the 26th": a range of clock times stays two dates, of which the first opens the stretch and
 * the second closes it, so that the end of one version is never held against the start of another.
 */
export function openAndClose(reader: SentenceReader, phrases: Phrase[]): void {
  for (let at = 1; at < phrases.length; at++) {
    const start = phrases[at - 1]!;
    const close = phrases[at]!;
    if (start.minute === undefined || close.minute === undefined || close.first - start.end !== 1) continue;
    if (start.relation !== undefined || close.relation !== undefined) continue;
    const opener = reader.form(start.first - 1);
    const joint = reader.form(start.end);
    const isRange = opener === "between" ? joint === "and" : joints.has(joint) && (openers.has(opener) || joint !== "to");
    if (!isRange) continue;
    phrases[at - 1] = { ...start, relation: "since" };
    phrases[at] = { ...close, relation: "until" };
  }
}

import type { SentenceRange } from "./sentences.ts";
import type { Tokens } from "./tokens.ts";
import type { Zone, ZoneKind } from "./zone.ts";

/** The zones that one version shows by itself. */
export function readZones(
  text: string,
  textStart: number,
  _tokens: Tokens,
  _sentences: readonly SentenceRange[],
  _language: string,
): Zone[] {
  const zones: Zone[] = [];
  if (textStart > 0) zones.push({ kind: "headline", start: 0, end: textStart });
  zones.push({ kind: "body", start: textStart, end: text.length });
  return zones;
}

/** Kind of the zone that holds an offset; body where none does. */
export function zoneAt(zones: readonly Zone[], offset: number): ZoneKind {
  let low = 0;
  let high = zones.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (zones[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const zone = zones[low];
  return zone !== undefined && zone.start <= offset ? zone.kind : "body";
}

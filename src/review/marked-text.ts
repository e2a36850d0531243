import type { Severity, ZoneKind } from "../engine/index.ts";
import { type Html, html } from "./markup.ts";
import { visible } from "./wording.ts";

/** A stretch of a text that something on the page points to, in UTF-16 units of that text, half-open. */
export interface Place {
  /** The element id that links lead to. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** What it shows: a finding with its number on the page, or a cell of the fact table. */
  readonly mark: { readonly finding: number; readonly severity: Severity } | "fact";
}

/** Where the text is not the story: greyed. */
export interface TextZone {
  readonly zone: ZoneKind;
  readonly start: number;
  readonly end: number;
}

/** A stretch between two neighbouring ends of places or zones. All places in `within` cover it whole. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly zone: ZoneKind;
  readonly within: readonly Place[];
  /** Places that begin here; those without length stand only here. */
  readonly opening: readonly Place[];
  /** Places that end where this segment ends. */
  readonly closing: readonly Place[];
}

/**
 * Cuts a text at every end of a place or zone, so that places may overlap in any way and each stretch is written once. The
 * segments cover the text without gap; ends outside the text are drawn in.
 */
export function cutSegments(length: number, places: readonly Place[], zones: readonly TextZone[]): readonly Segment[] {
  const inside = places.map((place) => {
    const start = clamp(place.start, length);
    return { ...place, start, end: Math.max(start, clamp(place.end, length)) };
  });
  const ends = new Set([0, length]);
  for (const { start, end } of [...inside, ...zones]) ends.add(clamp(start, length)).add(clamp(end, length));
  const cuts = [...ends].sort((left, right) => left - right);
  const opening = placesBy(inside, "start");
  const closing = placesBy(
    inside.filter(({ start, end }) => start < end),
    "end",
  );
  const segments: Segment[] = [];
  let open: Place[] = [];
  let zoneAt = 0;
  // The last cut makes a segment without length where a place stands at the very end of the text.
  for (let at = 0; at < cuts.length; at++) {
    const start = cuts[at]!;
    const end = cuts[at + 1] ?? start;
    const starting = opening.get(start) ?? [];
    if (start === end && starting.length === 0) continue;
    open = [...open.filter((place) => place.end > start), ...starting.filter((place) => place.start < place.end)];
    while (zoneAt < zones.length && zones[zoneAt]!.end <= start) zoneAt++;
    const zone = zones[zoneAt];
    segments.push({
      start,
      end,
      zone: zone !== undefined && zone.start <= start ? zone.zone : "body",
      within: open,
      opening: starting,
      closing: start === end ? [] : (closing.get(end) ?? []),
    });
  }
  return segments;
}

/** The text with its places marked and numbered. To be shown with its white space kept. */
export function markedText(text: string, places: readonly Place[], zones: readonly TextZone[]): Html {
  return html`${cutSegments(text.length, places, zones).map((segment) => {
    const words = visible(text.slice(segment.start, segment.end));
    const anchors = segment.opening.map(({ id }) => html`<a class="place" id="${id}"></a>`);
    const gaps = segment.opening.filter(({ start, end }) => start === end).map(reference);
    const body = segment.within.length === 0 ? words : html`<mark class="${markClass(segment.within)}">${words}</mark>`;
    const zoned = segment.zone === "body" || words === "" ? body : html`<span class="zone ${segment.zone}">${body}</span>`;
    return html`${anchors}${gaps}${zoned}${segment.closing.map(reference)}`;
  })}`;
}

/** A stretch wears the colour of the worst finding that covers it; a fact gives way to any finding. */
function markClass(within: readonly Place[]): string {
  const worst = (["critical", "major", "minor", "neutral"] as const).find((severity) =>
    within.some(({ mark }) => mark !== "fact" && mark.severity === severity),
  );
  return worst ?? "fact";
}

/** The small number after a mark that leads back to its finding. */
function reference({ mark, start, end }: Place): Html {
  if (mark === "fact") return html``;
  const gap = start === end ? "missing here, " : "";
  return html`<a class="reference ${mark.severity}${start === end ? " gap" : ""}" href="#f-${mark.finding}" aria-label="${gap}finding ${mark.finding}">${mark.finding}</a>`;
}

function placesBy(places: readonly Place[], edge: "start" | "end"): ReadonlyMap<number, readonly Place[]> {
  const found = new Map<number, Place[]>();
  for (const place of places) {
    const same = found.get(place[edge]);
    if (same === undefined) found.set(place[edge], [place]);
    else same.push(place);
  }
  return found;
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), length);
}

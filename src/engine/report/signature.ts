import type { Check } from "../checks/check.ts";
import { calibrationVersion } from "../findings/calibration-table.ts";
import { contentHash } from "../text/hash.ts";
import type { Profile } from "./report.ts";

/** Version of the engine's rules and lexicons: raised whenever the same input may give another report. */
export const engineVersion = "0.1.0";

/** What a report depends on beside the versions: engine, checks with their options, profile and calibration. */
export function signatureOf(running: readonly Check[], profile: Profile | undefined): string {
  const options = running.map((check) => `${check.id}${JSON.stringify(profile?.options?.[check.id] ?? {})}`);
  const settings = contentHash(`${options.join("\n")}\n${JSON.stringify(sorted(profile?.severities ?? {}))}\n${profile?.threshold ?? ""}`);
  return `wirecheck ${engineVersion} checks:${running.length} settings:${settings} lexicon:${engineVersion} calibration:${calibrationVersion}`;
}

function sorted(record: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1));
}

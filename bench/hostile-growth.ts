import { audit } from "../src/engine/index.ts";
import { hostile } from "../test/engine/properties/hostile.ts";
import { ownCpuMs } from "./cpu-clock.ts";

export interface HostileGrowth {
  readonly name: string;
  /** UTF-16 units of both versions. */
  readonly units: number;
  readonly cpuMs: number;
  /** CPU of the longest text over that of half its length: 2 where cost grows with the text, 4 where it grows with its square. */
  readonly doubling: number;
}

/** UTF-16 units of the texts: an eighth of what a request may hold. */
const longest = 256 * 1024;
/** A text that takes so long is not tried at greater length. */
const enoughMs = 5_000;

/** CPU of two versions of each hostile text, doubled until it is long or slow. */
export function measureHostile(): HostileGrowth[] {
  return hostile.map(({ name, make }) => {
    let units = 8 * 1024;
    let before = cpuOf(make, units / 2);
    let cpuMs = cpuOf(make, units);
    while (units < longest && cpuMs < enoughMs) {
      units *= 2;
      before = cpuMs;
      cpuMs = cpuOf(make, units);
    }
    return { name, units: 2 * units, cpuMs, doubling: cpuMs / before };
  });
}

function cpuOf(make: (length: number) => string, units: number): number {
  const versions = ["A", "B"].map((id, at) => ({ id, text: make(units + at), publishedAt: "2024-10-18" }));
  const start = ownCpuMs();
  audit({ story: { id: "soak" }, versions });
  return ownCpuMs() - start;
}

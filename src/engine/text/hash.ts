/**
 * A 106-bit content hash as 20 lower-case base-32 characters: the same on every runtime, synchronous, not for secrets.
 * Two independent 53-bit mixes of the UTF-16 code units (after the public-domain cyrb53 construction).
 */
export function contentHash(text: string): string {
  return base32(mix(text, 0)) + base32(mix(text, 0x9e3779b9));
}

const digits = "0123456789abcdefghjkmnpqrstvwxyz";

function mix(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

function base32(value: number): string {
  let rest = value;
  let out = "";
  for (let place = 0; place < 10; place++) {
    out = digits[rest % 32] + out;
    rest = Math.floor(rest / 32);
  }
  return out;
}

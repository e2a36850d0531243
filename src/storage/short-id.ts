const digits = "0123456789abcdefghjkmnpqrstvwxyz";
const length = 20;

/** An id of the engine's form (20 base-32 digits, 100 bits) as 13 bytes; any other as it is. */
export function shortId(id: string): Uint8Array | string {
  if (id.length !== length) return id;
  const bytes = new Uint8Array(13);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const digit of id) {
    const value = digits.indexOf(digit);
    if (value < 0) return id;
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = held >>> bits;
      held &= (1 << bits) - 1;
    }
  }
  bytes[at] = held << (8 - bits);
  return bytes;
}

/** The id that `shortId` took. */
export function longId(short: Uint8Array | string): string {
  if (typeof short === "string") return short;
  let id = "";
  let held = 0;
  let bits = 0;
  for (const byte of short) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5 && id.length < length) {
      bits -= 5;
      id += digits[held >>> bits];
      held &= (1 << bits) - 1;
    }
  }
  return id;
}

export const sessionCookie = "wirecheck_session";

/** Compares in a time that depends on the length of what was given alone, not on where the two differ. */
export function isSameSecret(given: string, secret: string): boolean {
  const [left, right] = [new TextEncoder().encode(given), new TextEncoder().encode(secret)];
  let difference = left.length ^ right.length;
  for (let at = 0; at < left.length; at++) difference |= left[at]! ^ right[at % Math.max(1, right.length)]!;
  return difference === 0;
}

/** What a browser's cookie holds: derived from the key, so that no session needs to be kept and a new key ends them all. */
export async function sessionOf(key: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`wirecheck session\n${key}`)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export const sessionCookie = "wirecheck_session";

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

/** Compares in a time that does not depend on where the two differ, nor on their lengths. */
export async function sameSecret(given: string, secret: string): Promise<boolean> {
  const [left, right] = await Promise.all([digest(given), digest(secret)]);
  let difference = 0;
  for (let at = 0; at < left.length; at++) difference |= left[at]! ^ right[at]!;
  return difference === 0;
}

/** What a browser's cookie holds: derived from the key, so that no session needs to be kept and a new key ends them all. */
export async function sessionOf(key: string): Promise<string> {
  const bytes = await digest(`wirecheck session\n${key}`);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

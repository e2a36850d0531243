/** 128 bits of SHA-256 of the UTF-8. */
export async function textHash(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)), 0, 16).slice();
}

/** Bytes as hexadecimal, the form in which they go into a JSON parameter; `unhex` reads it. */
export function hexOf(bytes: Uint8Array): string {
  let hex = "";
  for (const byte of bytes) hex += byte.toString(16).padStart(2, "0");
  return hex;
}

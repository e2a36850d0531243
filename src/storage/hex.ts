/** Bytes as hexadecimal, the form in which they go into a JSON parameter; `unhex` reads it. */
export function hexOf(bytes: Uint8Array): string {
  let hex = "";
  for (const byte of bytes) hex += byte.toString(16).padStart(2, "0");
  return hex;
}

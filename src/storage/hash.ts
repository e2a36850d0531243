/** 128 bits of SHA-256 of the UTF-8, as 22 base64url characters. */
export async function textHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest, 0, 16)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .slice(0, 22);
}

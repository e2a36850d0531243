const letters = "0123456789abcdefghjkmnpqrstvwxyz";

/** A new random id of 100 bits: 20 lower-case base-32 characters, safe in a URL. */
export function newId(): string {
  let id = "";
  for (const byte of crypto.getRandomValues(new Uint8Array(20))) id += letters[byte & 31];
  return id;
}

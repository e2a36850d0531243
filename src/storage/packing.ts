/** Text to bytes. Each runtime brings its own; they read each other's, and their hashes are the same. */
export interface Packing {
  /** Raw deflate (RFC 1951) of the text's UTF-8. */
  pack(text: string): Promise<Uint8Array>;
  unpack(bytes: Uint8Array): Promise<string>;
  /** The first 128 bits of SHA-256 of the text's UTF-8. */
  hash(text: string): Promise<Uint8Array>;
}

/** With the streams of the web platform, which a Worker has without any compatibility flag. */
export const streamPacking: Packing = {
  pack: async (text) => new Uint8Array(await through(new TextEncoder().encode(text), new CompressionStream("deflate-raw")).arrayBuffer()),
  unpack: (bytes) => through(bytes, new DecompressionStream("deflate-raw")).text(),
  hash: async (text) => new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))).slice(0, 16),
};

function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Response {
  return new Response(new Response(bytes as Uint8Array<ArrayBuffer>).body!.pipeThrough(stream));
}

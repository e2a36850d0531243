/** Text to raw deflate (RFC 1951) of its UTF-8 and back. Each runtime brings its own; they read each other's. */
export interface Packing {
  pack(text: string): Promise<Uint8Array>;
  unpack(bytes: Uint8Array): Promise<string>;
}

/** With the streams of the web platform, which a Worker has without any compatibility flag. */
export const streamPacking: Packing = {
  pack: async (text) => new Uint8Array(await through(new TextEncoder().encode(text), new CompressionStream("deflate-raw")).arrayBuffer()),
  unpack: (bytes) => through(bytes, new DecompressionStream("deflate-raw")).text(),
};

function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Response {
  return new Response(new Response(bytes as Uint8Array<ArrayBuffer>).body!.pipeThrough(stream));
}

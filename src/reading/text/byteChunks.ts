import { invalidSource } from "./SourceError.js";

/** Where the bytes of a file come from: a web stream, anything to iterate over (a Node stream too), or all at once. */
export type ByteSource = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | Uint8Array;

/** How much of bytes that are there already is looked at at a time. */
const chunkLength = 262_144;

/** The bytes of a source as they come. Errors of the source pass through; a source that is left early is closed. */
export async function* byteChunks(source: ByteSource): AsyncGenerator<Uint8Array> {
  if (source instanceof Uint8Array) {
    for (let start = 0; start < source.length; start += chunkLength) yield source.subarray(start, start + chunkLength);
  } else if ("getReader" in source) {
    yield* streamChunks(source);
  } else {
    for await (const chunk of source) yield requireBytes(chunk);
  }
}

/** Not every browser iterates over streams. */
async function* streamChunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let isOver = false;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        isOver = true;
        throw error;
      });
      if (done) {
        isOver = true;
        return;
      }
      yield requireBytes(value);
    }
  } finally {
    if (!isOver) await reader.cancel().catch(() => undefined); // What stopped the reading is the error to tell.
    reader.releaseLock();
  }
}

function requireBytes(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  throw invalidSource(`it gives ${typeof chunk} instead of bytes (Uint8Array)`);
}

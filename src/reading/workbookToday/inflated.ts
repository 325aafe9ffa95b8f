import { packedBytes, type ZipEntry } from "./zipDirectory.js";

/**
 * The text of one file of an archive, never more of it than the directory declares: `undefined` where the packed bytes
 * are damaged, are cut short, or unpack to another size.
 */
export async function inflated(bytes: Uint8Array, entry: ZipEntry): Promise<string | undefined> {
  const packed = packedBytes(bytes, entry);
  if (packed === undefined) return undefined;
  if (entry.method === 0) return new TextDecoder().decode(packed);
  const copy = new Uint8Array(packed); // A view of its own, on a plain buffer, as `Blob` asks for.
  const reader = new Blob([copy]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return size === entry.size ? text + decoder.decode() : undefined;
      size += value.length;
      if (size > entry.size) {
        await reader.cancel();
        return undefined;
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return undefined; // What cannot be unpacked is the answer asked for.
  }
}

import type { Budget } from "../Budget.js";
import { damaged, WorkbookError } from "../WorkbookError.js";
import { crc32 } from "./crc32.js";
import { packedBytes } from "./packedBytes.js";
import type { ZipEntry } from "./zipDirectory.js";

/**
 * The bytes of one file of an archive, in pieces. Its declared size is paid for before anything is unpacked, no byte
 * more than that is ever handed out, and it must be met exactly. The checksum must be right too; 0 stands for "none", as
 * some writers leave it out.
 */
export async function* unpack(archive: Uint8Array, entry: ZipEntry, budget: Budget): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) {
    throw new WorkbookError("encrypted", "a workbook with a password", "Save it without one and try again.");
  }
  budget.spendBytes(entry.size);
  const packed = packedBytes(archive, entry);
  let size = 0;
  let crc = 0;
  for await (const piece of entry.method === 0 ? [packed] : inflate(packed, entry)) {
    size += piece.length;
    if (size > entry.size) throw damaged(entry.name, "there are more bytes than the archive says");
    crc = crc32(crc, piece);
    yield piece;
  }
  if (size !== entry.size) throw damaged(entry.name, "there are fewer bytes than the archive says");
  if (entry.crc !== 0 && crc !== entry.crc) throw damaged(entry.name, "the checksum is wrong");
}

/** Ends the platform's stream as soon as the reader of this one has enough, so that a bomb is not unpacked to its end. */
async function* inflate(packed: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if (entry.method !== 8) throw damaged(entry.name, `the way it is packed (${entry.method}) is not known`);
  const copy = new Uint8Array(packed); // On a plain buffer of its own, as `Blob` asks for.
  const reader = new Blob([copy]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  let finished = false;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        finished = true;
        throw damaged(entry.name, "the packed bytes are broken");
      });
      if (done) {
        finished = true;
        return;
      }
      yield value;
    }
  } finally {
    if (!finished) await reader.cancel().catch(() => undefined); // Nobody waits for how the rest would have ended.
  }
}

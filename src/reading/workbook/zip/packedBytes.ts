import { damaged } from "../WorkbookError.js";
import type { ZipEntry } from "./zipDirectory.js";

const localMark = 0x04034b50;

/** The bytes of a file as they stand in the archive, still packed. Its local header only says where they begin. */
export function packedBytes(archive: Uint8Array, { name, offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (offset + 30 > archive.length || view.getUint32(offset, true) !== localMark) {
    throw damaged(name, "the archive does not hold it where it says");
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > archive.length) throw damaged(name, "the end is missing");
  return archive.subarray(start, start + packedSize);
}

import { brief, damaged, tooLarge, WorkbookError } from "../WorkbookError.js";

/** One file in a ZIP archive, as the directory at the archive's end lists it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/**
 * The files of a ZIP archive by their names in small letters. Reads the directory alone and unpacks nothing, and refuses
 * what no honest archive has: two files of one name, or files that share their bytes.
 */
export function zipDirectory(bytes: Uint8Array, mostFiles: number): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) {
    throw new WorkbookError(
      "damaged",
      "a ZIP archive, such as a workbook, that is cut short",
      "Download or copy the whole file again.",
    );
  }
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) throw tooLarge("an archive of the kind for more than 4 GB (ZIP64)");
  if (count > mostFiles) throw tooLarge(`${count} files in its archive`);
  const entries = new Map<string, ZipEntry>();
  const decoder = new TextDecoder();
  let packed = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark)
      throw damaged("the ZIP archive", "the directory is broken");
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw damaged("the ZIP archive", "the directory is broken");
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/");
    const entry: ZipEntry = {
      name,
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    const key = name.toLowerCase();
    if (entries.has(key)) throw damaged("the ZIP archive", `two files have the name ${brief(name)}`);
    entries.set(key, entry);
    packed += entry.packedSize;
    at = next;
  }
  if (packed > bytes.length) throw damaged("the ZIP archive", "files overlap or are larger than the archive");
  return entries;
}

/** The end record: 22 bytes, and behind it a comment of at most 65,535. */
function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return undefined;
}

import { packedBytes } from "../zip/packedBytes.js";
import type { ZipEntry } from "../zip/zipDirectory.js";
import type { FileKind } from "./FileKind.js";

const names: readonly (readonly [name: string, kind: FileKind])[] = [
  ["xl/workbook.bin", "xlsb"],
  ["word/document.xml", "document"],
  ["ppt/presentation.xml", "document"],
  ["index/document.iwa", "numbers"],
  ["index.zip", "numbers"],
  ["_rels/.rels", "xlsx"],
  ["xl/workbook.xml", "xlsx"],
  ["content.xml", "ods"],
];

/** What a ZIP archive holds, by its media type where it states one, as OpenDocument does, else by the names in it. */
export function archiveKind(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): FileKind {
  const entry = entries.get("mimetype");
  if (entry?.method === 0) {
    const type = new TextDecoder().decode(packedBytes(bytes, entry).subarray(0, 100)).trim();
    if (/^application\/vnd\.oasis\.opendocument\.spreadsheet(?:-template)?$/.test(type)) return "ods";
    if (type.startsWith("application/vnd.oasis.opendocument.")) return "document";
  }
  return names.find(([name]) => entries.has(name))?.[1] ?? "zip";
}

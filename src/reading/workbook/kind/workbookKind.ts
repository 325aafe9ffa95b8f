import { defaultLimits } from "../limits.js";
import { WorkbookError } from "../WorkbookError.js";
import { zipDirectory } from "../zip/zipDirectory.js";
import { archiveKind } from "./archiveKind.js";
import { compoundKind } from "./compoundKind.js";
import type { FileKind } from "./FileKind.js";
import { startsWith } from "./startsWith.js";
import { textKind } from "./textKind.js";

/**
 * The kind of a file that is a workbook or is often taken for one; `undefined` for anything else, CSV among it. It looks
 * at no more than the first bytes and the names in an archive, so an `xlsx` may still turn out to be damaged when it is
 * read. A reader of text asks this before anything else.
 */
export function workbookKind(bytes: Uint8Array): FileKind | undefined {
  if (isArchive(bytes)) {
    try {
      return archiveKind(bytes, zipDirectory(bytes, defaultLimits.xlsx.files));
    } catch (error) {
      if (error instanceof WorkbookError) return "zip"; // Cut short or damaged: reading it says which.
      throw error;
    }
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return compoundKind(bytes);
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return "pdf";
  if (startsWith(bytes, 0x1f, 0x8b)) return "gzip";
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff)) return "image";
  return textKind(bytes);
}

/** Whether bytes begin as a ZIP archive does, with a file or, where it has none, with its end. */
export function isArchive(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06);
}

import type { FileKind } from "./FileKind.js";

/**
 * What a compound file holds, the container of old Office files and of encrypted new ones: its streams are named in
 * records of 128 bytes, in UTF-16.
 */
export function compoundKind(bytes: Uint8Array): FileKind {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (hasName(bytes, at, "EncryptedPackage")) return "encrypted workbook";
    if (hasName(bytes, at, "Workbook") || hasName(bytes, at, "Book")) return "xls";
  }
  return "old office file";
}

function hasName(bytes: Uint8Array, at: number, name: string): boolean {
  if (bytes[at + 64] !== name.length * 2 + 2) return false;
  for (let i = 0; i < name.length; i++) {
    if (bytes[at + 2 * i] !== name.charCodeAt(i) || bytes[at + 2 * i + 1] !== 0) return false;
  }
  return true;
}

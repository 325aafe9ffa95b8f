import type { FileKind } from "./FileKind.js";

/** Text that spreadsheet programs open as a workbook though it is not of a kind that is read. */
export function textKind(bytes: Uint8Array): FileKind | undefined {
  const start = new TextDecoder().decode(bytes.subarray(0, 4000)).trimStart();
  if (/^(?:<!doctype html|<html[\s>]|<table[\s>])/i.test(start)) return "html";
  if (!start.startsWith("<")) return undefined;
  if (start.includes("urn:schemas-microsoft-com:office:spreadsheet")) return "excel 2003 xml";
  if (start.includes("application/vnd.oasis.opendocument.spreadsheet")) return "flat ods";
  return /^<\?xml[^>]*>\s*(?:<!doctype html|<html[\s>])/i.test(start) ? "html" : undefined;
}

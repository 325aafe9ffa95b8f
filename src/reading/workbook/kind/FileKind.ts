/** What bytes turn out to be. Only `xlsx` and `ods` can be read; the others are here so that they can be named. */
export type FileKind =
  | "xlsx"
  | "ods"
  | "xls"
  | "xlsb"
  | "encrypted workbook"
  | "excel 2003 xml"
  | "flat ods"
  | "numbers"
  | "document"
  | "old office file"
  | "zip"
  | "gzip"
  | "pdf"
  | "html"
  | "image";

/** How much is read of one workbook before it is refused. */
export interface WorkbookLimits {
  /** Bytes of XML that the parts that are opened unpack to, together. */
  readonly bytes: number;
  /** Cells over all sheets, each row counting up to its last filled cell, and each row as one. */
  readonly cells: number;
  /** Tabs. */
  readonly sheets: number;
  /** Merged ranges over all sheets. */
  readonly merges: number;
  /** Files in the archive. */
  readonly files: number;
}

const shared = { cells: 10_000_000, sheets: 1000, merges: 100_000, files: 10_000 } as const;

/**
 * Far above any workbook of people or skills, and below what would exhaust a browser tab. An ODS file needs about twice
 * the XML of an XLSX file for the same cells: 100,000 rows of 20 are 217 MB of it.
 */
export const defaultLimits: Readonly<Record<"xlsx" | "ods", WorkbookLimits>> = {
  xlsx: { bytes: 200_000_000, ...shared },
  ods: { bytes: 400_000_000, ...shared },
};

/** What a spreadsheet can hold at all: Excel and LibreOffice agree. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

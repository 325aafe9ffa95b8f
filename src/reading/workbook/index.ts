// XLSX and ODS workbooks, read and written. The room stands alone: it imports nothing from the rest of the package, and
// beside saxen (XML) and fflate (writing ZIP) only what browsers and Node both have.
export type { FileKind } from "./kind/FileKind.js";
export { workbookKind } from "./kind/workbookKind.js";
export { defaultLimits, type WorkbookLimits } from "./limits.js";
export { readWorkbook } from "./readWorkbook.js";
export type { Workbook, WorkbookNote, WorkbookNoteCode, WorkbookSheet } from "./Workbook.js";
export { WorkbookError, type WorkbookTrouble } from "./WorkbookError.js";
export type { CellToWrite, CellValue, DropDownList, SheetToWrite, StyledCell } from "./write/SheetToWrite.js";
export { writeWorkbook } from "./write/writeWorkbook.js";

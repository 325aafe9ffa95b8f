import type { TableNote } from "../notes/TableNote.js";
import { readWorkbook, WorkbookError } from "../workbook/index.js";
import { isOfTemplate } from "./isOfTemplate.js";
import type { Sheets } from "./Sheet.js";

/** The sheets of an XLSX or ODS workbook, hidden ones behind the others, every cell as the text that people see in it. */
export async function workbookSheets(file: string, bytes: Uint8Array): Promise<Sheets> {
  try {
    const { sheets, notes } = await readWorkbook(bytes);
    const own = sheets.filter((sheet) => !isOfTemplate(sheet));
    const seen = [...own.filter(({ hidden }) => !hidden), ...own.filter(({ hidden }) => hidden)];
    return {
      sheets: seen.map(({ name, rows }) => ({ file, name, rows })),
      notes: notes.map(({ code, message, ...place }): TableNote => ({ code, message, where: { file, ...place } })),
    };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const { found, next } = error;
    return {
      issues: [
        { code: "shape", path: [file], expected: "a workbook (XLSX or ODS) that can be read", received: found, next },
      ],
    };
  }
}

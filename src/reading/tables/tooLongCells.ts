import { limits } from "../../model/limits.js";
import type { IssueFacts } from "../../parse/describeIssue.js";
import { columnLetters, placeIn, type Sheet } from "./Sheet.js";

const mostIssues = 50;

/** The cells that are longer than any text may be, whatever kind of file they stand in. */
export function tooLongCells(sheets: readonly Sheet[]): readonly IssueFacts[] {
  const issues: IssueFacts[] = [];
  for (const sheet of sheets) {
    for (let row = 0; row < sheet.rows.length; row++) {
      const cells = sheet.rows[row] as readonly string[]; // Within the list.
      for (let place = 0; place < cells.length; place++) {
        const length = (cells[place] as string).length; // Within the list.
        if (length <= limits.text || issues.length >= mostIssues) continue;
        const { file = "table", sheet: name, row: shown, path = [] } = placeIn(sheet, row + 1);
        const at = [
          file,
          ...(name === undefined ? [] : [name]),
          ...(shown === undefined ? [...path, place] : [shown, `column ${columnLetters(place)}`]),
        ];
        issues.push({ code: "too-long", path: at, length, limit: limits.text });
      }
    }
  }
  return issues;
}

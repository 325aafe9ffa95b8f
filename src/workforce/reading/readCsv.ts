import { csvBatches } from "./csvBatches.js";
import { type CsvTable, csvTable, isEmpty, takeCsvRow } from "./csvTable.js";
import { lacking, type WorkforceMap } from "./findFields.js";
import type { Intake } from "./Intake.js";
import { PlainRows } from "../../reading/delimited/PlainRows.js";
import type { ReadProgress } from "./readProgress.js";
import type { TextPiece } from "../../reading/text/textPieces.js";
import type { WorkforceNotes } from "./WorkforceNotes.js";

/** Takes the rows of a CSV text: long (a row for each skill of each person) or wide (a row a person, a column a skill). */
export async function readCsv(
  pieces: AsyncIterable<TextPiece>,
  map: WorkforceMap,
  intake: Intake,
  notes: WorkforceNotes,
  onProgress: (progress: ReadProgress) => void,
): Promise<void> {
  let table: CsvTable | undefined;
  let plainRows: PlainRows | undefined;
  const next = { row: 1 };
  for await (const batch of csvBatches(pieces, next)) {
    if (table !== undefined && plainRows !== undefined && batch.plain !== undefined) {
      next.row = plainRows.take(batch.plain, batch.firstRow);
    } else {
      const rows = batch.rows();
      next.row += rows.length;
      let start = 0;
      if (table === undefined) {
        start = rows.findIndex((cells) => !isEmpty(cells));
        if (start === -1) continue;
        table = csvTable(batch, rows[start] ?? [], start, map, intake, notes);
        if (table.skills === undefined) plainRows = new PlainRows(table, batch);
        start++;
      }
      for (let i = start; i < rows.length; i++) {
        takeCsvRow(table, rows[i] as readonly string[], batch.firstRow + i, batch.malformed.get(i)); // Within the rows.
      }
    }
    onProgress({ bytes: batch.bytes, rows: intake.rows });
  }
  if (table === undefined) throw lacking(["person"], []);
}

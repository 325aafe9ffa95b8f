import { eachParquetRow } from "../parquet/eachParquetRow.js";
import type { ParquetSource } from "../parquet/parquetFile.js";
import { findPeopleLayout, type NoPeopleLayout } from "./findPeopleLayout.js";
import { isSkillIn, openPeopleTable } from "./openPeopleTable.js";
import type { PeopleIntake } from "./PeopleIntake.js";
import type { PeopleTable } from "./PeopleTable.js";
import { takeSheet } from "./takeSheet.js";

/**
 * Takes the people of a Parquet file, row group by row group and of each the columns that are read; the rows are counted from 1.
 *
 * @throws {@link SourceError} for a file that is damaged or cut short.
 */
export async function readPeopleParquet(
  source: ParquetSource,
  intake: PeopleIntake,
  onBytes: (bytes: number) => void,
): Promise<NoPeopleLayout | undefined> {
  let table: PeopleTable | undefined;
  let lacking: NoPeopleLayout | undefined;
  const kept: string[][] = [];
  const headers = await eachParquetRow(source, {
    open(found) {
      const layout = findPeopleLayout([found], intake.map, isSkillIn(intake.framework));
      if (!("shape" in layout)) {
        lacking = layout;
        return undefined; // Perhaps it has its skills in rows, which the rows tell.
      }
      const where = (row: number, column?: string) => ({
        ...(row > 0 && { row }),
        ...(column !== undefined && { column }),
      });
      table = openPeopleTable(
        intake,
        [found],
        { ...layout, headerRow: 0 },
        {
          where,
          isDelimited: false,
          base: 0,
        },
      );
      return [...new Set([...layout.places.values(), ...layout.skills])];
    },
    take(cells, row) {
      if (table) table.take(cells, row);
      else if (kept.length < 100_000) kept.push([...cells]);
    },
    group: onBytes,
    odd: (row, column) =>
      intake.notes.add("not-read", "it is neither text nor number; taken as empty", { row, column }),
  });
  if (table) return undefined;
  const layout = takeSheet(intake, { rows: [headers, ...kept] });
  return "shape" in layout ? undefined : (lacking ?? layout);
}

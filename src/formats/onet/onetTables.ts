import type { OpenTable } from "../delimited/openTable.js";
import type { TableReading } from "../delimited/TableReading.js";

/** What the reader of O*NET files mends, drops or decides; the reference page of the format explains each. */
export type OnetNoteCode =
  | "file-not-read"
  | "row-incomplete"
  | "value-not-read"
  | "repeated-value"
  | "suppressed"
  | "not-relevant"
  | "level-rounded"
  | "occupation-not-named"
  | "anchor-not-read"
  | "version-not-given";

export type OnetReading = TableReading<OnetNoteCode>;

/** The files of an O*NET release, told by their columns, as their names change between releases. */
export interface OnetTables {
  /** `Occupation Data.txt`. */
  readonly occupations: readonly OpenTable[];
  /** `Skills.txt`; since release 30.3 `Essential Skills.txt` and `Transferable Skills.txt`. */
  readonly skills: readonly OpenTable[];
  /** `Technology Skills.txt` before release 30.3. */
  readonly technology: readonly OpenTable[];
  /** `Software Skills.txt` since release 30.3. */
  readonly software: readonly OpenTable[];
  /** `Level Scale Anchors.txt`. */
  readonly anchors: readonly OpenTable[];
  /** `Content Model Reference.txt`. */
  readonly elements: readonly OpenTable[];
}

export const socCode = "O*NET-SOC Code";

export function onetTables(reading: OnetReading): OnetTables {
  const tables = {
    skills: reading.having(socCode, "Element ID", "Element Name", "Scale ID", "Data Value"),
    technology: reading.having(socCode, "Commodity Code", "Commodity Title"),
    software: reading.having(socCode, "Element ID", "Element Name", "Workplace Example"),
    occupations: reading.having(socCode, "Title", "Description"),
    anchors: reading.having("Element ID", "Scale ID", "Anchor Value", "Anchor Description"),
    elements: reading
      .having("Element ID", "Element Name", "Description")
      .filter(({ header }) => !header.includes("Scale ID")),
  };
  const known = new Set(Object.values(tables).flat());
  for (const table of reading.tables) {
    if (known.has(table)) continue;
    const columns = table.header.slice(0, 8).join(", ").slice(0, 200);
    reading.notes.add("file-not-read", `no file of O*NET that is read has these columns: ${columns}`, {
      file: table.file,
      row: 1,
    });
  }
  return tables;
}

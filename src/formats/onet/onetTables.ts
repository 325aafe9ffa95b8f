import type { TableNoteCode } from "../../reading/notes/TableNote.js";
import type { FileTable } from "../tableFiles/FileTable.js";
import type { TableReading } from "../tableFiles/TableReading.js";

/** What the reader of O*NET files mends, drops or decides; the reference page of the format explains each. */
export type OnetNoteCode =
  | TableNoteCode
  | "file-not-read"
  | "row-incomplete"
  | "value-not-read"
  | "repeated-value"
  | "suppressed"
  | "not-relevant"
  | "level-rounded"
  | "occupation-not-named"
  | "not-needed"
  | "repeated-occupation"
  | "repeated-element"
  | "anchor-not-read"
  | "element-not-read"
  | "version-not-given";

export type OnetReading = TableReading<OnetNoteCode>;

/** The files of an O*NET release, told by their columns, as their names change between releases. */
export interface OnetTables {
  /** `Occupation Data.txt`. */
  readonly occupations: readonly FileTable[];
  /** `Skills.txt`; since release 30.3 `Essential Skills.txt` and `Transferable Skills.txt`. */
  readonly skills: readonly FileTable[];
  /** `Technology Skills.txt` before release 30.3. */
  readonly technology: readonly FileTable[];
  /** `Software Skills.txt` since release 30.3. */
  readonly software: readonly FileTable[];
  /** `Level Scale Anchors.txt`. */
  readonly anchors: readonly FileTable[];
  /** `Content Model Reference.txt`. */
  readonly elements: readonly FileTable[];
}

export const socCode = "O*NET-SOC Code";

/** Columns that only files of O*NET have. */
export const onetColumns = [
  socCode,
  "Element ID",
  "Element Name",
  "Scale ID",
  "Data Value",
  "Commodity Code",
  "Commodity Title",
  "Workplace Example",
  "Anchor Value",
  "Anchor Description",
];

export function onetTables(reading: OnetReading): OnetTables {
  const tables = {
    skills: reading.having(socCode, "Element ID", "Element Name", "Scale ID", "Data Value"),
    technology: reading.having(socCode, "Commodity Code", "Commodity Title"),
    software: reading.having(socCode, "Element ID", "Element Name", "Workplace Example"),
    occupations: reading.having(socCode, "Title", "Description").filter(({ header }) => !header.includes("Element ID")),
    anchors: reading.having("Element ID", "Scale ID", "Anchor Value", "Anchor Description"),
    elements: reading
      .having("Element ID", "Element Name", "Description")
      .filter(({ header }) => !header.includes("Scale ID")),
  };
  const known = new Set(Object.values(tables).flat());
  for (const table of reading.tables) {
    if (known.has(table)) continue;
    const columns = table.header.slice(0, 8).join(", ").slice(0, 200);
    reading.notes.add("file-not-read", `no file of O*NET that is read has these columns: ${columns}`, table.place);
  }
  return tables;
}

import type { TableNoteCode } from "../../reading/notes/TableNote.js";
import type { FileTable } from "../tableFiles/FileTable.js";
import type { TableReading } from "../tableFiles/TableReading.js";

/** What the reader of ESCO files mends, drops or decides; the reference page of the format explains each. */
export type EscoNoteCode =
  | TableNoteCode
  | "file-not-read"
  | "row-incomplete"
  | "blanks"
  | "not-released"
  | "duplicate-concept"
  | "several-groups"
  | "group-not-named"
  | "relation-left-out"
  | "repeated-relation"
  | "unknown-relation"
  | "concept-differs"
  | "list-cut"
  | "no-relations"
  | "needs-nothing"
  | "no-levels"
  | "language-not-given"
  | "version-not-given";

export type EscoReading = TableReading<EscoNoteCode>;

/** The files of an ESCO download, told by their columns; a file may be there in several parts. */
export interface EscoTables {
  /** `skills_en.csv` and the collections, such as `digitalSkillsCollection_en.csv`. */
  readonly skills: readonly FileTable[];
  readonly occupations: readonly FileTable[];
  /** `occupationSkillRelations_en.csv`. */
  readonly relations: readonly FileTable[];
  /** `ISCOGroups_en.csv` and `skillGroups_en.csv`: concepts with a code. */
  readonly groups: readonly FileTable[];
  /** `broaderRelationsSkillPillar_en.csv`. */
  readonly broader: readonly FileTable[];
}

/** Columns that only files of ESCO have. */
export const escoColumns = [
  "conceptType",
  "conceptUri",
  "preferredLabel",
  "altLabels",
  "skillType",
  "iscoGroup",
  "occupationUri",
  "relationType",
  "skillUri",
  "broaderUri",
];

export function escoTables(reading: EscoReading): EscoTables {
  const tables = {
    relations: reading.having("occupationUri", "relationType", "skillUri"),
    broader: reading.having("conceptUri", "broaderUri"),
    occupations: reading.having("conceptUri", "preferredLabel", "iscoGroup"),
    skills: reading.having("conceptUri", "preferredLabel", "skillType"),
    groups: reading
      .having("conceptUri", "preferredLabel", "code")
      .filter(({ header }) => !header.includes("iscoGroup")),
  };
  const known = new Set(Object.values(tables).flat());
  for (const table of reading.tables) {
    if (known.has(table)) continue;
    const columns = table.header.slice(0, 8).join(", ").slice(0, 200);
    reading.notes.add("file-not-read", `no file of ESCO that is read has these columns: ${columns}`, table.place);
  }
  return tables;
}

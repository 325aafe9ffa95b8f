import type { OpenTable } from "../delimited/openTable.js";
import type { TableReading } from "../delimited/TableReading.js";

/** What the reader of ESCO files mends, drops or decides; the reference page of the format explains each. */
export type EscoNoteCode =
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
  | "no-levels"
  | "version-not-given";

export type EscoReading = TableReading<EscoNoteCode>;

/** The files of an ESCO download, told by their columns; a file may be there in several parts. */
export interface EscoTables {
  /** `skills_en.csv` and the collections, such as `digitalSkillsCollection_en.csv`. */
  readonly skills: readonly OpenTable[];
  readonly occupations: readonly OpenTable[];
  /** `occupationSkillRelations_en.csv`. */
  readonly relations: readonly OpenTable[];
  /** `ISCOGroups_en.csv` and `skillGroups_en.csv`: concepts with a code. */
  readonly groups: readonly OpenTable[];
  /** `broaderRelationsSkillPillar_en.csv`. */
  readonly broader: readonly OpenTable[];
}

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
    reading.notes.add("file-not-read", `no file of ESCO that is read has these columns: ${columns}`, {
      file: table.file,
      row: 1,
    });
  }
  return tables;
}

import type { TableNotes } from "../../reading/notes/TableNotes.js";
import type { OpenRow, OpenTable } from "../../reading/tables/openTables.js";
import { noEntry } from "../../reading/words/noEntry.js";
import { fold } from "../../values/fold.js";
import { quoted } from "../../values/quoted.js";
import type { FrameworkTableNoteCode } from "../table/FrameworkTexts.js";
import type { SheetKind } from "./frameworkSheets.js";

/** The fields that say what a row is about, where a total or a remark under the table would become a thing of that name. */
const subjects: Readonly<Partial<Record<SheetKind, readonly string[]>>> = {
  levels: ["name"],
  grades: ["name"],
  skillGroups: ["name"],
  skills: ["name"],
  roleFamilies: ["name"],
  roles: ["name"],
  roleLevels: ["role", "name"],
  needs: ["role", "roleLevel"],
};

/**
 * The tables without the rows that are sums of others or remarks, each with a note. What has an id of its own is what it says,
 * be it called Total, and so is what another sheet lists with one.
 */
export function withoutSums(
  tables: ReadonlyMap<SheetKind, readonly OpenTable[]>,
  notes: TableNotes<FrameworkTableNoteCode>,
): ReadonlyMap<SheetKind, readonly OpenTable[]> {
  const listed = new Set<string>();
  for (const kind of ["roles", "roleLevels"] as const) {
    for (const { rows, text } of tables.get(kind) ?? []) {
      for (const row of rows) if (text(row, "id") !== "") listed.add(fold(text(row, "name")));
    }
  }
  return new Map([...tables].map(([kind, ofKind]) => [kind, ofKind.map((table) => cleared(kind, table))]));

  function cleared(kind: SheetKind, table: OpenTable): OpenTable {
    const fields = subjects[kind] ?? [];
    return { ...table, rows: table.rows.filter((row) => fields.every((field) => isEntry(table, row, field))) };
  }

  function isEntry(table: OpenTable, row: OpenRow, field: string): boolean {
    const text = table.text(row, field);
    const why = table.headers.length > 1 ? whyNoEntry(text, row.cells) : undefined;
    if (why === undefined || table.text(row, "id") !== "" || listed.has(fold(text))) return true;
    notes.add("not-an-entry", notOfFramework(text, why), table.place(row.row, field));
    return false;
  }
}

/** Why a label of a row is not that of a thing. A long one that stands alone may be the name of a skill that nobody has described. */
export function whyNoEntry(text: string, cells: readonly string[]): string | undefined {
  const isAlone = () => text.length <= 40 && cells.filter((cell) => cell.trim() !== "").length <= 1;
  return noEntry(text, isAlone);
}

export function notOfFramework(text: string, why: string): string {
  return `${quoted(text)} is ${why}, not a part of the framework; the row is left out`;
}

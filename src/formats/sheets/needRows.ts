import type { TableNotes } from "../../reading/notes/TableNotes.js";
import { findColumns } from "../../reading/tables/findColumns.js";
import { plain } from "../../reading/tables/harmless.js";
import { noteUnread } from "../../reading/tables/noteUnread.js";
import type { OpenTable } from "../../reading/tables/openTables.js";
import { columnLetters, placeIn, type Sheet } from "../../reading/tables/Sheet.js";
import { quoted } from "../../values/quoted.js";
import type { FrameworkTableNoteCode } from "../table/FrameworkTexts.js";
import type { FrameworkMap } from "./FrameworkMap.js";
import { frameworkNames, frameworkSheets } from "./frameworkSheets.js";
import { groupsAbove } from "./groupsAbove.js";
import { type SheetRow, sheetRow } from "./SheetRow.js";
import { mapFor } from "./sortSheets.js";
import { notOfFramework, whyNoEntry } from "./withoutSums.js";

/** Needs that stand in one table: the words of their levels are read as those of one column. */
export interface NeedTable {
  readonly isGrid: boolean;
  readonly rows: readonly SheetRow[];
}

/** The needs of a long table, a row a need. */
export function needsOfTable(table: OpenTable): NeedTable {
  return { isGrid: false, rows: table.rows.map((row) => sheetRow(table, row)) };
}

const labels = ["role", "roleLevel", "family", "track", "grades", "skill", "group", "description"];

/**
 * The needs of a grid: role levels down and skills across, or the other way round; a filled cell is a need. The headers
 * tell which is which, and where they do not, the skills that are known already. `undefined` for a source that is not such a grid.
 */
export function needsOfGrid(
  sheet: Sheet,
  map: FrameworkMap,
  isSkill: (text: string) => boolean,
  notes: TableNotes<FrameworkTableNoteCode>,
): NeedTable | undefined {
  const at = headerOf(sheet, map, isSkill);
  if (!at) return undefined;
  const { headerRow, headers, places, across } = at;
  const claimed = new Set(places.values());
  const ignored = new Set((map.ignore ?? []).map((header) => header.trim().toLowerCase()));
  const columns = [...headers.keys()].filter(isRead);
  const { groups, unread } = groupsAbove(sheet, headerRow, columns);
  if (unread !== undefined)
    notes.add("header-row", `the header is row ${headerRow}; what stands above it is not read`, placeIn(sheet, unread));
  const above = across === "roleLevel" ? "role" : "group";
  const rows: SheetRow[] = [];
  const unnamed = new Map<number, number>();
  for (let i = headerRow; i < sheet.rows.length; i++) {
    const cells = (sheet.rows[i] ?? []).map(plain);
    for (const place of cells.keys()) {
      const isNamed = (headers[place] ?? "") !== "" || claimed.has(place);
      if (!isNamed && !unnamed.has(place) && cells[place] !== "") unnamed.set(place, i + 1);
    }
    if (isOfSomething(cells, i + 1))
      rows.push(...columns.filter((place) => cells[place]).map((place) => needAt(cells, place, i + 1)));
  }
  const place = (row: number, column?: string) => placeIn(sheet, row, column);
  noteUnread({ others: [], unnamed, headers, headerRow, place }, notes);
  return { isGrid: true, rows };

  function isRead(place: number): boolean {
    const header = headers[place] ?? "";
    if (header === "" || claimed.has(place) || ignored.has(header.toLowerCase())) return false;
    const why = isSkill(header) ? undefined : whyNoEntry(header, headers);
    if (why === undefined) return true;
    const message = `${quoted(header)} is ${why}; the column is not read`;
    notes.add("unused-column", message, placeIn(sheet, headerRow, header));
    return false;
  }

  function labelIn(cells: readonly string[], field: string): string {
    return cells[places.get(field) ?? -1] ?? "";
  }

  /** Whether a row tells of a role level or a skill; with a note where something stands in one that does not. */
  function isOfSomething(cells: readonly string[], row: number): boolean {
    if (![...places.keys()].some((field) => labelIn(cells, field) !== "")) {
      const message = `the row does not say which ${across === "skill" ? "role level" : "skill"} it is of; it is left out`;
      if (columns.some((place) => cells[place])) notes.add("incomplete-row", message, placeIn(sheet, row));
      return false;
    }
    const subject = labelIn(cells, "roleLevel") || labelIn(cells, "role") || labelIn(cells, "skill");
    const why = isSkill(subject) ? undefined : whyNoEntry(subject, cells);
    if (why !== undefined) notes.add("not-an-entry", notOfFramework(subject, why), placeIn(sheet, row));
    return why === undefined;
  }

  function needAt(cells: readonly string[], place: number, row: number): SheetRow {
    const header = headers[place] ?? "";
    const group = places.has(above) ? undefined : groups.get(place);
    return {
      text(field) {
        if (field === across) return header;
        if (field === "level") return cells[place] ?? "";
        return (field === above ? group : undefined) ?? labelIn(cells, field);
      },
      cell: () => "",
      where(field) {
        if (field === across || field === "level") return placeIn(sheet, row, header || columnLetters(place));
        const own = places.get(field ?? "");
        return own === undefined ? placeIn(sheet, row) : placeIn(sheet, row, headers[own] || columnLetters(own));
      },
    };
  }
}

interface GridHeader {
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  readonly across: "skill" | "roleLevel";
}

function headerOf(sheet: Sheet, map: FrameworkMap, isSkill: (text: string) => boolean): GridHeader | undefined {
  const { columns } = mapFor("needs", map);
  const fields = Object.fromEntries(
    labels.map((field) => [field, columns[field] ?? frameworkSheets.needs.fields[field] ?? []]),
  );
  const rows = sheet.rows.slice(0, 50);
  const count = (cells: readonly string[]) => cells.filter((cell) => isSkill(plain(cell))).length;
  const skillsAt = rows.findIndex((cells) => count(cells) > 1);
  // Beside roles, with skills across, `Level` is that of the role.
  const ofRoles = { ...fields, roleLevel: frameworkNames.roleLevelTitle.slice(0, -1) };
  const found = [["roleLevel"], ["role", "roleLevel"], ["role"], ["skill"]].flatMap((required) => {
    const optional = labels.filter((field) => !required.includes(field));
    const columns = required.length > 1 ? ofRoles : fields;
    const header = findColumns(sheet, { shape: "records", columns, optional });
    return "issues" in header || (required.length > 1 && header.places.has("skill")) ? [] : [header];
  })[0];
  if (found && (skillsAt === -1 || found.headerRow === skillsAt + 1)) {
    const across = found.places.has("skill") ? "roleLevel" : "skill";
    return { headerRow: found.headerRow, headers: found.headers, places: found.places, across };
  }
  if (skillsAt !== -1) {
    const headers = (sheet.rows[skillsAt] ?? []).map(plain);
    const first = headers.findIndex((header) => isSkill(header));
    const label = first > 0 ? first - 1 : -1;
    if (label === -1) return undefined;
    const places = new Map([["roleLevel", label]]);
    if (label > 0) places.set("role", 0);
    return { headerRow: skillsAt + 1, headers, places, across: "skill" };
  }
  const down = [0, 1, 2].find((place) => count(rows.map((cells) => cells[place] ?? "")) > 1);
  if (down === undefined) return undefined;
  const firstRow = rows.findIndex((cells) => isSkill(plain(cells[down] ?? "")));
  if (firstRow < 1) return undefined;
  const headers = (sheet.rows[firstRow - 1] ?? []).map(plain);
  return { headerRow: firstRow, headers, places: new Map([["skill", down]]), across: "roleLevel" };
}

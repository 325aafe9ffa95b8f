import { headerText } from "../tables/columnNames.js";
import { columnLetters, placeIn, type Sheet } from "../tables/Sheet.js";
import { LevelWords } from "../words/LevelWords.js";
import { findPeopleLayout, type NoPeopleLayout } from "./findPeopleLayout.js";
import { belowOther } from "./HeaderAgain.js";
import { isSkillIn, openPeopleTable } from "./openPeopleTable.js";
import type { PeopleIntake } from "./PeopleIntake.js";
import type { PeopleLayout } from "./PeopleLayout.js";
import type { Where } from "./PeopleTable.js";

/** Takes the people of a sheet whose cells are at hand; what it lacks where it is not a table of people. */
export function takeSheet(intake: PeopleIntake, sheet: Sheet, base = 0): PeopleLayout | NoPeopleLayout {
  const isSkill = isSkillIn(intake.framework);
  const layout = findPeopleLayout(sheet.rows, intake.map, isSkill);
  if (!("shape" in layout)) return layout;
  if (layout.shape === "down") return takeDown(intake, sheet, layout, base);
  const table = openPeopleTable(intake, sheet.rows, layout, {
    where: (row, column) => placeIn(sheet, row, column),
    isDelimited: sheet.isDelimited === true,
    base,
  });
  for (let row = layout.headerRow; row < sheet.rows.length; row++)
    table.take(sheet.rows[row] as readonly string[], row + 1); // Within the list.
  return layout;
}

/** Skills in rows and people in columns: the same table on its side, in which places are told as they stand in the sheet. */
function takeDown(
  intake: PeopleIntake,
  sheet: Sheet,
  layout: PeopleLayout,
  base: number,
): PeopleLayout | NoPeopleLayout {
  const { headerRow, headers, places, others } = layout;
  const skill = places.get("skill") ?? 0;
  const isRead = (cells: readonly string[]) => cells.some((cell) => cell.trim() !== "");
  const filled = sheet.rows
    .slice(headerRow)
    .map((cells, i) => ({ cells, row: headerRow + i + 1 }))
    .filter(({ cells }) => isRead(cells));
  const below = withoutHeaders(intake, sheet, layout, filled);
  const width = below.reduce((most, { cells }) => Math.max(most, cells.length), headers.length);
  const aside = new Set([skill, ...others]);
  const order = [skill, ...Array.from({ length: width }, (_, place) => place).filter((place) => !aside.has(place))];
  const rows = order.map((place) => [
    place === skill ? "" : (headers[place] ?? ""),
    ...below.map(({ cells }) => cells[place] ?? ""),
  ]);
  const rowOf = new Map(
    below.map(({ cells, row }) => [(cells[skill] ?? "").trim().replace(/\s+/gu, " "), row]).reverse() as [
      string,
      number,
    ][],
  );
  const where: Where = (column, row) => {
    const place = order[column - 1] ?? 0;
    const header = headers[place] || columnLetters(place);
    const isOne = headers.indexOf(header) === headers.lastIndexOf(header);
    return placeIn(sheet, rowOf.get(row ?? "") ?? headerRow, isOne ? header : columnLetters(place));
  };
  const { columns: _, header: __, shape: ___, ...map } = intake.map;
  const turned = findPeopleLayout(
    rows,
    { ...map, header: 1, shape: "wide", columns: { person: { index: 1 } } },
    isSkillIn(intake.framework),
  );
  if (!("shape" in turned)) return turned;
  for (const place of others)
    intake.notes.add("unused-column", "the column is not read", placeIn(sheet, headerRow, headers[place]));
  const table = openPeopleTable(intake, rows, { ...turned, shape: "down" }, { where, isDelimited: false, base });
  for (let place = 1; place < rows.length; place++) table.take(rows[place] as readonly string[], place + 1); // Within the list.
  return turned;
}

interface SheetRow {
  readonly cells: readonly string[];
  readonly row: number;
}

/** The rows of skills, without the header where it stands again and what stands below one of other people; each with a note. */
function withoutHeaders(
  intake: PeopleIntake,
  sheet: Sheet,
  { headers, places, skills: people }: PeopleLayout,
  rows: readonly SheetRow[],
): readonly SheetRow[] {
  const skill = places.get("skill") ?? 0;
  const levels = new LevelWords(intake.framework.levels, intake.map);
  const textAt = (cells: readonly string[], place: number) => headerText(cells[place] ?? "");
  let isUnderOther = false;
  return rows.filter(({ cells, row }) => {
    const named = people.filter((place) => textAt(cells, place) !== "");
    const isHeader =
      textAt(cells, skill) === (headers[skill] ?? "") &&
      named.length > 0 &&
      named.every((place) => levels.read(textAt(cells, place)).isUnknown);
    if (isHeader) isUnderOther = named.some((place) => textAt(cells, place) !== headers[place]);
    if (!isHeader && !isUnderOther) return true;
    const message = isHeader
      ? `a header stands here again${isUnderOther ? ", of other people; what stands below it is not read" : ""}`
      : belowOther;
    intake.notes.add(isHeader ? "header-row" : "not-read", message, placeIn(sheet, row));
    return false;
  });
}

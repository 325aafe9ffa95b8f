import type { Framework } from "../../model/framework.js";
import type { IssueFacts } from "../../parse/describeIssue.js";
import { fold } from "../../values/fold.js";
import { columnNames } from "../tables/columnNames.js";
import { type JsonItem, placeIn, type Sheet, type Sheets } from "../tables/Sheet.js";
import { withMapAdvice } from "../tables/withMapAdvice.js";
import { findPeopleLayout, type NoPeopleLayout } from "./findPeopleLayout.js";
import { isSkillIn } from "./openPeopleTable.js";
import type { PeopleIntake } from "./PeopleIntake.js";
import type { PeopleMap } from "./PeopleMap.js";
import { profileLayout, takeProfile } from "./takeProfile.js";
import { takeSheet } from "./takeSheet.js";

/** How well rows look like a table of people: by how many columns are found. */
export function fitsPeople(framework: Framework, map: PeopleMap): (rows: readonly (readonly string[])[]) => number {
  const isSkill = isSkillIn(framework);
  return (rows) => {
    const layout = findPeopleLayout(rows, map, isSkill);
    return "shape" in layout ? 1 + layout.places.size + layout.skills.length : 0;
  };
}

/** Takes the people of sheets: of those that the map names, else of the first that is a table of people. What is wrong where none is. */
export function readPeopleSheets(file: string, read: Sheets, intake: PeopleIntake): readonly IssueFacts[] {
  if ("issues" in read) return read.issues;
  intake.notes.take(read.notes);
  if (read.items !== undefined) {
    takeItems(file, read.items, intake);
    return [];
  }
  const chosen = chosenSheets(file, read.sheets, intake.map);
  if ("issues" in chosen) return chosen.issues;
  const issues: IssueFacts[] = [];
  const skipped: Sheet[] = [];
  let [base, taken] = [0, 0];
  for (const sheet of chosen.sheets) {
    if (taken > 0 && intake.map.sheets === undefined) {
      const layout = findPeopleLayout(sheet.rows, intake.map, isSkillIn(intake.framework));
      if (sheet.rows.length === 0) continue;
      const message =
        "shape" in layout
          ? "the sheet has the columns too; the first that has them is read: name both with sheets"
          : "the sheet is not a table of people; it is not read";
      intake.notes.add("sheet-not-read", message, placeIn(sheet, 1));
      continue;
    }
    const layout = takeSheet(intake, sheet, base);
    if ("shape" in layout) taken++;
    else {
      issues.push(...lackingIssues(file, sheet, layout));
      if (sheet.rows.length > 0 && intake.map.sheets === undefined) skipped.push(sheet);
    }
    base += Math.max(sheet.rows.length, 16_384) + 1;
  }
  const isRead = taken > 0 && (intake.map.sheets === undefined || issues.length === 0);
  if (!isRead) return issues.slice(0, 50);
  for (const sheet of skipped.splice(0))
    intake.notes.add("sheet-not-read", "the sheet is not a table of people; it is not read", placeIn(sheet, 1));
  return [];
}

function chosenSheets(
  file: string,
  sheets: readonly Sheet[],
  { sheets: asked }: PeopleMap,
): { readonly sheets: readonly Sheet[] } | { readonly issues: readonly IssueFacts[] } {
  if (asked === undefined)
    return sheets.length > 0
      ? { sheets }
      : { issues: [{ code: "shape", path: [file], expected: "a sheet", received: "none" }] };
  const chosen = asked.map((one) => ({
    one,
    sheet: typeof one === "number" ? sheets[one - 1] : sheets.find(({ name }) => fold(name ?? "") === fold(one)),
  }));
  const received =
    sheets
      .slice(0, 20)
      .map(({ name }, i) => name ?? String(i + 1))
      .join(", ") || "no sheet";
  const issues = chosen
    .filter(({ sheet }) => sheet === undefined)
    .map(({ one }): IssueFacts => ({ code: "shape", path: [file], expected: `a sheet ${one}`, received }));
  return issues.length > 0 ? { issues } : { sheets: chosen.flatMap(({ sheet }) => sheet ?? []) };
}

/** What a sheet lacks to be a table of people, by the names of columns that would do. */
export function lackingIssues(
  file: string,
  { name }: Pick<Sheet, "name">,
  { lacking, headers, unread }: NoPeopleLayout,
): readonly IssueFacts[] {
  const path = name === undefined ? [file] : [file, name];
  const columns = headers.filter((header) => header !== "").slice(0, 100);
  return withMapAdvice(
    lacking.map((field) => {
      const names: readonly string[] | undefined = Object.hasOwn(columnNames, field)
        ? columnNames[field as keyof typeof columnNames] // It is one of its keys.
        : undefined;
      const column = names?.slice(0, 3).join(" or ") ?? field;
      return { code: "missing-column", path, column, columns, ...(names && { field, unread: unread.slice(0, 100) }) };
    }),
  );
}

function takeItems(file: string, items: readonly JsonItem[], intake: PeopleIntake): void {
  const isLines = items.some(({ place }) => "line" in place);
  const table = intake.open(profileLayout, {
    where: (row, column) =>
      isLines
        ? { file, row, ...(column !== undefined && { column }) }
        : { file, path: [row, ...(column === undefined ? [] : [column])] },
    isDelimited: false,
    base: 0,
  });
  for (const { data, place } of items) takeProfile(table, data, "line" in place ? place.line : place.index);
}

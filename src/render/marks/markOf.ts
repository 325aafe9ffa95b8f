import type { Column, Mark, Page, TablePart } from "../page.js";
import { daysToSigns, daysToSvg } from "./days.js";
import { rungsToSigns, rungsToSvg } from "./rungs.js";
import { type Signs, signSets } from "./Signs.js";
import { levelToHtml, levelToSigns } from "./shades.js";
import { amountsToSigns, amountsToSvg, intervalToSigns, intervalToSvg, peopleToSigns, peopleToSvg } from "./shares.js";

/** A mark as HTML that says nothing aloud; what is shaded by its count is the cell itself, and has none. */
export function markToHtml(mark: Mark, column: Column): string {
  if (mark.of === "rungs" && column.of === "rungs") return rungsToSvg(mark, column.levels.length);
  if (mark.of === "level" && column.of === "level") return levelToHtml(mark, column.levels);
  if (mark.of === "interval") return intervalToSvg(mark);
  if (mark.of === "people" && column.of === "people") return peopleToSvg(mark, column.most);
  if (mark.of === "amounts" && column.of === "amounts") return amountsToSvg(mark, column.most);
  if (mark.of === "days" && column.of === "days") return daysToSvg(mark, column);
  return "";
}

/** A mark as a few characters. */
export function markToSigns(mark: Mark, column: Column, kind: Signs): string {
  const signs = signSets[kind];
  if (mark.of === "rungs" && column.of === "rungs") return rungsToSigns(mark, column.levels.length, signs);
  if (mark.of === "level" && column.of === "level") return levelToSigns(mark, column.levels, signs);
  if (mark.of === "interval") return intervalToSigns(mark, signs);
  if (mark.of === "people" && column.of === "people") return peopleToSigns(mark, column.most, signs);
  if (mark.of === "amounts" && column.of === "amounts") return amountsToSigns(mark, column.most, signs);
  if (mark.of === "days" && column.of === "days") return daysToSigns(mark, column, signs);
  return "";
}

/**
 * @throws RangeError for a page with a mark of another kind than its column, or a row of another length than its columns.
 * @throws TypeError for something that is not a page.
 */
export function requirePage(page: Page): void {
  const { parts } = Object(page) as Partial<Page>; // From JavaScript anything may come.
  if (!Array.isArray(parts)) throw new TypeError(`A page is what a page function makes; found ${String(page)}`);
  for (const part of page.parts) if (part.kind === "table") requireTable(part);
}

function requireTable({ caption, columns, rows }: TablePart): void {
  for (const { cells } of rows) {
    if (cells.length !== columns.length)
      throw new RangeError(`A row of "${caption}" has ${cells.length} cells; the table has ${columns.length} columns`);
    for (const [i, { mark }] of cells.entries()) {
      if (mark !== undefined && mark.of !== columns[i]?.of)
        throw new RangeError(
          `A mark of "${caption}" is of "${mark.of}"; its column "${columns[i]?.title}" is of "${columns[i]?.of}"`,
        );
    }
  }
}

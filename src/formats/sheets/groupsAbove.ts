import { plain } from "../../reading/tables/harmless.js";
import type { Sheet } from "../../reading/tables/Sheet.js";

/** What stands above the header of a grid. */
export interface AboveGrid {
  /** The names joined over its columns, by place: roles over their levels, or groups over their skills. */
  readonly groups: ReadonlyMap<number, string>;
  /** The first row above the header in which something stands that is no such name. */
  readonly unread?: number;
}

/**
 * The row above the header of a grid as names that are joined over its columns, where it has two of them at least and nothing
 * beside: the title of a sheet stands above the labels, or alone.
 */
export function groupsAbove({ rows }: Sheet, headerRow: number, columns: readonly number[]): AboveGrid {
  const cells = (rows[headerRow - 2] ?? []).map(plain);
  const filled = [...cells.keys()].filter((place) => cells[place] !== "");
  const isOver = filled.every((place) => columns.includes(place));
  const areGroups = isOver && new Set(filled.map((place) => cells[place])).size > 1;
  const unread = rows
    .slice(0, areGroups ? headerRow - 2 : headerRow - 1)
    .findIndex((row) => row.some((cell) => cell.trim() !== ""));
  const groups = new Map<number, string>();
  let group = "";
  for (const place of areGroups ? columns : []) {
    group = cells[place] || group;
    groups.set(place, group);
  }
  return { groups, ...(unread >= 0 && { unread: unread + 1 }) };
}

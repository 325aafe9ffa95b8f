import type { Cell } from "../page.js";
import * as words from "../words/workforceWords.js";

/** A count; one that is suppressed is `hidden`. */
export function figure(count: number | null): string {
  return count === null ? words.hidden : String(count);
}

/** The same in a cell that is shaded by it. */
export function heatCell(count: number | null): Cell {
  return { text: figure(count), mark: { of: "heat", count } };
}

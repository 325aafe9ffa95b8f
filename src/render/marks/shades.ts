import type { HeatMark, LevelMark } from "../page.js";
import { box } from "./draw.js";
import { levelLetters } from "./levelLetters.js";
import type { SignSet } from "./Signs.js";

/** One rung held: its letter on a ground that darkens from rung to rung, with a tick where it is enough. */
export function levelToHtml({ has, meets }: LevelMark, levels: readonly string[]): string {
  if (has === null) return `<span class="ds-cell lu" aria-hidden="true">${hatched}<b>?</b></span>`;
  if (has === 0) return '<span class="ds-cell l0" aria-hidden="true">–</span>';
  const letter = levelLetters(levels)[has - 1] ?? has;
  return `<span class="ds-cell l${shadeOf(has, levels.length)}" aria-hidden="true">${letter}${meets ? "✓" : ""}</span>`;
}

/** `P✓`, `W`, `–` or `?`. */
export function levelToSigns({ has, meets }: LevelMark, levels: readonly string[], signs: SignSet): string {
  if (has === null) return signs.unassessed;
  if (has === 0) return "-";
  return `${levelLetters(levels)[has - 1] ?? has}${meets ? (signs.held === "#" ? "+" : "✓") : ""}`;
}

/** The class of a cell that is shaded by its count; one that is suppressed has a dotted frame, and no hatching. */
export function heatClass({ count }: HeatMark, most: number): string {
  if (count === null) return "lh";
  return count === 0 ? "l0" : `l${shadeOf(count, most)}`;
}

const hatched = `<svg viewBox="0 0 48 28" preserveAspectRatio="none" focusable="false">${box("u", 0, 0, 48, 28)}</svg>`;

/** 1 to 4. */
function shadeOf(value: number, most: number): number {
  return Math.min(4, Math.max(1, Math.ceil((value / Math.max(1, most)) * 4)));
}

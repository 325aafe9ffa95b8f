import type { SolverProgress } from "../plan/solve/Solver.js";
import { stageLine } from "./formats/stageLine.js";

/** The screen that standard error goes to. */
export interface ProgressScreen {
  readonly writeError: (text: string) => void;
  /** Absent where standard error goes to a file or another program: no line is shown there. */
  readonly errorColumns?: number;
}

/** One line of a terminal that tells how far a solver is. */
export interface ProgressLine {
  /** Rewrites the line. For `SolverLimits.onProgress`; absent where there is no screen to rewrite. */
  readonly onProgress?: (progress: SolverProgress) => void;
  /** Takes the line away, before anything else is printed. */
  readonly clear: () => void;
}

/**
 * A line on standard error that a long solve rewrites: seconds, the best so far, what nothing is better than, and the
 * distance between the two in percent. `show` tells a solver's figure in words; a solver may reckon in units of its own.
 */
export function progressLine(
  screen: ProgressScreen,
  { what = "solving", show = String }: { readonly what?: string; readonly show?: (figure: number) => string } = {},
): ProgressLine {
  const line = stageLine(screen);
  if (screen.errorColumns === undefined) return line;
  return {
    clear: line.clear,
    onProgress: (progress) => line.show(`${what}: ${progressInWords(progress, show)}`),
  };
}

function progressInWords({ seconds, found, bound }: SolverProgress, show: (figure: number) => string): string {
  const time = `${Math.floor(seconds)} s`;
  if (found === undefined) return `${time}, nothing found yet${bound === undefined ? "" : `, bound ${show(bound)}`}`;
  if (bound === undefined) return `${time}, best so far ${show(found)}`;
  // Rounded up to a tenth, so that nothing short of proved reads as 0%. As solvers reckon it: of what was found.
  const share =
    found === bound ? 0 : Math.ceil((Math.abs(found - bound) / Math.max(Math.abs(found), 1e-9)) * 1_000) / 10;
  return `${time}, best so far ${show(found)}, bound ${show(bound)}${Number.isFinite(share) && share <= 1_000 ? `, within ${share}%` : ""}`;
}

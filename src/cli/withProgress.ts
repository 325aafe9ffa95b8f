import type { SolverProgress } from "../plan/solve/Solver.js";
import { type ProgressScreen, progressLine } from "./progressLine.js";

/** Asks with a progress line that is gone before the answer, or the error, is printed. */
export async function withProgress<Answer>(
  terminal: ProgressScreen,
  ask: (options: { readonly onProgress?: (progress: SolverProgress) => void }) => Promise<Answer>,
): Promise<Answer> {
  const line = progressLine(terminal, { what: "planning", show: (share) => `a plan within ${share}% of the best` });
  const { onProgress } = line;
  try {
    return await ask(onProgress ? { onProgress: (progress) => onProgress(inShares(progress)) } : {});
  } finally {
    line.clear();
  }
}

/** A solver's own figures add people, money and days up to one number: only how far it is from the best says anything. */
function inShares({ seconds, found, bound }: SolverProgress): SolverProgress {
  if (found === undefined || bound === undefined) return { seconds };
  const share = Math.abs(found - bound) / Math.max(Math.abs(found), 1e-9);
  if (share > 10) return { seconds }; // Nobody taking anything, to begin with.
  return { seconds, found: Math.ceil(share * 1_000 - 1e-9) / 10 };
}

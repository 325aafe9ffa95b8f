import { compareIds } from "../../values/compareIds.js";
import type { OrderedRun } from "./orderRuns.js";

/** Among people alike in everything (`peopleAlike`), the plans that finish first go to those who come first by id. */
export function firstByIdFirst(
  alike: readonly (readonly number[])[],
  taken: readonly (readonly OrderedRun[])[],
): readonly (readonly OrderedRun[])[] {
  const fair = [...taken];
  for (const places of alike) {
    const plans = places.map((place) => taken[place] ?? []).sort(byFinish);
    for (const [i, place] of places.entries()) fair[place] = plans[i] ?? [];
  }
  return fair;
}

/** Those with courses first, by their last day, then by the ids of their runs. */
function byFinish(a: readonly OrderedRun[], b: readonly OrderedRun[]): number {
  const key = (runs: readonly OrderedRun[]) => {
    const last = runs.reduce((day, { run }) => Math.max(day, run.days?.end ?? 0), 0);
    return [runs.length === 0 ? 1 : 0, last] as const;
  };
  const [[noneA, lastA], [noneB, lastB]] = [key(a), key(b)];
  const ids = (runs: readonly OrderedRun[]) => JSON.stringify(runs.map(({ run }) => run.id));
  return noneA - noneB || lastA - lastB || compareIds(ids(a), ids(b));
}

import type { Money } from "../../model/money.js";
import { byId } from "../../values/byId.js";
import { compareIds } from "../../values/compareIds.js";
import type { RunUse } from "../planCohort.js";
import type { CatalogueFacts, Run } from "./courseFacts.js";
import type { OrderedRun } from "./orderRuns.js";
import { placesLeft, type RunLimits } from "./usableRuns.js";

/** Every offering that somebody takes, by id, and every offering without a place left, whether they or others took the last. */
export function runUses(
  { offerings, money }: CatalogueFacts,
  taken: readonly OrderedRun[],
  limits: RunLimits,
): { readonly runs: readonly RunUse[]; readonly full: readonly string[] } {
  const uses = new Map<string, { readonly run: Run; count: number }>();
  for (const { run } of taken) {
    if (!run.offering) continue;
    const use = uses.get(run.id) ?? { run, count: 0 };
    use.count++;
    uses.set(run.id, use);
  }
  const full = [...offerings.values()]
    .filter((run) => placesLeft(run, limits) <= (uses.get(run.id)?.count ?? 0))
    .map(({ id }) => id)
    .sort(compareIds);
  const runs = [...uses.values()]
    .sort((a, b) => byId(a.run, b.run))
    .map(({ run, count }) => {
      const places = placesLeft(run, limits);
      const { site, start } = run.offering ?? {};
      return {
        offering: run.id,
        course: run.course.id,
        ...(site !== undefined && { site }),
        ...(start !== undefined && { start }),
        ...(places !== Infinity && { places }),
        taken: count,
        ...(run.offering?.minimum !== undefined && { minimum: run.offering.minimum }),
        ...(run.fixedCost !== undefined && putOnFor(money.cost(run.fixedCost))),
        full: count === places,
      };
    });
  return { runs, full };
}

function putOnFor({ cost }: { readonly cost?: Money }): { readonly fixedCost?: Money } {
  return cost ? { fixedCost: cost } : {};
}

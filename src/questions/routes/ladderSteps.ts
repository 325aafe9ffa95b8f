import type { Role } from "../../model/role.js";

/**
 * The step of each level of a role, the junior end being 0. Levels of one step are siblings on different tracks.
 *
 * A level opens the next step unless it continues the last one on another track. Where a role names a single track, such
 * as the UK's `management`, its levels stand beside the untracked level before them; where it names several, the
 * untracked levels are common ground and the tracks stand beside each other.
 */
export function ladderSteps(role: Role): ReadonlyMap<string, number> {
  const tracksOfRole = new Set(role.levels.map(({ track }) => track).filter((track) => track !== undefined));
  const steps = new Map<string, number>();
  const tracksOfStep = new Set<string | undefined>();
  let step = 0;
  for (const { id, track } of role.levels) {
    const besideUntracked = tracksOfRole.size > 1 && tracksOfStep.has(undefined);
    if (tracksOfStep.size > 0 && (track === undefined || tracksOfStep.has(track) || besideUntracked)) {
      step++;
      tracksOfStep.clear();
    }
    tracksOfStep.add(track);
    steps.set(id, step);
  }
  return steps;
}

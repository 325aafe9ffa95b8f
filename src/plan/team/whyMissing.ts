import type { SolverSupport } from "../solve/Solver.js";
import type { OpenReason } from "../training/openNeeds.js";
import { reachOf } from "../training/reachOf.js";
import type { SharedQuestion } from "../training/sharedProgram.js";
import { unlessTimedOut } from "../training/unlessTimedOut.js";
import { hasLimits } from "../training/usableRuns.js";
import { whyOutOfReach } from "../training/whyOutOfReach.js";
import { withoutDays } from "../training/withoutDays.js";
import { withoutPlaces } from "../training/withoutPlaces.js";
import { solveTeam } from "./solveTeam.js";
import type { TeamNeed } from "./teamOf.js";
import type { TeamQuestion } from "./teamProgram.js";

/**
 * As of one person, and of a team:
 * - `people`: more are to hold it than there are people;
 * - `places`: the runs that lead there have too few places, whatever the limits.
 */
export type TeamOpenReason = OpenReason | "people" | "places";

/** Why so many holders of a need are missing in the end. */
export async function whyMissing(
  question: TeamQuestion,
  need: TeamNeed,
  missing: number,
  support: SolverSupport,
): Promise<TeamOpenReason> {
  if (!need.isAsked) return "not-asked";
  const { catalogue, learners, budget, taken } = question;
  if (need.depth > learners.length) return "people";
  if (missing <= need.unassessed.length) return "unassessed";
  const lack = question.lacks.find(({ skill }) => skill === need.skill);
  if (!lack) return "unassessed";
  const outOfReach = learners.flatMap(({ learner }) => {
    const target = learner.targets.find(({ skill }) => skill === need.skill);
    return target ? [whyOutOfReach(catalogue, learner, reachOf(catalogue.courses.values(), learner), target)] : [];
  });
  const able = outOfReach.filter((why) => why === undefined).length;
  if (able < lack.lack) return outOfReach.includes("entry") ? "entry" : "no-course";
  const alone: TeamQuestion = { ...question, lacks: [lack] };
  const free: TeamQuestion = { ...alone, ...without(alone), budget: undefined, taken: undefined };
  const byLine = {
    learners: free.learners.map((one) => ({ ...one, learner: { ...one.learner, entry: "each-line" as const } })),
  };
  const anyDay = { catalogue: withoutDays(catalogue) };
  const isLimited = budget !== undefined || taken !== undefined || learners.some(({ limits }) => hasLimits(limits));
  const isEntered = learners.some(({ learner }) => learner.entry === "course");
  // Each asks for less than the one before: the first that can be done tells what stood in the way.
  const inTheWay: readonly (readonly [TeamOpenReason, TeamQuestion])[] = [
    ["not-chosen", alone],
    ...(isLimited ? [["limits", free] as const] : []),
    ["places", { ...free, catalogue: withoutPlaces(catalogue) }],
    ...(isEntered ? [["entry", { ...free, ...byLine, catalogue: withoutPlaces(catalogue) }] as const] : []),
    ["dates", { ...free, ...anyDay }],
    ...(isEntered ? [["entry", { ...free, ...anyDay, ...byLine }] as const] : []),
  ];
  for (const [why, asked] of inTheWay) {
    const solved = await unlessTimedOut(support.deadline, () => solveTeam(asked, support));
    if (solved === "timed out") return "undecided";
    if (solved?.missing === 0) return why;
    if (solved?.missingBound === 0) return "undecided";
  }
  return "no-course";
}

function without({ learners }: SharedQuestion): Pick<SharedQuestion, "learners"> {
  return { learners: learners.map(({ learner }) => ({ learner, limits: {} })) };
}

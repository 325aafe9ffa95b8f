import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import { type Gap, gap } from "../../questions/gap.js";
import { OptionError } from "../../questions/OptionError.js";
import type { CohortMember, PlanCohortOptions } from "../planCohort.js";
import type { CatalogueFacts } from "./courseFacts.js";
import { type Learner, learnerOf } from "./learnerOf.js";
import { requireCourses, requireTimeLimit, runLimits } from "./planOptions.js";
import type { RunLimits } from "./usableRuns.js";

/** One person of a cohort with their gap and the limits that hold for them. */
export interface CohortEntry<Ids extends FrameworkIds = FrameworkIds> {
  readonly gap: Gap<Ids>;
  readonly learner: Learner<Ids>;
  readonly limits: RunLimits;
}

/** Everybody with their gap, by id. @throws RangeError for options that are none, and for a person without a role level or listed twice. */
export function cohortOf<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  facts: CatalogueFacts,
  people: readonly CohortMember<Ids>[],
  options: PlanCohortOptions<Ids>,
): CohortEntry<Ids>[] {
  const { aim = "ready", timeLimit } = options;
  requireTimeLimit(timeLimit);
  if (!["ready", "coverage", "everybody"].includes(aim)) {
    throw new OptionError(`aim knows ready, coverage and everybody, not ${JSON.stringify(aim)}`);
  }
  const { budget: _, ...shared } = runLimits(facts, options);
  const seen = new Set<string>();
  const problems: string[] = [];
  const entries: CohortEntry<Ids>[] = [];
  for (const member of people) {
    const { profile, done } = member;
    const { person } = profile;
    const roleLevel = member.roleLevel ?? options.roleLevel ?? profile.roleLevel;
    if (seen.has(person)) problems.push(`the person ${JSON.stringify(person)} is listed twice`);
    seen.add(person);
    if (roleLevel === undefined) {
      problems.push(`the person ${JSON.stringify(person)} has no role level to be ready for`);
      continue;
    }
    requireCourses(facts, `done of ${JSON.stringify(person)}`, done);
    const now = gap(framework, profile, roleLevel);
    const { unassessed, essentialOnly } = options;
    entries.push({
      gap: now,
      learner: learnerOf(framework, now, { done, unassessed, essentialOnly }),
      limits: both(shared, runLimits(facts, member)),
    });
  }
  if (problems.length > 0) throw new OptionError(problems.join("; "));
  return entries.sort((a, b) => (a.gap.person < b.gap.person ? -1 : 1));
}

/** The limits of all and those of one, together. */
function both(shared: RunLimits, own: RunLimits): RunLimits {
  return {
    budget: own.budget,
    earliest: further(Math.max, shared.earliest, own.earliest),
    latest: further(Math.min, shared.latest, own.latest),
    sites: common(shared.sites, own.sites),
    modes: common(shared.modes, own.modes),
    taken: shared.taken,
  };
}

function further(pick: (a: number, b: number) => number, a: number | undefined, b: number | undefined) {
  return a === undefined || b === undefined ? (a ?? b) : pick(a, b);
}

function common<Id>(a: ReadonlySet<Id> | undefined, b: ReadonlySet<Id> | undefined): ReadonlySet<Id> | undefined {
  return a && b ? new Set([...a].filter((id) => b.has(id))) : (a ?? b);
}

import type { RoleLevelOrProfile } from "../../framework/askedBy.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import { type Gap, gap } from "../../questions/gap/gap.js";
import type { PlanTeamOptions, TeamLearner } from "../planTeam.js";
import type { TeamOpenNeed, TeamPlan, TeamPlanPerson, TeamPlanSkill } from "../TeamPlan.js";
import type { CheckedCatalogue } from "../training/checkPlan.js";
import { checkTogether, type PlanTogether } from "../training/checkTogether.js";

/** What a team comes to, as far as it is checked. */
export interface CheckedTeamOutcome extends PlanTogether {
  readonly people: readonly (PlanTogether["people"][number] & Pick<TeamPlanPerson, "alone">)[];
  readonly skills: readonly TeamPlanSkill[];
}

/** A team's plan, as far as it is checked. */
export interface CheckedTeam extends CheckedTeamOutcome, Pick<TeamPlan, "status"> {
  readonly open: readonly Pick<TeamOpenNeed, "skill" | "missing">[];
  readonly alternatives: readonly CheckedTeamOutcome[];
}

/**
 * Everything in which a team's plan, or one of its alternatives, is not what it says, in sentences: it replays everybody's
 * courses, and counts who holds what before and after. It shares nothing with what made the plan.
 */
export function checkTeam<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: CheckedCatalogue,
  people: readonly TeamLearner<Ids>[],
  needs: RoleLevelOrProfile<Ids>,
  options: PlanTeamOptions<Ids>,
  plan: CheckedTeam,
): string[] {
  const { aim = "cover", alternatives: _, depth: __, depths: ___, ...shared } = options;
  const gaps = people.map(({ profile }) => gap<Ids>(framework, profile, needs));
  const faults: string[] = [];
  for (const [i, outcome] of [plan, ...plan.alternatives].entries()) {
    const mustCover = aim === "cover" && (i > 0 || plan.status === "optimal");
    const together = checkTogether(framework, catalogue, people, { ...shared, roleLevel: needs }, outcome);
    faults.push(...together.faults, ...checkHolders(gaps, together.lacking, options, mustCover, outcome));
  }
  const open = plan.open.map(({ skill, missing }) => `${skill} ${missing}`).join();
  const short = plan.skills.flatMap(({ skill, missing }) => (missing > 0 ? [`${skill} ${missing}`] : [])).join();
  if (open !== short) faults.push(`${short} is missing, and ${open} is said to be open`);
  return faults;
}

function checkHolders(
  gaps: readonly Gap[],
  lacking: ReadonlyMap<string, readonly string[]>,
  { depth = 1, depths = {}, essentialOnly = false, unassessed: way }: PlanTeamOptions,
  mustCover: boolean,
  { skills, people }: CheckedTeamOutcome,
): string[] {
  const faults: string[] = [];
  const isSame = (those: readonly string[], said: readonly string[]) =>
    JSON.stringify(those.toSorted()) === JSON.stringify(said.toSorted());
  for (const { skill, importance, holders, holdersNow, missing, depth: said, unassessed } of skills) {
    const thoseOf = (...statuses: readonly string[]) =>
      gaps
        .filter(({ standings }) => standings.some((one) => one.skill === skill && statuses.includes(one.status)))
        .map(({ person }) => person);
    const now = thoseOf("met", "exceeded");
    const unknown = way === "learn" ? [] : thoseOf("unassessed");
    const isAsked = !essentialOnly || importance === "essential";
    const learnt = gaps.map(({ person }) => person).filter((person) => !lacking.get(person)?.includes(skill));
    const after = isAsked ? learnt.filter((person) => !unknown.includes(person)) : now;
    const asked = (Object.hasOwn(depths, skill) ? depths[skill] : undefined) ?? depth;
    const short = Math.max(0, asked - after.length);
    if (said !== asked) faults.push(`${asked} are to hold ${skill}, not ${said}`);
    if (!isSame(now, holdersNow)) faults.push(`${now} hold ${skill} today`);
    if (!isSame(after, holders)) faults.push(`${after} hold ${skill} afterwards, not ${holders}`);
    if (!isSame(unknown, unassessed)) faults.push(`${unknown} are not assessed in ${skill}`);
    if (short !== missing) faults.push(`${short} are missing in ${skill}, not ${missing}`);
    if (mustCover && isAsked && short > unknown.length) faults.push(`${skill} is not covered`);
    for (const { person, alone } of people) {
      const isAlone = after.length === 1 && after[0] === person;
      if (isAlone !== alone.some((one) => one === skill)) faults.push(`${skill} hangs on ${person}, or not`);
    }
  }
  return faults;
}

import { requireOptions } from "../../framework/requireOptions.js";
import { requireProfile } from "../../framework/requireProfile.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import { type Gap, gap } from "../../questions/gap/gap.js";
import { compareIds } from "../../values/compareIds.js";
import { quoted } from "../../values/quoted.js";
import type { CohortMember, PlanCohortOptions } from "../planCohort.js";
import { cohortAims } from "./cohortProgram.js";
import type { CatalogueFacts } from "./courseFacts.js";
import { type Learner, learnerOf } from "./learnerOf.js";
import {
  learnerProblems,
  limitProblems,
  planLimits,
  refuse,
  runLimits,
  sumProblems,
  unknownWords,
} from "./planOptions.js";
import type { RunLimits } from "./usableRuns.js";

/** One person of a cohort with their gap and the limits that hold for them. */
export interface CohortEntry<Ids extends FrameworkIds = FrameworkIds> {
  readonly gap: Gap<Ids>;
  readonly learner: Learner<Ids>;
  readonly limits: RunLimits;
}

/** Everybody with their gap, by id. @throws {@link OptionError} for what is wrong with the options, and for a person without a role level or listed twice. */
export function cohortOf<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  facts: CatalogueFacts,
  people: readonly CohortMember<Ids>[],
  options: PlanCohortOptions<Ids>,
): CohortEntry<Ids>[] {
  const { aim = "ready", timeLimit, signal } = options;
  const problems = [
    ...limitProblems(facts, options),
    ...learnerProblems(facts, { unassessed: options.unassessed, entry: options.entry, timeLimit, signal }),
    ...unknownWords("aim", [aim], cohortAims),
  ];
  const seen = new Set<string>();
  problems.push(...sumProblems(facts, people.length));
  for (const [place, member] of people.entries()) {
    requireProfile(framework, member.profile, place);
    const { profile, roleLevel = options.roleLevel ?? profile.roleLevel, done, ...own } = member;
    requireOptions(`The member ${quoted(profile.person)}`, member, memberKeys);
    const person = JSON.stringify(profile.person);
    if (seen.has(profile.person)) {
      problems.push(`the person ${person} is listed twice`);
      continue;
    }
    seen.add(profile.person);
    if (roleLevel === undefined) problems.push(`the person ${person} has no role level to be ready for`);
    for (const problem of [...limitProblems(facts, own), ...learnerProblems(facts, { done })])
      problems.push(`of ${person}: ${problem}`);
  }
  refuse(problems);
  const { budget: _, ...shared } = runLimits(facts, options);
  const { unassessed, essentialOnly, entry } = options;
  const entries = people.flatMap((member): CohortEntry<Ids>[] => {
    const { profile, done } = member;
    const roleLevel = member.roleLevel ?? options.roleLevel ?? profile.roleLevel;
    if (roleLevel === undefined) return [];
    const now = gap<Ids>(framework, profile, roleLevel);
    const learner = learnerOf(framework, now, { done, unassessed, essentialOnly, entry }, profile);
    return [{ gap: now, learner, limits: both(shared, runLimits(facts, member)) }];
  });
  return entries.sort((a, b) => compareIds(a.gap.person, b.gap.person));
}

const memberKeys = [
  "profile",
  "roleLevel",
  "done",
  ...planLimits.filter((limit) => limit !== "taken"),
] as const satisfies (keyof CohortMember)[];

/** The limits of all and those of one, together. */
function both(shared: RunLimits, own: RunLimits): RunLimits {
  return {
    budget: own.budget,
    earliest: further(Math.max, shared.earliest, own.earliest),
    latest: further(Math.min, shared.latest, own.latest),
    sites: common(shared.sites, own.sites),
    providers: common(shared.providers, own.providers),
    modes: common(shared.modes, own.modes),
    taken: shared.taken,
    travel: shared.travel || own.travel ? new Map([...(shared.travel ?? []), ...(own.travel ?? [])]) : undefined,
  };
}

function further(pick: (a: number, b: number) => number, a: number | undefined, b: number | undefined) {
  return a === undefined || b === undefined ? (a ?? b) : pick(a, b);
}

function common<Id>(a: ReadonlySet<Id> | undefined, b: ReadonlySet<Id> | undefined): ReadonlySet<Id> | undefined {
  return a && b ? new Set([...a].filter((id) => b.has(id))) : (a ?? b);
}

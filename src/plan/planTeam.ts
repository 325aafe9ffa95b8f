import type { RoleLevelOrProfile } from "../framework/askedBy.js";
import { requireObjects } from "../framework/requireList.js";
import { requireOptions } from "../framework/requireOptions.js";
import type { Catalogue } from "../model/catalogue.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { PlanError } from "./PlanError.js";
import { type CohortMember, type PlanCohortOptions, planCohortOptions } from "./planCohort.js";
import { Deadline } from "./solve/Deadline.js";
import type { TeamAim, TeamOpenNeed, TeamPlan } from "./TeamPlan.js";
import { checkTeam } from "./team/checkTeam.js";
import { limitsForTeam } from "./team/limitsForTeam.js";
import { solveTeam } from "./team/solveTeam.js";
import { teamAlternatives } from "./team/teamAlternatives.js";
import { teamOf } from "./team/teamOf.js";
import { teamOutcome } from "./team/teamOutcome.js";
import { whyMissing } from "./team/whyMissing.js";
import { courseFacts } from "./training/courseFacts.js";
import { entriesNotHeld } from "./training/entriesNotHeld.js";
import { travelCosts } from "./training/planOptions.js";
import { resourcesForGaps } from "./training/resourcesForGaps.js";

/** One of a team, and what they must stay within besides the limits of all. */
export type TeamLearner<Ids extends FrameworkIds = FrameworkIds> = Omit<CohortMember<Ids>, "roleLevel">;

/** How deep a team is to cover its needs, and what its plan must stay within. `budget` is for everybody together. */
export interface PlanTeamOptions<Ids extends FrameworkIds = FrameworkIds>
  extends Omit<PlanCohortOptions<Ids>, "roleLevel" | "aim" | "unassessed"> {
  /**
   * - `cover` (absent): every need is held by as many as it asks for, at the least cost, or it is `impossible`;
   * - `most`: as much of it as can be, each holder counting what the need does, then the least cost.
   */
  readonly aim?: TeamAim;
  /** How many are to hold each need. Absent: 1. */
  readonly depth?: number;
  /** How many are to hold one need, where that is another number; by skill. */
  readonly depths?: Readonly<Partial<Record<Ids["skill"], number>>>;
  /**
   * What to do where nobody has assessed somebody in a need. `leave` (absent): they may hold it, so it is left open, to be
   * assessed first, as far as that would do. `learn`: plan as if they held nothing.
   */
  readonly unassessed?: "leave" | "learn";
  /** How many of the next best plans to add. Absent: none. */
  readonly alternatives?: number;
}

const planTeamOptions = [
  ...planCohortOptions.filter((option) => option !== "roleLevel"),
  "depth",
  "depths",
  "alternatives",
] as const satisfies (keyof PlanTeamOptions)[];

/**
 * The cheapest training after which a team covers what it needs: each need held by one person, or by as many as asked for,
 * whoever they are. Who learns what, who holds what afterwards, what hangs on one person, and what stays open and why; the
 * best plan there is, proved. For a bid, a contract, a service.
 *
 * People share places and money and are held to everything that {@link planTraining} holds one person to; for a team of one and a
 * depth of 1 it is the plan of {@link planTraining}. Levels never add up: two people at working are not one at expert. Of plans of
 * equal cost one with the fewest places on courses, and then the earliest; of people alike in everything the first by id
 * learns. The same question gives the same plan, whatever the order of people and courses.
 *
 * {@link planCohort} makes every one of many people ready; {@link coverRole} finds who covers a role level as they are; {@link teamCoverage} says
 * how well a team does.
 *
 * Solved with HiGHS, which is loaded on first use and blocks until it is done: in a page, ask it in a worker.
 *
 * @throws {@link ParseError} for a catalogue with something wrong.
 * @throws {@link UnknownIdError} for a role level that the framework does not have.
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 * @throws {@link OptionError} that names everything wrong with the options, a depth for a skill that the team does not need, and a
 * person listed twice.
 * @throws {@link PlanError} where HiGHS cannot be loaded.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { parseCatalogue } from "ddat-skills/parse";
 * import { planTeam } from "ddat-skills/plan";
 * import { uk } from "ddat-skills/uk";
 *
 * const catalogue = parseCatalogue(uk, {
 *   id: "autumn",
 *   framework: { id: uk.id, version: uk.version },
 *   providers: [{ id: "academy", name: "Academy" }],
 *   courses: [
 *     { id: "users", title: "Users", provider: "academy", teaches: [{ skill: "user-focus", to: "working" }] },
 *     { id: "agile", title: "Agile", provider: "academy", teaches: [{ skill: "agile-working", to: "working" }] },
 *   ],
 * });
 * const team = [
 *   { profile: defineProfile(uk, { person: "kim", has: { "user-focus": "expert", "agile-working": null } }) },
 *   { profile: defineProfile(uk, { person: "sam", has: { "user-focus": null, "agile-working": null } }) },
 * ];
 * const bid = {
 *   id: "parking",
 *   name: "Parking service",
 *   needs: [
 *     { skill: "user-focus", level: "working" },
 *     { skill: "agile-working", level: "working" },
 *   ],
 * } as const;
 * const plan = await planTeam(uk, catalogue, team, bid, { depths: { "user-focus": 2 } });
 * console.log(plan.people.map(({ person, steps }) => [person, steps.map(({ course }) => course)])); // [ [ 'kim', [ 'agile' ] ], [ 'sam', [ 'users' ] ] ]
 * ```
 */
export async function planTeam<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: Catalogue<NoInfer<Ids>>,
  people: readonly TeamLearner<NoInfer<Ids>>[],
  needs: RoleLevelOrProfile<NoInfer<Ids>>,
  options: PlanTeamOptions<NoInfer<Ids>> = {},
): Promise<TeamPlan<Ids>> {
  requireOptions("planTeam", options, planTeamOptions);
  requireObjects(people, "people", "{ profile }");
  const deadline = new Deadline(options);
  const facts = courseFacts(framework, catalogue, travelCosts(options, ...people));
  const team = teamOf<Ids>(framework, facts, people, needs, options);
  const { question, entries } = team;
  const { aim = "cover", alternatives: count = 0, onProgress } = options;
  const support = { deadline, ...(onProgress && { onProgress }) };
  const mustCover = aim === "cover";
  const solved = await solveTeam(question, support);
  if (!solved) throw new PlanError("failed", "No plan was found, although nobody has to learn anything");
  const isPossible = !(mustCover && solved.missingBound > 0);
  const outcome = teamOutcome(framework, team, isPossible ? solved.taken : []);
  const open: TeamOpenNeed<Ids>[] = [];
  for (const { skill, needed, missing } of outcome.skills) {
    const need = team.needs.find((one) => one.skill === skill);
    if (missing === 0 || !need) continue;
    const why = await whyMissing(question, need, missing, support);
    open.push({
      skill,
      ...(needed !== undefined && { needed }),
      missing,
      why,
      ...(why === "entry" && { entries: entriesOf(skill) }),
    });
  }
  const { helpful, undecided } =
    solved.missing > 0 ? await limitsForTeam(question, solved, mustCover, support) : { helpful: [], undecided: [] };
  const { plans, isUndecided } = isPossible
    ? await teamAlternatives(question, solved, count, mustCover, support)
    : { plans: [], isUndecided: false };
  const plan: TeamPlan<Ids> = {
    framework: { id: framework.id, version: framework.version },
    ...team.about,
    status: isPossible ? solved.status : "impossible",
    aim,
    ...outcome,
    open,
    resources: resourcesForGaps<Ids>(framework, catalogue, entries, (skill) =>
      outcome.skills.some((one) => one.skill === skill && one.holdersNow.length < one.depth),
    ),
    bound: isPossible ? solved.bound : [],
    wouldHelp: helpful,
    alternatives: plans.map(({ taken }) => teamOutcome(framework, team, taken)),
    undecided: [...undecided, ...(isUndecided ? (["alternatives"] as const) : [])],
  };
  const [fault] = checkTeam(framework, catalogue, people, needs, options, plan);
  if (fault !== undefined) throw new PlanError("failed", `A plan was found that does not stand: ${fault}`);
  return plan;

  function entriesOf(skill: Ids["skill"]) {
    return entries.flatMap(({ gap, learner }) => {
      const target = learner.targets.find((one) => one.skill === skill);
      const lacked = target ? entriesNotHeld<Ids>(framework, facts, learner, target) : [];
      return lacked.length > 0 ? [{ person: gap.person, entries: lacked }] : [];
    });
  }
}

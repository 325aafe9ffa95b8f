import { type FrameworkIndex, indexOf, lookUp } from "../../framework/frameworkIndex.js";
import { weightOf } from "../../framework/needWorth.js";
import { requireSameFramework } from "../../framework/requireSameFramework.js";
import type { Assessment, Assessor } from "../../model/assessment.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Need } from "../../model/need.js";
import type { Profile } from "../../model/profile.js";
import { settleAssessments } from "../../parse/settleAssessments.js";

interface StandingOn<Ids extends FrameworkIds> {
  readonly skill: Ids["skill"];
  readonly importance: "essential" | "desirable";
  /** Rungs held, up to the rungs needed, times the weight of the need. */
  readonly credit: number;
  /** Rungs needed times the weight of the need. */
  readonly outOf: number;
  /** Whose word the level is, where the profile keeps its assessments. */
  readonly assessor?: Assessor;
}

/** More than is needed is held. The surplus earns nothing. */
export interface ExceededStanding<Ids extends FrameworkIds = FrameworkIds> extends StandingOn<Ids> {
  readonly status: "exceeded";
  readonly needs: Ids["level"];
  readonly has: Ids["level"];
}
/** What is needed is held; without `needs`, the skill is needed at any level. */
export interface MetStanding<Ids extends FrameworkIds = FrameworkIds> extends StandingOn<Ids> {
  readonly status: "met";
  readonly needs?: Ids["level"];
  readonly has: Ids["level"];
}
/** Some of it is held, `by` rungs too few. */
export interface PartialStanding<Ids extends FrameworkIds = FrameworkIds> extends StandingOn<Ids> {
  readonly status: "partial";
  readonly needs: Ids["level"];
  readonly has: Ids["level"];
  readonly by: number;
}
/** Assessed, and nothing of it is held: `by` is all the rungs needed. */
export interface UnmetStanding<Ids extends FrameworkIds = FrameworkIds> extends StandingOn<Ids> {
  readonly status: "unmet";
  readonly needs?: Ids["level"];
  readonly by: number;
}
/** Nobody has assessed it: it may be held or not. */
export interface UnassessedStanding<Ids extends FrameworkIds = FrameworkIds> extends StandingOn<Ids> {
  readonly status: "unassessed";
  readonly needs?: Ids["level"];
}

/** How a person stands to one need of a role level. Closed: match it on `status`. */
export type Standing<Ids extends FrameworkIds = FrameworkIds> =
  | ExceededStanding<Ids>
  | MetStanding<Ids>
  | PartialStanding<Ids>
  | UnmetStanding<Ids>
  | UnassessedStanding<Ids>;

/**
 * How much of a role level a person covers: an exact interval in whole numbers. `low` is what is known to be held,
 * `high` what would be held if everything unassessed were. Both are out of `outOf`.
 */
export interface Coverage {
  readonly low: number;
  readonly high: number;
  readonly outOf: number;
}

/**
 * - `ready`: every need that counts is met (`low === outOf`);
 * - `ready-if-confirmed`: nothing is known to be short, but something is unassessed (`low < high === outOf`);
 * - `not-ready`: something is known to be short (`high < outOf`).
 */
export type Readiness = "ready" | "ready-if-confirmed" | "not-ready";

/** The answer of {@link gap}. */
export interface Gap<Ids extends FrameworkIds = FrameworkIds> {
  readonly person: string;
  readonly framework: FrameworkReference;
  readonly roleLevel: Ids["roleLevel"];
  /** One for every need of the role level, in the framework's order of the needs. */
  readonly standings: readonly Standing<Ids>[];
  readonly coverage: Coverage;
  readonly readiness: Readiness;
  /** What the person holds and the role level does not use, in framework order. */
  readonly unused: readonly { readonly skill: Ids["skill"]; readonly has: Ids["level"] }[];
}

/**
 * What a person is missing for a role level: a standing for every need, the coverage they add up to, and what the role
 * level does not use.
 *
 * A skill that the profile does not mention is `unassessed`, never "none": it counts 0 in `coverage.low` and in full in
 * `coverage.high`. A surplus in one skill never pays for an absence in another. Each rung counts 2 for an essential need,
 * 1 for a desirable one, or the need's own weight; the credits of the standings add up to `coverage.low` exactly.
 *
 * For the bare set of what is lacking, without a person, use `lacking`. For the coverage of every role level at once, use
 * `coverageByRoleLevel`.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 * @example
 * ```ts
 * import { defineProfile, gap } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "sam", has: { "agile-working": "working", "user-focus": null } });
 * const answer = gap(uk, sam, "software-developer/junior-developer");
 * console.log(answer.readiness, answer.coverage); // not-ready { low: 0, high: 26, outOf: 28 }
 * ```
 */
export function gap<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  profile: Profile<NoInfer<Ids>>,
  roleLevelId: NoInfer<Ids>["roleLevel"],
): Gap<Ids> {
  requireSameFramework(framework, profile.framework, "The profile");
  const index = indexOf(framework);
  const { roleLevel } = lookUp("role level", index.roleLevels, roleLevelId);
  const held = heldRanks(index, profile);
  const settled = profile.assessments && settleAssessments(profile.assessments);

  const needed = new Set<string>();
  const coverage = { low: 0, high: 0, outOf: 0 };
  const standings = roleLevel.needs.map((need) => {
    const standing = standingOn(index, need, held.get(need.skill), settled?.get(need.skill));
    needed.add(need.skill);
    coverage.low += standing.credit;
    coverage.high += standing.status === "unassessed" ? standing.outOf : standing.credit;
    coverage.outOf += standing.outOf;
    return standing;
  });

  const unused: { skill: Ids["skill"]; has: Ids["level"] }[] = [];
  for (const { id } of framework.skills) {
    const level = held.get(id)?.level;
    if (level !== undefined && !needed.has(id)) unused.push({ skill: id, has: level });
  }
  return {
    person: profile.person,
    framework: { id: framework.id, version: framework.version },
    roleLevel: roleLevel.id,
    standings,
    coverage,
    readiness: readinessOf(coverage),
    unused,
  };
}

function readinessOf({ low, high, outOf }: Coverage): Readiness {
  if (low === outOf) return "ready";
  return high === outOf ? "ready-if-confirmed" : "not-ready";
}

/** What a profile says of one skill: rank 0 without a level is "assessed, and nothing held". */
interface Held<Ids extends FrameworkIds> {
  readonly rank: number;
  readonly level?: Ids["level"];
}

function heldRanks<Ids extends FrameworkIds>(
  index: FrameworkIndex<Ids>,
  profile: Profile<Ids>,
): ReadonlyMap<string, Held<Ids>> {
  const held = new Map<string, Held<Ids>>();
  for (const [skill, level] of Object.entries<Ids["level"] | null | undefined>(profile.has)) {
    lookUp("skill", index.skills, skill);
    if (level === undefined) continue;
    held.set(skill, level === null ? { rank: 0 } : { rank: lookUp("level", index.ranks, level), level });
  }
  return held;
}

function standingOn<Ids extends FrameworkIds>(
  index: FrameworkIndex<Ids>,
  need: Need<Ids>,
  held: Held<Ids> | undefined,
  assessment: Assessment<Ids> | undefined,
): Standing<Ids> {
  const { skill, level: needs, importance = "essential" } = need;
  const weight = weightOf(need);
  const rungs = needs === undefined ? 1 : lookUp("level", index.ranks, needs);
  const outOf = rungs * weight;
  const asked = needs === undefined ? {} : { needs };

  if (held === undefined) return { status: "unassessed", skill, ...asked, importance, credit: 0, outOf };
  const on = { importance, credit: Math.min(held.rank, rungs) * weight, outOf };
  const said = assessment && { assessor: assessment.assessor };
  const { rank, level: has } = held;
  if (has === undefined) return { status: "unmet", skill, ...asked, by: rungs, ...on, ...said };
  if (needs === undefined || rank === rungs) return { status: "met", skill, ...asked, has, ...on, ...said };
  if (rank > rungs) return { status: "exceeded", skill, needs, has, ...on, ...said };
  return { status: "partial", skill, needs, has, by: rungs - rank, ...on, ...said };
}

import { askedBy, type RoleLevelOrProfile } from "../../framework/askedBy.js";
import { eachHeld } from "../../framework/eachHeld.js";
import type { NeedWorth } from "../../framework/needWorth.js";
import { requireProfile } from "../../framework/requireProfile.js";
import { type RestsOn, restsOn } from "../../framework/restsOn.js";
import { settleAssessments } from "../../framework/settleAssessments.js";
import type { AnswerAbout } from "../../model/answerAbout.js";
import type { Assessment, Assessor } from "../../model/assessment.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Profile } from "../../model/profile.js";
import { readinessOf } from "./readinessOf.js";

interface StandingOn<Ids extends FrameworkIds> {
  readonly skill: Ids["skill"];
  readonly importance: "essential" | "desirable";
  /** Rungs held, up to the rungs needed, times the weight of the need. */
  readonly credit: number;
  /** Rungs needed times the weight of the need; 0 for a need of weight 0, which is listed and counts for nothing. */
  readonly outOf: number;
  /** Whose word the level is and since when, where the profile keeps its assessments. */
  readonly assessor?: Assessor;
  /** ISO 8601. */
  readonly date?: string;
}

/** More than is needed is held. The surplus earns nothing. */
export interface ExceededStanding<Ids extends FrameworkIds = FrameworkIds> extends StandingOn<Ids> {
  readonly status: "exceeded";
  readonly needed: Ids["level"];
  readonly has: Ids["level"];
}
/** What is needed is held; without `needed`, the skill is needed at any level. */
export interface MetStanding<Ids extends FrameworkIds = FrameworkIds> extends StandingOn<Ids> {
  readonly status: "met";
  readonly needed?: Ids["level"];
  readonly has: Ids["level"];
}
/** Some of it is held, `by` rungs too few. */
export interface PartialStanding<Ids extends FrameworkIds = FrameworkIds> extends StandingOn<Ids> {
  readonly status: "partial";
  readonly needed: Ids["level"];
  readonly has: Ids["level"];
  readonly by: number;
}
/** Assessed, and nothing of it is held: `by` is all the rungs needed. */
export interface UnmetStanding<Ids extends FrameworkIds = FrameworkIds> extends StandingOn<Ids> {
  readonly status: "unmet";
  readonly needed?: Ids["level"];
  readonly by: number;
}
/** Nobody has assessed it: it may be held or not. */
export interface UnassessedStanding<Ids extends FrameworkIds = FrameworkIds> extends StandingOn<Ids> {
  readonly status: "unassessed";
  readonly needed?: Ids["level"];
}

/** How a person stands to one need of a role level or a role profile. Closed: match it on `status`. */
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
 * - `not-ready`: something is known to be short (`high < outOf`);
 * - `nothing-asked`: there are no needs, or all are of weight 0 (`outOf === 0`). Nobody is ready for that or short of it.
 */
export type Readiness = "ready" | "ready-if-confirmed" | "not-ready" | "nothing-asked";

/** The answer of {@link gap}. */
export interface Gap<Ids extends FrameworkIds = FrameworkIds> extends AnswerAbout<Ids> {
  readonly person: string;
  readonly framework: FrameworkReference;
  /** One for every need, those of weight 0 too, in the order of the needs. */
  readonly standings: readonly Standing<Ids>[];
  readonly coverage: Coverage;
  readonly readiness: Readiness;
  /** What the person holds and the role level does not use, in framework order. */
  readonly unused: readonly { readonly skill: Ids["skill"]; readonly has: Ids["level"] }[];
  /** Whose word the levels in skills that count are, and how old. {@link profileAsOf} leaves out what is too old or too weak. */
  readonly restsOn: RestsOn;
}

/**
 * What a person is missing for a role level, or for a role profile of one's own: a standing for every need, the coverage
 * they add up to, and what the person holds that is not used.
 *
 * A skill that the profile does not mention is `unassessed`, never "none": it counts 0 in `coverage.low` and in full in
 * `coverage.high`. A surplus in one skill never pays for an absence in another. Each rung counts 2 for an essential need,
 * 1 for a desirable one, or the need's own weight; the credits of the standings add up to `coverage.low` exactly.
 *
 * Where everything is assessed, it is {@link lacking} and {@link covers} with the numbers beside them; it alone keeps unknown apart from
 * none. For the coverage of every role level at once, use {@link coverageByRoleLevel}.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 * @throws {@link OptionError} for a role profile that names one skill twice.
 * @throws TypeError for something that is not a framework, profile, role level or role profile.
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
  roleLevel: RoleLevelOrProfile<NoInfer<Ids>>,
): Gap<Ids> {
  requireProfile(framework, profile);
  const { about, needs, outOf } = askedBy<Ids>(framework, roleLevel);
  const held = new Map<string, Held<Ids>>();
  eachHeld<Ids>(framework, profile.has, (skill, rank, level) => held.set(skill, { rank, level }));
  const settled = settleAssessments(profile.assessments ?? []);

  const coverage = { low: 0, high: 0, outOf };
  const standings = needs.map((need) => {
    const standing = standingOn(need, held.get(need.skill), settled.get(need.skill));
    coverage.low += standing.credit;
    coverage.high += standing.status === "unassessed" ? standing.outOf : standing.credit;
    return standing;
  });

  const unused = framework.skills.flatMap(({ id }) => {
    const has = held.get(id)?.level;
    return has === undefined || needs.some(({ skill }) => skill === id) ? [] : [{ skill: id, has }];
  });
  return {
    person: profile.person,
    framework: { id: framework.id, version: framework.version },
    ...about,
    standings,
    coverage,
    readiness: readinessOf(coverage),
    unused,
    restsOn: restsOn(standings.filter(({ outOf, status }) => outOf > 0 && status !== "unassessed")),
  };
}

/** What a profile says of one skill: rank 0 without a level is "assessed, and nothing held". */
interface Held<Ids extends FrameworkIds> {
  readonly rank: number;
  readonly level: Ids["level"] | undefined;
}

function standingOn<Ids extends FrameworkIds>(
  { skill, level: needed, importance, rungs, weight, outOf }: NeedWorth<Ids>,
  held: Held<Ids> | undefined,
  record: Assessment<Ids> | undefined,
): Standing<Ids> {
  const { rank = 0, level: has } = held ?? {};
  const by = rungs - rank;
  return {
    status: statusOf(held && by, has, needed),
    skill,
    ...(needed !== undefined && { needed }),
    ...(has !== undefined && { has }),
    ...(held && by > 0 && { by }),
    importance,
    credit: Math.min(rank, rungs) * weight,
    outOf,
    ...(held && record && { assessor: record.assessor, date: record.date }),
  } as Standing<Ids>; // Each status has the keys of its kind: a need without a level takes one rung, so it is never exceeded or in part.
}

/** By the rungs short of a need, `undefined` where nobody has assessed it: fewer than none is more than enough. */
function statusOf(by: number | undefined, has: string | undefined, needed: string | undefined): Standing["status"] {
  if (by === undefined) return "unassessed";
  if (by > 0) return has === undefined ? "unmet" : "partial";
  return by < 0 && needed !== undefined ? "exceeded" : "met";
}

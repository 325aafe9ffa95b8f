import type { RestsOn } from "../framework/restsOn.js";
import type { AnswerAbout } from "../model/answerAbout.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Coverage } from "../questions/gap/gap.js";
import type { Bound } from "./Bound.js";
import type { RunUse } from "./planCohort.js";
import type { PlanBound, PlanOutcome, PlanResource } from "./TrainingPlan.js";
import type { TeamLimitThatWouldHelp } from "./team/limitsForTeam.js";
import type { TeamOpenReason } from "./team/whyMissing.js";
import type { PlanLimit } from "./training/limitsThatWouldHelp.js";
import type { EntryNotHeld } from "./training/openNeeds.js";
import type { SharedTotal } from "./training/sharedTotal.js";

/** What a team's plan is to come to; see `PlanTeamOptions`. */
export type TeamAim = "cover" | "most";

/** One person's part of a team's plan. Without steps they learn nothing. */
export interface TeamPlanPerson<Ids extends FrameworkIds = FrameworkIds> extends PlanOutcome<Ids> {
  readonly person: string;
  /** What they cover today of all that the team needs. */
  readonly coverageNow: Coverage;
  /** Whose word today's levels in skills that the team needs are, and how old. */
  readonly restsOn: RestsOn;
  /** Needs that nobody else holds afterwards: what hangs on this person. */
  readonly alone: readonly Ids["skill"][];
}

/** Who holds one need of the team. People are in the order of their ids. */
export interface TeamPlanSkill<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  /** The level needed. Absent: any. */
  readonly needed?: Ids["level"];
  readonly importance: "essential" | "desirable";
  /** How many are to hold it. */
  readonly depth: number;
  readonly holdersNow: readonly string[];
  /** Who holds it when the plan is done. */
  readonly holders: readonly string[];
  /** How many are missing then. */
  readonly missing: number;
  /** Whom nobody has assessed in it: they may hold it or not, and are no holders. Nobody, where it is to be learnt. */
  readonly unassessed: readonly string[];
}

/** What a team's plan comes to. */
export interface TeamTotal extends SharedTotal {
  /** Holders that are missing in the end, over all needs. */
  readonly missing: number;
}

/** A plan of a team, and what it comes to. */
export interface TeamOutcome<Ids extends FrameworkIds = FrameworkIds> {
  readonly total: TeamTotal;
  /** Everybody, by id. */
  readonly people: readonly TeamPlanPerson<Ids>[];
  /** One for every need that counts, in its order. */
  readonly skills: readonly TeamPlanSkill<Ids>[];
  /** Every offering that somebody takes, by id. */
  readonly runs: readonly RunUse[];
  /** Ids of the offerings without a place left, those that others had filled among them. */
  readonly full: readonly string[];
}

/** A need that fewer hold in the end than were asked for. */
export interface TeamOpenNeed<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  readonly needed?: Ids["level"];
  readonly missing: number;
  readonly why: TeamOpenReason;
  /** With `entry`: what the courses that lead there start from and each person does not hold. */
  readonly entries?: readonly { readonly person: string; readonly entries: readonly EntryNotHeld<Ids>[] }[];
}

/** As of other plans; `missing` is what the holders missing in the end count, each as much as its need. */
export type TeamBound = PlanBound | Bound<"missing">;

/** The answer of {@link planTeam}. */
export interface TeamPlan<Ids extends FrameworkIds = FrameworkIds> extends AnswerAbout<Ids>, TeamOutcome<Ids> {
  readonly framework: FrameworkReference;
  /**
   * - `optimal`: proved to be best;
   * - `feasible`: the time limit struck; `bound` says how far it may be from best, and with the aim `cover` something may be
   *   open that could be covered;
   * - `impossible`: it is proved that no plan covers everything within the limits. Nobody learns anything then; ask for the
   *   `most` to see how far it goes.
   */
  readonly status: "optimal" | "feasible" | "impossible";
  readonly aim: TeamAim;
  /** What stays open, in the order of the needs, and why. */
  readonly open: readonly TeamOpenNeed<Ids>[];
  /** What the catalogue has besides courses for the needs that fewer hold today than are to, as in a {@link TrainingPlan}. */
  readonly resources: readonly PlanResource<Ids>[];
  /** Everything that was made least, in the order it was. Empty where it is impossible. */
  readonly bound: readonly TeamBound[];
  /** Limits that, lifted alone, would make it possible, or with the aim `most` cover more. */
  readonly wouldHelp: readonly TeamLimitThatWouldHelp[];
  /**
   * The next best plans, best first. In each, some course is taken by fewer people of one kind than in every plan before it:
   * the same courses on other runs, or taken by somebody alike in everything, would be no alternative.
   */
  readonly alternatives: readonly TeamOutcome<Ids>[];
  /** What the time limit left open, as in `planTraining`. */
  readonly undecided: readonly (PlanLimit | "alternatives")[];
}

import type { RestsOn } from "../framework/restsOn.js";
import type { AnswerAbout } from "../model/answerAbout.js";
import type { CourseMode } from "../model/course.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Money } from "../model/money.js";
import type { Resource } from "../model/resource.js";
import type { Coverage } from "../questions/gap/gap.js";
import type { Bound } from "./Bound.js";
import type { LimitThatWouldHelp, PlanLimit } from "./training/limitsThatWouldHelp.js";
import type { OpenNeed } from "./training/openNeeds.js";
import type { PlanMeasure } from "./training/trainingProgram.js";

/** What a step raises. */
export interface SkillRaised<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  /** Absent: from nothing. */
  readonly from?: Ids["level"];
  readonly to: Ids["level"];
  /** Whether the need of the role level is met from now on. */
  readonly meetsNeed: boolean;
}

/** A level that has to be held. */
export interface SkillToHold<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  readonly needed: Ids["level"];
}

/** One course of a plan, in the order they are taken. */
export interface PlanStep<Ids extends FrameworkIds = FrameworkIds> {
  readonly course: string;
  /** The run to take. Absent: the course has none, and is taken whenever it suits. */
  readonly offering?: string;
  readonly site?: string;
  readonly mode?: CourseMode;
  /** First and last day, ISO 8601. */
  readonly start?: string;
  readonly end?: string;
  /** Of a place on it. */
  readonly cost?: Money;
  /** Of getting there, where it is said. */
  readonly travel?: Money;
  readonly days?: number;
  /** What it raises of what the role level needs. Empty for a course that is only the way into another. */
  readonly closes: readonly SkillRaised<Ids>[];
  /** Entry levels that nobody has assessed and no earlier course leads to. Assess them before booking: without them the plan does not stand. */
  readonly toConfirm: readonly SkillToHold<Ids>[];
  /** Later courses of the plan that need this one first, as a prerequisite or to reach their entry level. */
  readonly leadsTo: readonly string[];
}

/** Courses in order, and what they come to. */
export interface PlanOutcome<Ids extends FrameworkIds = FrameworkIds> {
  readonly steps: readonly PlanStep<Ids>[];
  /** Of all courses whose cost is known, with the travel. Absent where the catalogue gives no cost at all. */
  readonly cost?: Money;
  /** Of learning, for all courses whose duration is known: a day is 7 hours, a week 5 days. */
  readonly days: number;
  /** The last day of the last run, ISO 8601. Absent where no step has a date. */
  readonly finish?: string;
  /** Courses whose cost, or duration, the catalogue does not say: what they come to is more than `cost` or `days`. */
  readonly unpriced: readonly string[];
  readonly untimed: readonly string[];
  /** What is covered afterwards. */
  readonly coverage: Coverage;
}

/**
 * How far a plan may be from best in one measure: an amount in the currency of its costs, days of learning, courses, parts
 * of the coverage; of `finish` the dates, and "" for a bound where no date is known to be too early.
 */
export type PlanBound = Bound<Exclude<PlanMeasure, "finish">> | Bound<"finish", string>;

/** What the catalogue has besides courses, and which skills of the gap it helps with. */
export interface PlanResource<Ids extends FrameworkIds = FrameworkIds> {
  readonly resource: Resource<Ids>;
  /** In the order of the needs. */
  readonly skills: readonly Ids["skill"][];
}

/** The answer of {@link planTraining}. */
export interface TrainingPlan<Ids extends FrameworkIds = FrameworkIds> extends PlanOutcome<Ids>, AnswerAbout<Ids> {
  readonly person: string;
  readonly framework: FrameworkReference;
  /**
   * - `optimal`: proved to be best;
   * - `feasible`: the time limit struck; `bound` says how far it may be from best;
   * - `impossible`: it is proved that no plan closes everything within the limits. There are no steps.
   */
  readonly status: "optimal" | "feasible" | "impossible";
  /** What is covered today. */
  readonly coverageNow: Coverage;
  /** Whose word today's levels in skills that count are, and how old. */
  readonly restsOn: RestsOn;
  /** What stays open, in the order of the needs, and why. */
  readonly open: readonly OpenNeed<Ids>[];
  /**
   * Books, mentors, communities and whatever else the catalogue has for a rung between what is held today and what is needed,
   * by their ids. The plan does not count on any of them: nobody vouches for what is held afterwards.
   */
  readonly resources: readonly PlanResource<Ids>[];
  /** Everything that was made least, in the order it was. Empty where it is impossible. */
  readonly bound: readonly PlanBound[];
  /** Limits that, lifted alone, would make it possible, or with `mostCoverage` close more. */
  readonly wouldHelp: readonly LimitThatWouldHelp[];
  /** The next best plans, best first. Each leaves out a course of every plan before it. */
  readonly alternatives: readonly PlanOutcome<Ids>[];
  /**
   * What the time limit left open: limits that may help all the same, and whether the `alternatives` are the next best and all
   * that were asked for. An open need says so itself.
   */
  readonly undecided: readonly (PlanLimit | "alternatives")[];
}

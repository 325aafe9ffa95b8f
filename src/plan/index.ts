/**
 * Answers that need an optimiser: which courses close a gap, for one person, for many who share places, or for a team; who fills which
 * post; who covers a role together; and what people have once they have done the courses. Every function but `afterCourses` and `demandOverTime` is
 * asynchronous, and HiGHS (WebAssembly) is loaded when one first needs it.
 *
 * @module
 */

export {
  type AfterCourses,
  type AfterCoursesNote,
  type AfterCoursesNoteCode,
  type AfterCoursesOptions,
  afterCourses,
  type CourseDone,
  type CourseTaken,
  type LevelFromCourse,
} from "./afterCourses.js";
export type { Bound } from "./Bound.js";
export type { UncoveredNeed } from "./cover/uncoveredNeeds.js";
export {
  type Brought,
  type CoverNeed,
  type CoverRoleOptions,
  type CoverStatus,
  coverRole,
  type NearestCover,
  type RoleCover,
} from "./coverRole.js";
export {
  type DemandMonth,
  type DemandOverTime,
  type DemandOverTimeOptions,
  type DemandRow,
  demandOverTime,
} from "./demandOverTime.js";
export { PlanError, type PlanErrorState } from "./PlanError.js";
export type { StepsOfPlan } from "./planAgainst.js";
export {
  type CohortMember,
  type CohortOpenNeed,
  type CohortPerson,
  type CohortPlan,
  type CohortTotal,
  type PlanCohortOptions,
  planCohort,
  type RunUse,
} from "./planCohort.js";
export { type PlanTeamOptions, planTeam, type TeamLearner } from "./planTeam.js";
export { type Aspiration, type PlanTrainingOptions, planTraining } from "./planTraining.js";
export type { SolverProgress } from "./solve/Solver.js";
export type {
  EmptyReason,
  NearestPerson,
  PostFilled,
  PostOverTime,
  PostToFill,
  PostToHireFor,
  PostTrained,
  PostTraining,
  StaffedPost,
  Staffing,
  StaffingAlternative,
  StaffingDifference,
  StaffingTotalOverTime,
  StaffingTraining,
} from "./staff/Staffing.js";
export type { PairToFit, PostAndPerson, StaffingRules, StaffPostsOptions } from "./staff/StaffPostsOptions.js";
export type { Shortfall, SkillToConfirm } from "./staff/shortfall.js";
export type { TrainingForPosts } from "./staff/TrainingForPosts.js";
export type { Availability, StaffingAim, StaffingOverTime } from "./staff/time/StaffingOverTime.js";
export { staffPosts } from "./staffPosts.js";
export type {
  TeamAim,
  TeamBound,
  TeamOpenNeed,
  TeamOutcome,
  TeamPlan,
  TeamPlanPerson,
  TeamPlanSkill,
  TeamTotal,
} from "./TeamPlan.js";
export type {
  PlanBound,
  PlanOutcome,
  PlanResource,
  PlanStep,
  SkillRaised,
  SkillToHold,
  TrainingPlan,
} from "./TrainingPlan.js";
export type { TeamLimitThatWouldHelp } from "./team/limitsForTeam.js";
export type { TeamOpenReason } from "./team/whyMissing.js";
export type { BreakEven, RunTakers } from "./training/breakEvenOf.js";
export type { CohortAim } from "./training/cohortProgram.js";
export type { EntryReading } from "./training/entryReading.js";
export type { LimitThatWouldHelp, PlanLimit } from "./training/limitsThatWouldHelp.js";
export type { EntryNotHeld, OpenNeed, OpenReason } from "./training/openNeeds.js";
export type { PlanAim, PlanLimits } from "./training/planOptions.js";
export type { SharedTotal } from "./training/sharedTotal.js";
export type { PlanMeasure } from "./training/trainingProgram.js";
export { type ExtraRun, type ExtraRunOptions, type ExtraRunWorth, whatIfExtraRun } from "./whatIfExtraRun.js";

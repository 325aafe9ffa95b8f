import type { Catalogue } from "../../model/catalogue.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { SolverProgress } from "../solve/Solver.js";
import type { EntryReading } from "../training/entryReading.js";
import { type PlanLimits, planLimits } from "../training/planOptions.js";

/**
 * Courses that people may be sent to for their posts, and what all of that must stay within: one budget, shared places. A run's
 * `minimum` and `fixedCost` are not looked at, as others than these people may be on it; {@link planCohort} looks at them.
 */
export interface TrainingForPosts<Ids extends FrameworkIds = FrameworkIds> extends PlanLimits {
  readonly catalogue: Catalogue<Ids>;
  /** As in {@link planTraining}. */
  readonly entry?: EntryReading;
  /** About how many seconds the whole call may take. Absent: until it is proved. */
  readonly timeLimit?: number;
  /** Gives up between two steps of the search, with the reason of the signal. A step that runs is not cut short. */
  readonly signal?: AbortSignal;
  /** Called from time to time while it is being solved. */
  readonly onProgress?: (progress: SolverProgress) => void;
}

/** Their names. */
export const trainingForPostsOptions = [
  "catalogue",
  ...planLimits,
  "entry",
  "timeLimit",
  "signal",
  "onProgress",
] as const satisfies (keyof TrainingForPosts)[];

import type { FrameworkIds } from "../../model/ids.js";
import type { BestRoleLevels, BestRoleLevelsOptions } from "../bestRoleLevels.js";
import type { Workforce } from "../workforce.js";

/** How many workers {@link openWorkers} may start, and when. */
export interface WorkersOptions {
  /** How many at most. Absent: one a processor, at most 8. */
  readonly count?: number;
  /**
   * Questions about fewer people are answered at once in the calling thread. Absent: where workers begin to pay, as
   * measured. 0 asks the workers always, as for a page that must not stand still.
   */
  readonly minPeople?: number;
}

/** The options of `bestRoleLevels`, and a signal. */
export interface BestRoleLevelsInWorkersOptions extends BestRoleLevelsOptions {
  /** Ends the call: it is rejected with the reason of the signal. */
  readonly signal?: AbortSignal;
}

/** Worker threads that know a framework. */
export interface Workers<Ids extends FrameworkIds = FrameworkIds> {
  /**
   * What `bestRoleLevels` answers, number by number. The workforce is read until the answer is there, never changed, and
   * the workers get copies.
   */
  bestRoleLevels(
    workforce: Workforce,
    k: number,
    options?: BestRoleLevelsInWorkersOptions,
  ): Promise<BestRoleLevels<Ids>>;
  /** Stops the workers. What is pending is rejected, and whatever is asked later. */
  close(): Promise<void>;
}

/**
 * What an optimiser was in when it could not answer:
 * - `unavailable`: HiGHS could not be loaded, for instance where a page forbids WebAssembly;
 * - `timed-out`: the time limit struck before anything was found;
 * - `failed`: the solver gave up, or what it gave did not stand up to the check of every answer.
 */
export type PlanErrorState = "unavailable" | "timed-out" | "failed";

/** Thrown where no answer can be given, never in place of "it cannot be done": that is an answer, `impossible`. */
export class PlanError extends Error {
  override readonly name = "PlanError";
  readonly state: PlanErrorState;

  constructor(state: PlanErrorState, message: string, options?: ErrorOptions) {
    super(message, options);
    this.state = state;
  }
}

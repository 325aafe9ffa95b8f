import { PlanError } from "../PlanError.js";

/**
 * By when a call has to answer, and whether its caller still wants it: made once, at the call, and handed to all that it
 * asks of a solver. No answer depends on it but for what a time limit leaves open; nothing else of the library reads a clock.
 */
export class Deadline {
  readonly #end: number;
  readonly #signal: AbortSignal | undefined;

  /** `timeLimit` is in seconds. Absent: there is no end. */
  constructor({ timeLimit = Infinity, signal }: { readonly timeLimit?: number; readonly signal?: AbortSignal } = {}) {
    this.#end = performance.now() + timeLimit * 1_000;
    this.#signal = signal;
  }

  /** Seconds until it strikes, 0 once it has. @throws The reason of the signal where the caller has given up. */
  get left(): number {
    this.#signal?.throwIfAborted();
    return this.#end === Infinity ? Infinity : Math.max(0, (this.#end - performance.now()) / 1_000);
  }

  get isOver(): boolean {
    return this.left === 0;
  }

  /** @throws {@link PlanError} `timed-out` once it has struck; and as `left`. */
  hold(): void {
    if (this.isOver) throw new PlanError("timed-out", "The time limit struck before anything was found");
  }

  /** Lets a caller with a signal have a turn, as nothing else runs while a solver does. @throws As `left`. */
  async turn(): Promise<void> {
    if (this.#signal) await new Promise((resolve) => setTimeout(resolve));
    this.#signal?.throwIfAborted();
  }
}

/** A worker thread, as far as the pool is concerned. */
export interface Thread {
  /** Sends a message; what is in `given` is handed over instead of copied. */
  post(message: unknown, given: readonly ArrayBuffer[]): void;
  /** Whether a program that has nothing else to do waits for it. Absent where there is no such thing. */
  hold?(isBusy: boolean): void;
  stop(): unknown;
}

/** Whom a thread tells what it has to say. */
export interface ThreadEvents {
  message(answer: unknown): void;
  /** It is dead or of no use. May be told more than once. */
  failed(why: unknown): void;
}

/** How a platform starts a thread; it may throw. */
export type StartThread = (events: ThreadEvents) => Thread;

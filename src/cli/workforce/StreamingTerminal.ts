import type { Terminal } from "../Terminal.js";

/** A terminal whose streams need not be held whole. Where it lacks one of these, they are. */
export interface StreamingTerminal extends Terminal {
  /** Standard input as it comes. */
  readonly inputStream?: () => AsyncIterable<Uint8Array>;
  /** Waits until standard output has taken what was written to it. */
  readonly outputTaken?: () => Promise<void>;
}

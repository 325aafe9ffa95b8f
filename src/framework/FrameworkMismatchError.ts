import type { FrameworkReference } from "../model/frameworkReference.js";

/**
 * Thrown when a question gets data in the ids of another framework, or of another release of it: the same id can mean
 * something else there.
 *
 * @example
 * ```ts
 * import { FrameworkMismatchError, gap } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const old = { person: "sam", framework: { id: uk.id, version: "2020-01-01" }, has: {} };
 * try {
 *   gap(uk, old, "software-developer/developer");
 * } catch (error) {
 *   if (error instanceof FrameworkMismatchError) console.log(error.received.version); // 2020-01-01
 * }
 * ```
 */
export class FrameworkMismatchError extends Error {
  override readonly name = "FrameworkMismatchError";
  declare readonly expected: FrameworkReference;
  declare readonly received: FrameworkReference;

  /** `message` says it in other words, where the names of the releases are the same. */
  constructor(what: string, expected: FrameworkReference, received: FrameworkReference, message?: string) {
    super(
      message ??
        `${what} is for the framework ${received.id} ${received.version}; the question is about ${expected.id} ${expected.version} (migrateProfile carries profiles over)`,
    );
    this.expected = { id: expected.id, version: expected.version };
    this.received = { id: received.id, version: received.version };
  }
}

import { FrameworkMismatchError } from "../../../framework/FrameworkMismatchError.js";
import type { FrameworkReference } from "../../../model/frameworkReference.js";

/** Refuses data in the ids of another framework or release than the one that a diff starts from. */
export function requireRelease(expected: FrameworkReference, received: FrameworkReference, what: string): void {
  if (received.id !== expected.id || received.version !== expected.version) {
    throw new FrameworkMismatchError(what, expected, received);
  }
}

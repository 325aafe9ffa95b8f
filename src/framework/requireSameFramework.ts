import type { FrameworkReference } from "../model/frameworkReference.js";
import { FrameworkMismatchError } from "./FrameworkMismatchError.js";

/** Refuses data in the ids of another framework or release than the one expected; `what` names the data in the message. */
export function requireSameFramework(expected: FrameworkReference, reference: FrameworkReference, what: string): void {
  if (reference.id !== expected.id || reference.version !== expected.version) {
    throw new FrameworkMismatchError(what, expected, reference);
  }
}

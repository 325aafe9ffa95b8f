import type { Framework } from "../model/framework.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import { FrameworkMismatchError } from "./FrameworkMismatchError.js";

/** Refuses data in the ids of another framework or release; `what` names the data in the message. */
export function requireSameFramework(framework: Framework, reference: FrameworkReference, what: string): void {
  if (reference.id !== framework.id || reference.version !== framework.version) {
    throw new FrameworkMismatchError(what, framework, reference);
  }
}

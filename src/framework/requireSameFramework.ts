import type { FrameworkReference } from "../model/frameworkReference.js";
import { FrameworkMismatchError } from "./FrameworkMismatchError.js";
import { isOfFramework, type Release } from "./isOfFramework.js";

/** Refuses data in the ids of another framework or release than the one expected or its base; `what` names the data in the message. */
export function requireSameFramework(expected: Release, reference: FrameworkReference, what: string): void {
  if (!isOfFramework(expected, reference)) throw new FrameworkMismatchError(what, expected, reference);
}

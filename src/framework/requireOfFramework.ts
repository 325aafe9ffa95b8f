import type { Framework } from "../model/framework.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import { found } from "./found.js";
import { indexOf } from "./frameworkIndex.js";
import { isKeyed } from "./isKeyed.js";
import { requireSameFramework } from "./requireSameFramework.js";

/**
 * Refuses an answer, a catalogue or anything else that says its framework and is not of this one or its base; `what` names it in
 * the message.
 *
 * @throws TypeError for something that says no framework, for JavaScript, and for something that is not a framework.
 * @throws {@link FrameworkMismatchError} for another framework or release.
 */
export function requireOfFramework(
  framework: Framework,
  thing: { readonly framework: FrameworkReference },
  what: string,
): void {
  indexOf(framework); // It refuses anything that is not a framework.
  const said: unknown = isKeyed(thing) ? thing.framework : undefined;
  if (!isKeyed(said)) throw new TypeError(`${what} must say its framework { id, version }; found ${found(thing)}`);
  requireSameFramework(framework, thing.framework, what);
}

import { FrameworkMismatchError } from "../framework/FrameworkMismatchError.js";
import { requireOfFramework } from "../framework/requireOfFramework.js";
import type { Framework } from "../model/framework.js";
import { type Layout, layoutOf } from "./layout.js";
import type { Workforce } from "./workforce.js";

/** The layout of the framework, once it is known to be the one that the workforce was made with. */
export function requireWorkforceOf(
  framework: Framework,
  workforce: Pick<Workforce, "framework" | "fingerprint">,
): Layout {
  requireOfFramework(framework, workforce, "The workforce");
  const layout = layoutOf(framework);
  if (layout.fingerprint === workforce.fingerprint) return layout;
  const message = `The workforce was made with other skills, levels or role levels under the name of ${framework.id} ${framework.version}`;
  throw new FrameworkMismatchError("The workforce", framework, workforce.framework, message);
}

import { requireSameFramework } from "../framework/requireSameFramework.js";
import type { Framework } from "../model/framework.js";
import { type Layout, layoutOf } from "./layout.js";
import { WorkforceError } from "./WorkforceError.js";
import type { Workforce } from "./workforce.js";

/** The layout of the framework, once it is known to be the one that the workforce was made with. */
export function requireWorkforceOf(
  framework: Framework,
  workforce: Pick<Workforce, "framework" | "fingerprint">,
): Layout {
  requireSameFramework(framework, workforce.framework, "The workforce");
  const layout = layoutOf(framework);
  if (layout.fingerprint !== workforce.fingerprint) {
    const { id, version } = workforce.framework;
    throw new WorkforceError(
      "other-framework",
      `The workforce was made with other skills, levels or role levels under the name of ${JSON.stringify(id)} ${version}`,
    );
  }
  return layout;
}

import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { indexOf } from "./frameworkIndex.js";

/**
 * Whether a text from a form, an address or a file is the id of a role level of this framework, so that it can stand where the
 * framework's own ids are asked for, without a cast. It takes whatever a form gives; anything but a text is not an id.
 *
 * @example
 * ```ts
 * import { findRoleLevel, isRoleLevelId } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const text = new URLSearchParams("?chosen=software-developer/developer").get("chosen");
 * if (isRoleLevelId(uk, text)) console.log(findRoleLevel(uk, text).name); // Developer
 * ```
 */
export function isRoleLevelId<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  text: unknown,
): text is Ids["roleLevel"] {
  return typeof text === "string" && indexOf(framework).roleLevels.has(text);
}

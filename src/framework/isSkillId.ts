import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { indexOf } from "./frameworkIndex.js";

/**
 * Whether a text from a form, an address or a file is the id of a skill of this framework, so that it can stand where the
 * framework's own ids are asked for, without a cast. It takes whatever a form gives; anything but a text is not an id.
 *
 * @example
 * ```ts
 * import { findSkill, isSkillId } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const text = new URLSearchParams("?chosen=user-focus").get("chosen");
 * if (isSkillId(uk, text)) console.log(findSkill(uk, text).name); // User focus
 * ```
 */
export function isSkillId<Ids extends FrameworkIds>(framework: Framework<Ids>, text: unknown): text is Ids["skill"] {
  return typeof text === "string" && indexOf(framework).skills.has(text);
}

import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { indexOf } from "./frameworkIndex.js";

/**
 * Whether a text from a form, an address or a file is the id of a level of this framework, so that it can stand where the
 * framework's own ids are asked for, without a cast. It takes whatever a form gives; anything but a text is not an id.
 *
 * @example
 * ```ts
 * import { defineProfile, isLevelId } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const text = new URLSearchParams("?chosen=practitioner").get("chosen");
 * if (isLevelId(uk, text)) console.log(defineProfile(uk, { person: "sam", has: { "user-focus": text } }).has); // { 'user-focus': 'practitioner' }
 * ```
 */
export function isLevelId<Ids extends FrameworkIds>(framework: Framework<Ids>, text: unknown): text is Ids["level"] {
  return typeof text === "string" && indexOf(framework).ranks.has(text);
}

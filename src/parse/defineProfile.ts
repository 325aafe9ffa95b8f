import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Profile } from "../model/profile.js";
import { parseProfile } from "./parseProfile.js";

/** A {@link Profile} as it is written out by hand: the framework is the one it is defined for. */
export type ProfileDefinition<Ids extends FrameworkIds> = Omit<Profile<Ids>, "framework">;

/**
 * A profile written out in TypeScript: skills and levels are completed by the editor, and a misspelt one does not
 * compile. For a profile from a file or a form use {@link parseProfile}.
 *
 * @throws {@link ParseError} with every issue that types cannot catch, such as a level at which the skill is not defined.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, {
 *   person: "sam",
 *   has: { "agile-working": "working", "user-focus": null },
 * });
 * console.log(sam.framework.id); // uk-ddat
 * ```
 */
export function defineProfile<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  profile: ProfileDefinition<NoInfer<Ids>>,
): Profile<Ids> {
  return parseProfile(framework, profile);
}

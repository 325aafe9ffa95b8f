/**
 * Thrown for an argument that has the right shape and cannot be answered: an option that nobody knows, a limit below 0, a role
 * profile that names one skill twice. It says what was found and what is allowed. (What has the wrong shape altogether, such
 * as a Map in the place of an object, is a `TypeError`; an id that the framework does not have is an {@link UnknownIdError}.)
 *
 * @example
 * ```ts
 * import { defineProfile, matchRoleLevels, OptionError } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * try {
 *   matchRoleLevels(uk, defineProfile(uk, { person: "sam", has: {} }), { limit: -1 });
 * } catch (error) {
 *   if (error instanceof OptionError) console.log(error.message); // limit must be a whole number of 0 or more, not -1
 * }
 * ```
 */
export class OptionError extends RangeError {
  override readonly name = "OptionError";
}

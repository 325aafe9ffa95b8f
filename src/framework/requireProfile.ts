import type { Framework } from "../model/framework.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import { found } from "./found.js";
import { indexOf } from "./frameworkIndex.js";
import { isKeyed } from "./isKeyed.js";
import { requireSameFramework } from "./requireSameFramework.js";

/**
 * Refuses anything that is not a profile of this framework, for JavaScript, which has no types to refuse it. `eachHeld` refuses what cannot stand
 * in `has`. `place` is where the profile stands in a list of people.
 *
 * @throws TypeError for something that is not a profile or not a framework.
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 */
export function requireProfile(framework: Framework, profile: unknown, place?: number): void {
  indexOf(framework); // It refuses anything that is not a framework.
  requireProfileOf(framework, profile, place);
}

/** The same where the release is known by its id and version alone, as a diff knows it. */
export function requireProfileOf(expected: FrameworkReference, profile: unknown, place?: number): void {
  const name = place === undefined ? "The profile" : `people[${place}]`;
  const { person, framework: release, has } = (isKeyed(profile) ? profile : {}) as Readonly<Record<string, unknown>>; // Any object can be read by key.
  const isRelease = isKeyed(release) && "id" in release && "version" in release;
  if (has === undefined || typeof person !== "string" || !isRelease) {
    const [what, as] =
      has === undefined ? [profile, ""] : isRelease ? [person, " as its person"] : [release, " as its framework"];
    throw new TypeError(
      `${name} must be { person, framework: { id, version }, has }, as from defineProfile; found ${found(what)}${as}`,
    );
  }
  requireSameFramework(expected, release as FrameworkReference, name); // It has both keys, and what is not text is of no framework.
}

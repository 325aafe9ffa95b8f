import type { Framework } from "../model/framework.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import { found } from "./found.js";
import { indexOf } from "./frameworkIndex.js";
import { requireSameFramework } from "./requireSameFramework.js";

/**
 * Refuses what is no profile of this framework, for JavaScript, where types have not. `eachHeld` refuses what cannot stand
 * in `has`. `place` is where the profile stands in a list of people.
 *
 * @throws TypeError for something that is no profile, or no framework.
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 */
export function requireProfile(framework: Framework, profile: unknown, place?: number): void {
  indexOf(framework); // It refuses what is no framework.
  requireProfileOf(framework, profile, place);
}

/** The same where the release is known by its id and version alone, as a diff knows it. */
export function requireProfileOf(expected: FrameworkReference, profile: unknown, place?: number): void {
  const what = () => (place === undefined ? "The profile" : `people[${place}]`);
  if (!isKeyed(profile) || !("has" in profile)) {
    throw new TypeError(`${what()} must be an object { person, framework, has }; found ${found(profile)}`);
  }
  const { person, framework: release } = profile as Readonly<Record<string, unknown>>; // Any object can be read by key.
  if (typeof person !== "string") {
    throw new TypeError(`${what()} must name its person in a text; found ${found(person)}`);
  }
  if (!isKeyed(release) || !("id" in release) || !("version" in release)) {
    throw new TypeError(
      `${what()} must name its framework as { id, version }, as defineProfile and parseProfile do; found ${found(release)}`,
    );
  }
  requireSameFramework(expected, { id: String(release.id), version: String(release.version) }, what());
}

/** Whether it is an object that is read by its keys: not a list, a Map or a Set. */
function isKeyed(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(Symbol.iterator in value);
}

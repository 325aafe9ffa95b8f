import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Profile } from "../model/profile.js";
import { quoted } from "../values/quoted.js";
import { OptionError } from "./OptionError.js";
import { requireList } from "./requireList.js";
import { requireProfile } from "./requireProfile.js";

/**
 * People as a list, each of this framework and each once.
 *
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 * @throws {@link OptionError} where two profiles are of one person.
 * @throws TypeError for something that is not a list of profiles.
 */
export function requireDistinctPeople<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  people: readonly Profile<Ids>[],
): readonly Profile<Ids>[] {
  requireList(people, "people", "profiles");
  const seen = new Set<string>();
  return Array.from(people, (profile, place) => {
    requireProfile(framework, profile, place);
    const { person } = profile;
    if (seen.has(person)) throw new OptionError(`Two profiles are of the person ${quoted(person)}`);
    seen.add(person);
    return profile;
  });
}

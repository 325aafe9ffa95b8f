import { requireDistinctPeople } from "../../framework/requireDistinctPeople.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Profile } from "../../model/profile.js";

/** Two lists of people, matched by `person`. */
export interface Matched<Ids extends FrameworkIds> {
  /** Who is in both, in the order before. */
  readonly both: readonly (readonly [before: Profile<Ids>, after: Profile<Ids>])[];
  /** Who is in the second list alone, in its order. */
  readonly joined: readonly string[];
  /** Who is in the first list alone, in its order. */
  readonly left: readonly string[];
}

/** Matches two lists of people. @throws {@link OptionError} where two profiles of one list are of one person. */
export function matched<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  before: readonly Profile<Ids>[],
  after: readonly Profile<Ids>[],
): Matched<Ids> {
  const [then, now] = [before, after].map(
    (people) => new Map(requireDistinctPeople(framework, people).map((profile) => [profile.person, profile])),
  ) as [Map<string, Profile<Ids>>, Map<string, Profile<Ids>>]; // One map for each of the two lists.
  return {
    both: [...then.values()].flatMap((profile) => {
      const later = now.get(profile.person);
      return later ? [[profile, later] as const] : [];
    }),
    joined: [...now.keys()].filter((person) => !then.has(person)),
    left: [...then.keys()].filter((person) => !now.has(person)),
  };
}

import * as fc from "fast-check";
import type { Framework } from "../src/model/framework.js";
import type { Profile } from "../src/model/profile.js";
import { awkwardIds, profilesOf, roleLevelsOf } from "./arbitraries.js";

/** A team of up to five people with awkward names, some of whom have a role level. */
export function teamsOf(framework: Framework): fc.Arbitrary<Profile[]> {
  const member = fc.tuple(profilesOf(framework), fc.option(roleLevelsOf(framework), { nil: undefined }));
  const names = fc.shuffledSubarray([...awkwardIds], { minLength: 5, maxLength: 5 });
  return fc.tuple(fc.array(member, { maxLength: 5 }), names).map(([members, people]) =>
    members.map(([profile, roleLevel], i) => ({
      ...profile,
      person: people[i] ?? "",
      ...(roleLevel !== undefined && { roleLevel }),
    })),
  );
}

import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { RoleProfile } from "../model/roleProfile.js";
import { IdTable } from "./IdTable.js";
import { objectsOf } from "./loose.js";
import { type ParseResult, passed, valueOrThrow } from "./parsing.js";
import { References } from "./references.js";
import { list } from "./shape.js";
import { roleProfileShape } from "./shapes/roleProfileShape.js";

const roleProfilesShape = list(roleProfileShape);

/**
 * Like {@link parseRoleProfiles}, but returns the issues instead of throwing.
 *
 * @example
 * ```ts
 * import { safeParseRoleProfiles } from "ddat-skills/parse";
 * import { uk } from "ddat-skills/uk";
 *
 * const result = safeParseRoleProfiles(uk, [{ id: "bid", name: "Bid", needs: [{ skill: "user-focus", level: "expret" }] }]);
 * if (!result.ok) console.log(result.issues[0]?.message); // no level has the id "expret"; near: "expert"
 * ```
 */
export function safeParseRoleProfiles<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  data: unknown,
): ParseResult<readonly RoleProfile<Ids>[]> {
  const idIssues = (raw: unknown) => {
    const references = new References(framework);
    const ids = new IdTable("role profile", references.issues);
    for (const [profile, at] of objectsOf(raw, [])) {
      ids.give(profile.id, [...at, "id"]);
      references.roleProfile(profile, at);
    }
    return references.issues;
  };
  return passed(data, roleProfilesShape, idIssues, (sound) => sound as readonly RoleProfile<Ids>[]); // Every id has been found in this framework.
}

/**
 * Makes a list of {@link RoleProfile}s of anything, checked against the framework: the shape, an id of its own for each,
 * every skill (asked for once, at a level at which it is defined), the role level that comes nearest and the grades.
 *
 * @throws {@link ParseError} with every issue; each path begins with the place in the list.
 * @example
 * ```ts
 * import { gap } from "ddat-skills";
 * import { parseProfile, parseRoleProfiles } from "ddat-skills/parse";
 * import { uk } from "ddat-skills/uk";
 *
 * const adverts = parseRoleProfiles(uk, [
 *   { id: "advert-7", name: "Parking service", needs: [{ skill: "user-focus", level: "working" }] },
 * ]);
 * const sam = parseProfile(uk, { person: "sam", has: { "user-focus": "expert" } });
 * console.log(adverts.map((advert) => gap(uk, sam, advert).readiness)); // [ 'ready' ]
 * ```
 */
export function parseRoleProfiles<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  data: unknown,
): readonly RoleProfile<Ids>[] {
  return valueOrThrow("list of role profiles", safeParseRoleProfiles(framework, data));
}

import type { Framework } from "../../../model/framework.js";
import type { Role } from "../../../model/role.js";
import type { RoleLevel } from "../../../model/roleLevel.js";
import type { FrameworkDiff, RoleLevelPlace } from "../frameworkDiff.js";
import { diffThings, inBoth } from "./diffThings.js";
import { type IdMaps, roleLevelsOf } from "./idMap.js";
import { differing, isReordered, sameJson } from "./sameJson.js";

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

/** What became of the roles, their words, their families and the order of their levels. */
export function diffRoles(before: Framework, after: Framework, maps: IdMaps): FrameworkDiff["roles"] {
  const words = ["name", "description", "url", "aliases", "formerNames"] as const;
  const kept = inBoth(before.roles, after.roles, maps.roles.back);
  return {
    ...diffThings<Role>(before.roles, after.roles, maps.roles, (was, is) => differing(was, is, words)),
    moved: kept
      .filter(([was, is]) => maps.roleFamilies.forward.get(was.family) !== is.family)
      .map(([was, is]) => ({ id: is.id, from: was.family, to: is.family })),
    reordered: kept
      .filter(([was, is]) => isReordered(idsOf(was.levels), idsOf(is.levels), maps.roleLevels.forward))
      .map(([, is]) => is.id),
  };
}

/** What became of the role levels, their words and where they stand; their needs are another question. */
export function diffRoleLevels(before: Framework, after: Framework, maps: IdMaps): FrameworkDiff["roleLevels"] {
  const words = ["name", "description", "url", "aliases", "formerNames", "gradesAsOf"] as const;
  const [old, present] = [roleLevelsOf(before), roleLevelsOf(after)];
  const [placesBefore, placesAfter] = [placesIn(before), placesIn(after)];
  const moved = inBoth(old, present, maps.roleLevels.back).flatMap(([was, is]) => {
    const [from, to] = [placesBefore.get(was.id), placesAfter.get(is.id)];
    if (!from || !to) return []; // Each role level has a role.
    const stays = maps.roles.forward.get(from.role) === to.role && sameJson({ ...from, role: to.role }, to);
    return stays ? [] : [{ id: is.id, from, to }];
  });
  return {
    ...diffThings<RoleLevel>(old, present, maps.roleLevels, (was, is) => differing(was, is, words)),
    moved,
  };
}

function placesIn({ roles }: Framework): ReadonlyMap<string, RoleLevelPlace> {
  return new Map(
    roles.flatMap((role) =>
      role.levels.map(({ id, track, grades }) => [
        id,
        { role: role.id, ...(track !== undefined && { track }), ...(grades !== undefined && { grades }) },
      ]),
    ),
  );
}

import type { FrameworkIds } from "../../model/ids.js";
import type { Role } from "../../model/role.js";
import type { RoleLevel } from "../../model/roleLevel.js";
import type { PlacedRoleLevel } from "../frameworkIndex.js";
import { atSeniority } from "./atSeniority.js";
import type { Hit } from "./SearchIndex.js";

/**
 * The hits of a text whose seniority word was taken off: of each role only the levels of that word. A role without one
 * keeps its levels, after the others of the same reason, and is among `without`.
 */
export function hitsAtSeniority<Ids extends FrameworkIds>(
  placed: readonly PlacedRoleLevel<Ids>[],
  hits: readonly Hit[],
  seniority: string,
): { readonly hits: readonly Hit[]; readonly without: readonly Role<Ids>[] } {
  const places = new Map(placed.map(({ roleLevel }, place) => [roleLevel.id, place]));
  const without = new Set<Role<Ids>>();
  const changed = hits.flatMap((hit) => {
    if (hit.entry.folded.includes(seniority)) return [hit]; // It says the level itself.
    const said = new Map<Role<Ids>, RoleLevel<Ids>[]>();
    for (const { role, roleLevel } of hit.entry.things.flatMap((thing) => placed[thing] ?? [])) {
      said.set(role, [...(said.get(role) ?? []), roleLevel]);
    }
    return [...said].map(([role, roleLevels]): Hit => {
      const found = atSeniority(role, seniority, roleLevels);
      if (found.length === 0) without.add(role);
      const things = (found.length > 0 ? found : roleLevels).flatMap(({ id }) => places.get(id) ?? []);
      return { ...hit, entry: { ...hit.entry, things }, score: hit.score + (found.length > 0 ? 0 : 500_000) };
    });
  });
  const roles = new Set(placed.map(({ role }) => role)); // In framework order.
  return { hits: changed, without: [...roles].filter((role) => without.has(role)) };
}

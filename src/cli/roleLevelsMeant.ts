import { searchRoleLevels } from "../framework/search.js";
import type { Framework } from "../model/framework.js";
import type { RoleLevel } from "../model/roleLevel.js";

/**
 * The role levels that a text means: those that `searchRoleLevels` finds; where it finds none, every level of the roles
 * whose id or name is or contains the text, or of the role families so called.
 */
export function roleLevelsMeant(framework: Framework, text: string): RoleLevel[] {
  const found = searchRoleLevels(framework, text);
  if (found.length > 0) return found;
  const wanted = text.trim().toLowerCase();
  if (wanted === "") return [];
  const isMeant = ({ id, name }: { id: string; name: string }) =>
    id.toLowerCase().includes(wanted) || name.toLowerCase().includes(wanted);
  const families = new Set(framework.roleFamilies.filter(isMeant).map(({ id }) => id));
  const named = framework.roles.filter(isMeant);
  const roles = named.length > 0 ? named : framework.roles.filter(({ family }) => families.has(family));
  return roles.flatMap(({ levels }) => levels);
}

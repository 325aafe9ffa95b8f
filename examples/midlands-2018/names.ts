import { findRoleLevel, findSkill, roleOf } from "ddat-skills";
import { type UkIds, uk } from "ddat-skills/uk";

/** `Senior user researcher`. */
export function roleName(roleLevel: UkIds["roleLevel"]): string {
  return findRoleLevel(uk, roleLevel).name;
}

/** The name of the role family that a role level belongs to. */
export function familyName(roleLevel: UkIds["roleLevel"]): string {
  const { family } = roleOf(uk, roleLevel);
  return uk.roleFamilies.find(({ id }) => id === family)?.name ?? family;
}

export function skillName(skill: UkIds["skill"]): string {
  return findSkill(uk, skill).name;
}

/** `Prototyping (awareness to working)`. */
export function stepInWords(skill: UkIds["skill"], from = "nothing", to = "any level"): string {
  return `${skillName(skill)} (${from} to ${to})`;
}

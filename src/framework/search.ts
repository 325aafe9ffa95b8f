import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { RoleLevel } from "../model/roleLevel.js";
import type { Skill } from "../model/skill.js";
import { indexOf } from "./frameworkIndex.js";

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly formerNames?: readonly string[];
}

/** Upper and lower case, accents' spelling and runs of blanks make no difference to what is looked for. */
function folded(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
}

/**
 * The things that a text means. The id, the name or another name in full wins over parts: `Developer` is the role level
 * of that name, not each of the twenty that contain the word. A former name counts only where no present one is meant.
 */
function meantBy<Thing extends Named>(text: string, things: Iterable<Thing>): Thing[] {
  const wanted = folded(text);
  if (wanted === "") return [];
  const kinds: ((thing: Thing) => boolean)[] = [
    (thing) => thing.id === text.trim(),
    (thing) => folded(thing.name) === wanted || (thing.aliases ?? []).some((alias) => folded(alias) === wanted),
    (thing) => (thing.formerNames ?? []).some((name) => folded(name) === wanted),
    (thing) =>
      folded(thing.id).includes(wanted) ||
      [thing.name, ...(thing.aliases ?? [])].some((name) => folded(name).includes(wanted)),
  ];
  const all = [...things];
  for (const isMeant of kinds) {
    const found = all.filter(isMeant);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The skills that a text means, in framework order: the one with this id or name (or alias, or former name); where there
 * is none, all whose id or name contains the text. Nothing found is an empty list. With the id in hand use `findSkill`.
 *
 * @example
 * ```ts
 * import { searchSkills } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * console.log(searchSkills(uk, "user research").map((skill) => skill.id)); // [ 'user-research-methods' ]
 * ```
 */
export function searchSkills<Ids extends FrameworkIds>(framework: Framework<Ids>, text: string): Skill<Ids>[] {
  return meantBy(text, framework.skills);
}

/**
 * The role levels that a text means, in framework order: the one with this id or name (or former name); where there is
 * none, all whose id or name contains the text; where there is none either, every level of the roles, or of the role
 * families, that the text means. Two role levels of one name, in two roles, are both found. With the id in hand use
 * `findRoleLevel`.
 *
 * @example
 * ```ts
 * import { searchRoleLevels } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * console.log(searchRoleLevels(uk, "senior developer").map((level) => level.id));
 * // [ 'software-developer/senior-developer' ]
 * ```
 */
export function searchRoleLevels<Ids extends FrameworkIds>(framework: Framework<Ids>, text: string): RoleLevel<Ids>[] {
  const found = meantBy(
    text,
    [...indexOf(framework).roleLevels.values()].map(({ roleLevel }) => roleLevel),
  );
  if (found.length > 0) return found;
  const named = meantBy(text, framework.roles);
  const families = new Set<string>(meantBy(text, framework.roleFamilies).map(({ id }) => id));
  const roles = named.length > 0 ? named : framework.roles.filter(({ family }) => families.has(family));
  return roles.flatMap(({ levels }) => levels);
}

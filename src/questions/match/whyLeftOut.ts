import { askedBy, type RoleLevelOrProfile } from "../../framework/askedBy.js";
import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import { OptionError } from "../../framework/OptionError.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Profile } from "../../model/profile.js";
import type { RoleFamily } from "../../model/roleFamily.js";
import { quoted } from "../../values/quoted.js";
import { directionBetween } from "./directionBetween.js";
import { isFirstStep } from "./isFirstStep.js";
import type { MatchRoleLevelsOptions } from "./matchRoleLevels.js";

/**
 * Why a role level or a role profile is not among those that {@link matchRoleLevels} is asked for, by the first reason that applies;
 * `undefined` where it is. A role profile lies where the role level that it names as the nearest does; where it names none it
 * is of no family, no role and no direction, and no first step. Every id in the options is looked up once.
 */
export function whyLeftOut<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  profile: Profile<Ids>,
  { families, roles, grades, direction, firstStepsOnly = false, excludePresent = true }: MatchRoleLevelsOptions<Ids>,
) {
  const { roleLevels, roles: knownRoles } = indexOf(framework);
  const present = profile.roleLevel;
  if (present !== undefined) lookUp("role level", roleLevels, present);
  if (direction !== undefined && !["up", "lateral", "any"].includes(direction)) {
    throw new OptionError(`direction must be "up", "lateral" or "any", not ${quoted(direction)}`);
  }
  if (direction !== undefined && direction !== "any" && present === undefined) {
    throw new OptionError(`direction ${quoted(direction)} is seen from the profile's roleLevel, and it has none`);
  }
  const knownFamilies = new Map<string, RoleFamily<Ids>>(framework.roleFamilies.map((family) => [family.id, family]));
  for (const family of families ?? []) lookUp("role family", knownFamilies, family);
  for (const role of roles ?? []) lookUp("role", knownRoles, role);
  const knownGrades = framework.grades && new Map(framework.grades.map((grade) => [grade.id, grade]));
  if (knownGrades) for (const grade of grades ?? []) lookUp("grade", knownGrades, grade);

  return (of: RoleLevelOrProfile<Ids>) => {
    const id = typeof of === "string" ? of : of.roleLevel;
    const placed = id === undefined ? undefined : lookUp("role level", roleLevels, id);
    const at = typeof of === "string" ? placed?.roleLevel.grades : of.grades;
    if (askedBy<Ids>(framework, of).outOf === 0) return "nothingAsked";
    if (excludePresent && of === present) return "present";
    if (families && !(placed && families.includes(placed.role.family))) return "otherFamily";
    if (roles && !(placed && roles.includes(placed.role.id))) return "otherRole";
    if (grades && !at?.length) return "noGrade";
    if (grades && !at?.some((grade) => grades.includes(grade))) return "otherGrade";
    if (firstStepsOnly && !(placed && isFirstStep(framework, placed))) return "laterStep";
    if (direction === "any" || present === undefined || id === undefined || id === present) return undefined;
    const way = directionBetween(framework, present, id);
    return (direction === undefined ? way !== "down" : way === direction) ? undefined : "otherDirection";
  };
}

import { askedBy } from "../../framework/askedBy.js";
import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import { OptionError } from "../../framework/OptionError.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Profile } from "../../model/profile.js";
import type { RoleFamily } from "../../model/roleFamily.js";
import { directionBetween } from "./directionBetween.js";
import { isFirstStep } from "./isFirstStep.js";
import type { MatchRoleLevelsOptions } from "./matchRoleLevels.js";

/**
 * Why a role level is not among those that {@link matchRoleLevels} is asked for, by the first reason that applies; `undefined`
 * where it is. Every id in the options is looked up once.
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
    throw new OptionError(`direction must be "up", "lateral" or "any", not ${JSON.stringify(direction)}`);
  }
  if (direction !== undefined && direction !== "any" && present === undefined) {
    throw new OptionError(
      `direction ${JSON.stringify(direction)} is seen from the profile's roleLevel, and it has none`,
    );
  }
  const knownFamilies = new Map<string, RoleFamily<Ids>>(framework.roleFamilies.map((family) => [family.id, family]));
  for (const family of families ?? []) lookUp("role family", knownFamilies, family);
  for (const role of roles ?? []) lookUp("role", knownRoles, role);
  const knownGrades = framework.grades && new Map(framework.grades.map((grade) => [grade.id, grade]));
  if (knownGrades) for (const grade of grades ?? []) lookUp("grade", knownGrades, grade);

  return (id: Ids["roleLevel"]) => {
    const placed = lookUp("role level", roleLevels, id);
    const { role, roleLevel } = placed;
    if (askedBy<Ids>(framework, id).outOf === 0) return "nothingAsked";
    if (excludePresent && id === present) return "present";
    if (families && !families.includes(role.family)) return "otherFamily";
    if (roles && !roles.includes(role.id)) return "otherRole";
    if (grades && !roleLevel.grades?.length) return "noGrade";
    if (grades && !roleLevel.grades?.some((grade) => grades.includes(grade))) return "otherGrade";
    if (firstStepsOnly && !isFirstStep(framework, placed)) return "laterStep";
    if (direction === "any" || present === undefined || id === present) return undefined;
    const way = directionBetween(framework, present, id);
    return (direction === undefined ? way !== "down" : way === direction) ? undefined : "otherDirection";
  };
}

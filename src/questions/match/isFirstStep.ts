import type { PlacedRoleLevel } from "../../framework/frameworkIndex.js";
import type { Framework } from "../../model/framework.js";
import { ladderSteps } from "../routes/ladderSteps.js";
import { meanRung } from "./meanRung.js";

/**
 * Whether somebody can start a career at a role level: it is the lowest step of its role, so that nobody is promoted into it;
 * the role has steps above it, as the only level of a role is a post for those who come from elsewhere; and it asks on
 * average for no more than the middle of the scale, as some ladders begin at the top (docs/decisions/0049).
 */
export function isFirstStep(framework: Framework, { role, roleLevel }: PlacedRoleLevel): boolean {
  const steps = ladderSteps(role);
  const isLowest = steps.get(roleLevel.id) === 0;
  const goesOn = [...steps.values()].some((step) => step > 0);
  return isLowest && goesOn && meanRung(framework, roleLevel.id) <= (framework.levels.length + 1) / 2;
}

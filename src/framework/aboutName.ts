import type { AnswerAbout } from "../model/answerAbout.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import { findRoleLevel } from "./findRoleLevel.js";
import { roleLevelName } from "./roleLevelName.js";
import { roleOf } from "./roleOf.js";

/** What an answer is about in words: the role level with its role where that says more, or the name of the role profile. */
export function aboutName<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  { roleLevel, roleProfile }: AnswerAbout<Ids>,
): string {
  if (roleLevel === undefined) return roleProfile?.name ?? "";
  return roleLevelName(findRoleLevel<Ids>(framework, roleLevel), roleOf<Ids>(framework, roleLevel));
}

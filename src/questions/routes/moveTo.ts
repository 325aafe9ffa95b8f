import { askedBy } from "../../framework/askedBy.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { RoleLevel } from "../../model/roleLevel.js";
import { type LackingSkill, lacking } from "../../skills/lacking.js";
import type { SkillSource } from "../../skills/skillSet.js";

/** A skill to learn for a move. */
export interface SkillToLearn<Ids extends FrameworkIds = FrameworkIds> extends LackingSkill<Ids> {
  /** On a person's route alone: nobody has assessed it. It counts in full as to be learnt, and may be held. */
  readonly unassessed?: true;
}

/** What every move says of where it leads. */
export interface MoveTo<Ids extends FrameworkIds = FrameworkIds> {
  readonly roleLevel: Ids["roleLevel"];
  /** Rungs to learn for it: the sum of `by` in `lacking`. */
  readonly rungs: number;
  /** What is to be learnt for it, in framework order. */
  readonly lacking: readonly SkillToLearn<Ids>[];
  /** The role level asks for nothing that counts: 0 rungs then say nothing about anybody. */
  readonly nothingAsked?: true;
}

/** What a move to a role level asks somebody to learn who holds `has`. */
export function moveTo<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  has: SkillSource<Ids>,
  roleLevel: RoleLevel<Ids>,
): MoveTo<Ids> {
  const short = lacking<Ids>(framework, has, roleLevel);
  return {
    roleLevel: roleLevel.id,
    rungs: short.reduce((sum, { by }) => sum + by, 0),
    lacking: short,
    ...(askedBy<Ids>(framework, roleLevel.id).outOf === 0 && { nothingAsked: true }),
  };
}

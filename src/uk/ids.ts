import type { UkLevelId, UkRoleFamilyId, UkRoleId, UkRoleLevelId, UkSkillId } from "./ids.generated.js";

/** The ids of the UK framework as literal types: a misspelt skill or role level does not compile. */
export interface UkIds {
  level: UkLevelId;
  skill: UkSkillId;
  family: UkRoleFamilyId;
  role: UkRoleId;
  roleLevel: UkRoleLevelId;
}

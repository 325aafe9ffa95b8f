import { counted } from "./counted.js";

// The words of what a framework itself says: its roles, role levels and skills.

export const family = (name: string) => `Role family: ${name}`;
export const track = (name: string) => `Track: ${name}`;
export const grades = (asOf: string | undefined, names: readonly string[]) =>
  `Grades${asOf === undefined ? "" : ` (${asOf})`}: ${names.join(", ")}`;
export const formerly = (names: readonly string[]) => `Formerly: ${names.join(", ")}`;
export const alsoCalled = (names: readonly string[]) => `Also called: ${names.join(", ")}`;
export const group = (name: string) => `Group: ${name}`;
export const definedAt = (names: readonly string[]) => `Defined at: ${names.join(", ")}`;
export const needed = "What is needed";
export const noSkills = "The framework lists no skills for it.";
export const ladder = (role: string) => `Levels of ${role}`;
export const skill = "Skill";
export const level = "Level";
export const noNeed = "No role level needs it.";
export const neededBy = (roleLevels: number, roles: number) =>
  `Needed by ${counted(roleLevels, "role level")} of ${counted(roles, "role")}`;
export const role = "Role";
export const roleLevel = "Role level";
export const asked = "Needed";
export const roles = (framework: string) => `Roles of ${framework}`;
export const rolesCaption = "Role families, roles and role levels";
export const rolesColumns = ["Role level", "Id"] as const;
export const roleOf = (family: string, id: string, role: string) => `${family} (${id}): ${role}`;
export const skills = (framework: string) => `Skills of ${framework}`;
export const skillsCaption = "Skills";
export const skillsColumns = ["Skill", "Id"] as const;
export const nothing = "There is nothing to list.";
export const about = "About it";

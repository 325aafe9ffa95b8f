import { counted } from "./counted.js";

/** The words of what a framework itself says: its roles, role levels and skills. */
export const listingWords = {
  family: (name: string) => `Role family: ${name}`,
  track: (name: string) => `Track: ${name}`,
  grades: (asOf: string | undefined, names: readonly string[]) =>
    `Grades${asOf === undefined ? "" : ` (${asOf})`}: ${names.join(", ")}`,
  formerly: (names: readonly string[]) => `Formerly: ${names.join(", ")}`,
  alsoCalled: (names: readonly string[]) => `Also called: ${names.join(", ")}`,
  group: (name: string) => `Group: ${name}`,
  definedAt: (names: readonly string[]) => `Defined at: ${names.join(", ")}`,
  needed: "What is needed",
  noSkills: "The framework lists no skills for it.",
  ladder: (role: string) => `Levels of ${role}`,
  skill: "Skill",
  level: "Level",
  noNeed: "No role level needs it.",
  neededBy: (roleLevels: number, roles: number) =>
    `Needed by ${counted(roleLevels, "role level")} of ${counted(roles, "role")}`,
  role: "Role",
  roleLevel: "Role level",
  asked: "Needed",
  roles: (framework: string) => `Roles of ${framework}`,
  rolesCaption: "Role families, roles and role levels",
  rolesColumns: ["Role level", "Id"],
  roleOf: (family: string, id: string, role: string) => `${family} (${id}): ${role}`,
  skills: (framework: string) => `Skills of ${framework}`,
  skillsCaption: "Skills",
  skillsColumns: ["Skill", "Id"],
  nothing: "There is nothing to list.",
  about: "About it",
} as const;

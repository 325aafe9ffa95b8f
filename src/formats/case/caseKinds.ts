/** What an item of a package can be to us. */
export type CaseKind = "level" | "skill-group" | "skill" | "skill-level" | "role-family" | "role" | "role-level";

/** The item type that is written for each kind, in the order of their hierarchy codes. */
export const caseItemTypes: Readonly<Record<CaseKind, string>> = {
  level: "Level",
  "skill-group": "Skill group",
  skill: "Skill",
  "skill-level": "Skill level",
  "role-family": "Role family",
  role: "Role",
  "role-level": "Role level",
};

/** Item types in use elsewhere. Any other type is told by its place: what has children is a group, the rest are skills. */
const otherTypes: Readonly<Record<string, CaseKind>> = {
  "proficiency level": "level",
  "competency level": "level",
  group: "skill-group",
  category: "skill-group",
  "competency area": "skill-group",
  "skill area": "skill-group",
  competency: "skill",
  competence: "skill",
  knowledge: "skill",
  ability: "skill",
  "job family": "role-family",
  "work role": "role",
  job: "role",
  "job role": "role",
  occupation: "role",
  "job level": "role-level",
};

const kinds: ReadonlyMap<string, CaseKind> = new Map([
  ...Object.entries(otherTypes),
  // The keys of a record of all kinds are the kinds.
  ...Object.entries(caseItemTypes).map(([kind, type]) => [type.toLowerCase(), kind as CaseKind] as const),
]);

/** The kind that an item type names, in any spelling. */
export function caseKindOf(type: string): CaseKind | undefined {
  return kinds.get(
    type
      .replace(/[\s_-]+/gu, " ")
      .trim()
      .toLowerCase(),
  );
}

import { match } from "ts-pattern";
import { findRoleLevel } from "../framework/findRoleLevel.js";
import { findSkill } from "../framework/findSkill.js";
import { roleLevelName } from "../framework/roleLevelName.js";
import { roleOf } from "../framework/roleOf.js";
import type { Framework } from "../model/framework.js";
import type { SkillCover, TeamCoverage } from "../questions/team/teamCoverage.js";
import { namesInWords } from "./names.js";
import type { Tone } from "./textTable.js";

/** What a team is measured against: a role level by its name, or so many skills. */
export function askedOf(framework: Framework, { roleLevel, skills }: TeamCoverage): string {
  if (roleLevel !== undefined) return roleLevelName(findRoleLevel(framework, roleLevel), roleOf(framework, roleLevel));
  return skills.length === 1 ? "1 skill" : `${skills.length} skills`;
}

export function coverInWords(cover: SkillCover, depth: number): { readonly text: string; readonly tone: Tone } {
  return match(cover)
    .returnType<{ text: string; tone: Tone }>()
    .with("shared", () => ({ text: String(depth), tone: "met" }))
    .with("single", () => ({ text: "1", tone: "partial" }))
    .with("unknown", () => ({ text: "?", tone: "unassessed" }))
    .with("missing", () => ({ text: "none", tone: "unmet" }))
    .exhaustive();
}

/** `Label: a, b and c.`, or nothing where there are none. */
export function skillsInWords(framework: Framework, label: string, skills: readonly string[]): string[] {
  if (skills.length === 0) return [];
  const names = skills.map((skill) => findSkill(framework, skill).name);
  return [`${label}: ${namesInWords(names, Number.POSITIVE_INFINITY)}.`];
}

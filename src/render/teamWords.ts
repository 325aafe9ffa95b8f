import { match } from "ts-pattern";
import { findSkill } from "../framework/findSkill.js";
import type { Framework } from "../model/framework.js";
import type { SkillCover } from "../questions/team/teamCoverage.js";
import { namesInWords } from "./names.js";
import type { Tone } from "./textTable.js";

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

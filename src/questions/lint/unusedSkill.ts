import type { UnusedSkillFinding } from "../../model/finding.js";
import type { Framework } from "../../model/framework.js";
import { quoted } from "../../values/quoted.js";

/** A skill that nobody needs. */
export function unusedSkill({ roles, skills }: Framework): UnusedSkillFinding[] {
  const needed = new Set(roles.flatMap(({ levels }) => levels.flatMap(({ needs }) => needs.map(({ skill }) => skill))));
  return skills.flatMap(({ id, name }, i): UnusedSkillFinding[] =>
    needed.has(id)
      ? []
      : [
          {
            code: "unused-skill",
            path: ["skills", i],
            message: `no role level needs ${quoted(name)}`,
            explanation:
              "No answer depends on a skill that no role level needs: people can hold it, and it never counts. It may be a leftover of a former release, or a need was forgotten.",
            skill: id,
          },
        ],
  );
}

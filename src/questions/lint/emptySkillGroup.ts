import type { EmptySkillGroupFinding } from "../../model/finding.js";
import type { Framework } from "../../model/framework.js";
import { quoted } from "../../values/quoted.js";

/** A skill group without skills. */
export function emptySkillGroup({ skillGroups = [], skills }: Framework): EmptySkillGroupFinding[] {
  const filled = new Set(skills.map(({ group }) => group));
  return skillGroups.flatMap(({ id, name }, i): EmptySkillGroupFinding[] =>
    filled.has(id)
      ? []
      : [
          {
            code: "empty-skill-group",
            path: ["skillGroups", i],
            message: `no skill belongs to the skill group ${quoted(name)}`,
            explanation:
              "A heading with nothing under it. Its skills may have moved to another group, or been left out.",
            group: id,
          },
        ],
  );
}

import type { UnusedLevelFinding } from "../../model/finding.js";
import type { Framework } from "../../model/framework.js";
import { quoted } from "../../values/quoted.js";

/** A rung of the scale that nothing uses. */
export function unusedLevel({ levels, roles, skills }: Framework): UnusedLevelFinding[] {
  const used = new Set<string | undefined>(
    roles.flatMap((role) => role.levels.flatMap(({ needs }) => needs.map(({ level }) => level))),
  );
  for (const { definedAt = [], descriptors = {} } of skills) {
    for (const level of [...definedAt, ...Object.keys(descriptors)]) used.add(level);
  }
  return levels.flatMap(({ id, name }, i): UnusedLevelFinding[] =>
    used.has(id)
      ? []
      : [
          {
            code: "unused-level",
            path: ["levels", i],
            message: `no need, skill or description names the level ${quoted(name)}`,
            explanation:
              "A rung that nothing uses still counts: whoever needs a higher one has one more rung to go. It may be a leftover, or a placeholder from an export.",
            level: id,
          },
        ],
  );
}

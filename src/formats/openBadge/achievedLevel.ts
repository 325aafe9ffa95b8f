import type { Framework } from "../../model/framework.js";
import type { JsonPath } from "../../model/issue.js";
import type { Skill } from "../../model/skill.js";
import { asText, type LooseObject, objectsOf } from "../../parse/loose.js";
import { frameworkUuids } from "../frameworkUuids.js";
import type { JsonReading } from "../json/JsonReading.js";
import type { OpenBadgeNoteCode } from "../readOpenBadge.js";

/**
 * The level of the framework that a badge says was achieved: the one with the name of the rubric level that a result
 * points to, or of the level that the achievement requires; `writeOpenBadge` marks each level with an id of its own. A rank in somebody else's rubric says nothing of ours.
 */
export function achievedLevel(
  framework: Framework,
  skill: Skill,
  subject: LooseObject,
  achievement: LooseObject,
  reading: JsonReading<OpenBadgeNoteCode>,
): string | undefined {
  const at: JsonPath = ["credentialSubject", "result"];
  const results = [...objectsOf([subject.result].flat(), at)];
  const failed = results.find(([{ status }]) => status !== undefined && status !== "Completed");
  if (failed) {
    reading.note(
      "not-achieved",
      `the result is ${JSON.stringify(asText(failed[0].status)?.slice(0, 40))}; nothing is claimed`,
      failed[1],
    );
    return undefined;
  }
  const descriptions = [
    ...objectsOf([achievement.resultDescription].flat(), ["credentialSubject", "achievement", "resultDescription"]),
  ];
  const names = new Map<string, string>();
  for (const [description] of descriptions) {
    for (const [level] of objectsOf([description.rubricCriterionLevel].flat(), [])) {
      const [id, name] = [asText(level.id), asText(level.name)];
      if (id !== undefined && name !== undefined) names.set(id, name);
    }
  }
  const achieved = results.flatMap(([result]) => asText(result.achievedLevel) ?? []);
  const required = descriptions.flatMap(([description]) => asText(description.requiredLevel) ?? []);
  const ids = achieved.length > 0 ? achieved : required;
  const wanted = new Set(ids.flatMap((id) => [id, names.get(id) ?? id]).map(folded));
  const uuid = frameworkUuids(framework);
  const ours = framework.levels.filter(({ id }) => ids.includes(`urn:uuid:${uuid("achievable-level", skill.id, id)}`));
  const named = framework.levels.filter(({ id, name }) => wanted.has(folded(name)) || wanted.has(folded(id)));
  const found = ours.length > 0 ? ours : named;
  const [level] = found;
  if (level === undefined || found.length > 1) {
    reading.note(
      "no-level",
      `it names ${found.length === 0 ? "no level" : "several levels"} of the framework; nothing is claimed`,
      at,
    );
    return undefined;
  }
  if (skill.definedAt && !skill.definedAt.includes(level.id)) {
    reading.note(
      "level-not-defined",
      `${JSON.stringify(skill.name)} is not defined at ${level.name}; nothing is claimed`,
      at,
    );
    return undefined;
  }
  return level.id;
}

const folded = (text: string) => text.replace(/\s+/gu, " ").trim().toLowerCase();

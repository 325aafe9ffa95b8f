import { namesIn } from "../../framework/namesIn.js";
import type { Framework } from "../../model/framework.js";
import type { JsonPath } from "../../model/issue.js";
import type { Skill } from "../../model/skill.js";
import { asText, type LooseObject } from "../../parse/loose.js";
import { quoted } from "../../values/quoted.js";
import { frameworkUuids } from "../frameworkUuids.js";
import type { JsonReading } from "../json/JsonReading.js";
import { isOfLevel } from "./badgeSkill.js";
import { objectsIn } from "./inList.js";
import type { OpenBadgeNoteCode } from "./OpenBadge.js";

/** A result with its place. */
export type BadgeResult = readonly [LooseObject, JsonPath];

export interface AchievedLevel {
  readonly level: string;
  /** By an id that only {@link writeOpenBadge} makes. */
  readonly isOurs: boolean;
}

/**
 * The level of the framework that a badge says was achieved: the one with the name of the rubric level that a result
 * points to, or of the level that the achievement requires; {@link writeOpenBadge} marks each level with an id of its own. A rank
 * in somebody else's rubric says nothing of ours.
 */
export function achievedLevel(
  framework: Framework,
  skill: Skill,
  results: readonly BadgeResult[],
  achievement: LooseObject,
  at: JsonPath,
  reading: JsonReading<OpenBadgeNoteCode>,
): AchievedLevel | undefined {
  const failed = results.find(([{ status }]) => status !== undefined && status !== "Completed");
  if (failed) {
    const message = `the result is ${quoted(asText(failed[0].status) ?? "")}; nothing is claimed`;
    reading.note("not-achieved", message, failed[1]);
    return undefined;
  }
  const descriptions = objectsIn(achievement.resultDescription, [...at, "resultDescription"]);
  const names = new Map<string, string>();
  for (const [description] of descriptions) {
    for (const [level] of objectsIn(description.rubricCriterionLevel, [])) {
      const [id, name] = [asText(level.id), asText(level.name)];
      if (id !== undefined && name !== undefined) names.set(id, name);
    }
  }
  const achieved = results.flatMap(([result]) => asText(result.achievedLevel) ?? []);
  const required = descriptions.flatMap(([description]) => asText(description.requiredLevel) ?? []);
  const ids = achieved.length > 0 ? achieved : required;
  const uuid = frameworkUuids(framework);
  const ours = framework.levels.filter(({ id }) => ids.includes(`urn:uuid:${uuid("achievable-level", skill.id, id)}`));
  const levelMeant = namesIn(framework).level;
  const named = [...new Set(ids.flatMap((id) => [id, names.get(id) ?? id]).flatMap(levelMeant))];
  const found = ours.length > 0 ? ours : named;
  const [level] = found;
  if (level === undefined || found.length > 1) {
    const message = `it names ${found.length === 0 ? "no level" : "several levels"} of the framework; nothing is claimed`;
    reading.note("no-level", message, [...at, "resultDescription"]);
    return undefined;
  }
  if (skill.definedAt && !skill.definedAt.includes(level.id)) {
    const message = `${quoted(skill.name)} is not defined at ${level.name}; nothing is claimed`;
    reading.note("level-not-defined", message, [...at, "resultDescription"]);
    return undefined;
  }
  for (const [alignment, path] of objectsIn(achievement.alignment, [...at, "alignment"])) {
    const said = [alignment.targetCode, alignment.targetName].flatMap((text) => levelMeant(asText(text) ?? ""));
    if (isOfLevel(alignment) && !said.includes(level))
      reading.note("alignment-not-read", "an alignment to another level than the one achieved is not read", path);
  }
  return { level: level.id, isOurs: ours.length > 0 };
}

import type { Framework } from "../model/framework.js";
import type { JsonPath } from "../model/issue.js";
import { idSchema } from "../model/primitives.js";
import type { IssueFacts } from "./describeIssue.js";
import { IdTable } from "./IdTable.js";
import { asObject, objectsOf } from "./loose.js";
import { References } from "./references.js";
import { protoIssues } from "./shapeIssues.js";

/** What is wrong with the ids of a crosswalk: its releases, its skills, its levels, and levels that a skill lacks. */
export function crosswalkIssues(from: Framework, to: Framework, data: unknown): IssueFacts[] {
  const crosswalk = asObject(data);
  if (!crosswalk) return [];
  const issues: IssueFacts[] = [];
  const [source, target] = [new References(from, issues), new References(to, issues)];
  const sourceLevels = new IdTable("level", issues, new Set(from.levels.map(({ id }) => id)));
  const targetLevels = new IdTable("level", issues, new Set(to.levels.map(({ id }) => id)));

  source.framework(asObject(crosswalk.from), ["from"]);
  target.framework(asObject(crosswalk.to), ["to"]);
  for (const [level, other, at] of levelsIn(crosswalk.levels, ["levels"])) {
    sourceLevels.refer(level, at);
    targetLevels.refer(other, at);
  }
  for (const [relation, at] of objectsOf(crosswalk.relations, ["relations"])) {
    const levels = levelsIn(relation.levels, [...at, "levels"]);
    source.skill(
      relation.from,
      [...at, "from"],
      levels.map(([level, , levelAt]) => [level, levelAt]),
    );
    target.skill(
      relation.to,
      [...at, "to"],
      levels.map(([, other, levelAt]) => [other, levelAt]),
    );
  }
  return issues;

  function levelsIn(map: unknown, at: JsonPath): (readonly [from: string, to: unknown, at: JsonPath])[] {
    const levels = asObject(map);
    if (!levels) return [];
    issues.push(...protoIssues(idSchema, levels, at));
    return Object.entries(levels).map(([level, other]) => [level, other, [...at, level]] as const);
  }
}

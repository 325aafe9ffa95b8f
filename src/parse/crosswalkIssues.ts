import type { Framework } from "../model/framework.js";
import type { JsonPath } from "../model/issue.js";
import type { IssueFacts } from "./describeIssue.js";
import { asObject, objectsOf } from "./loose.js";
import { References } from "./references.js";

/**
 * What is wrong with the ids of a crosswalk: its releases, its skills and its levels. A level map is about two scales and
 * may name levels at which a skill is not defined, as those do that crosswalks are composed of; they claim nothing.
 */
export function crosswalkIssues(from: Framework, to: Framework, data: unknown): IssueFacts[] {
  const crosswalk = asObject(data);
  if (!crosswalk) return [];
  const source = new References(from);
  const target = new References(to, source.issues);

  source.framework(asObject(crosswalk.from), ["from"]);
  target.framework(asObject(crosswalk.to), ["to"]);
  checkLevels(crosswalk.levels, ["levels"]);
  for (const [relation, at] of objectsOf(crosswalk.relations, ["relations"])) {
    source.skill(relation.from, [...at, "from"]);
    target.skill(relation.to, [...at, "to"]);
    checkLevels(relation.levels, [...at, "levels"]);
  }
  return source.issues;

  function checkLevels(map: unknown, at: JsonPath): void {
    const levels = asObject(map);
    if (!levels) return;
    for (const [level, other] of Object.entries(levels)) {
      if (other === undefined) continue;
      source.level(level, [...at, level]);
      target.level(other, [...at, level]);
    }
  }
}

import type { JsonPath } from "../model/issue.js";
import type { IssueFacts } from "./describeIssue.js";
import { asText, type LooseObject, objectsOf } from "./loose.js";

/** Adds what is wrong with a list of needs: what `check` finds in each, and a skill asked for twice of those that it knows. */
export function addNeedIssues(
  issues: IssueFacts[],
  needs: unknown,
  at: JsonPath,
  check: (need: LooseObject, at: JsonPath) => boolean,
): void {
  const askedAt = new Map<string, JsonPath>();
  for (const [need, needAt] of objectsOf(needs, at)) {
    const skill = asText(need.skill);
    if (!check(need, needAt) || skill === undefined) continue;
    const path = [...needAt, "skill"];
    const firstAt = askedAt.get(skill);
    if (firstAt) issues.push({ code: "duplicate-need", path, skill, firstAt });
    else askedAt.set(skill, path);
  }
}

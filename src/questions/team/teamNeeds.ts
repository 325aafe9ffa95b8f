import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import { weightOf } from "../../framework/needWorth.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Need } from "../../model/need.js";

/** A need with its rank (1 at any level) and what it weighs. */
export interface TeamNeed<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  readonly level?: Ids["level"];
  readonly rank: number;
  readonly importance: "essential" | "desirable";
  readonly weight: number;
}

/** What a team is asked for, in the order it is listed in. Of a skill listed twice, the higher level, importance and weight. */
export function teamNeeds<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  needs: Ids["roleLevel"] | readonly Need<Ids>[],
): readonly TeamNeed<Ids>[] {
  const { ranks, roleLevels, skills } = indexOf(framework);
  const listed = typeof needs === "string" ? lookUp("role level", roleLevels, needs).roleLevel.needs : needs;
  const asked = new Map<string, TeamNeed<Ids>>();
  for (const need of listed) {
    const { skill, level, importance = "essential" } = need;
    lookUp("skill", skills, skill);
    const rank = level === undefined ? 1 : lookUp("level", ranks, level);
    const one = { skill, ...(level !== undefined && { level }), rank, importance, weight: weightOf(need) };
    const other = asked.get(skill);
    asked.set(skill, other ? both(other, one) : one);
  }
  return [...asked.values()];
}

function both<Ids extends FrameworkIds>(a: TeamNeed<Ids>, b: TeamNeed<Ids>): TeamNeed<Ids> {
  const [higher, other] = b.rank > a.rank || (b.rank === a.rank && a.level === undefined) ? [b, a] : [a, b];
  return {
    ...higher,
    importance: higher.importance === "essential" ? "essential" : other.importance,
    weight: Math.max(a.weight, b.weight),
  };
}

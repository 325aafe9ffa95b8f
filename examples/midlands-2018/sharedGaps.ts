import { findRoleLevel, findSkill, gap } from "ddat-skills";
import { uk } from "ddat-skills/uk";
import { employers, people } from "./people.js";
import { fewest, type ShownRow, suppress } from "./suppress.js";

/** A skill, and how many people are short of it in the role they have today. */
export interface SharedGap extends ShownRow {
  readonly skill: string;
  /** In the whole region, people whom nobody has assessed in it: they may be short or not. */
  readonly unassessed: number | undefined;
}

/**
 * What the region is short of, skill by skill and employer by employer, so that employers can learn together: whoever has
 * a role is measured against it. Only counts leave this file, and only of groups that are large enough.
 */
export function sharedGaps(limit: number): {
  readonly gaps: readonly SharedGap[];
  /** People measured, by kind of employer. */
  readonly measured: readonly number[];
} {
  const short = new Map<string, number[]>();
  const unassessed = new Map<string, number>();
  const measured = employers.map(() => 0);
  for (const { profile, employer } of people) {
    if (!profile.roleLevel) continue;
    const place = employers.indexOf(employer);
    measured[place] = (measured[place] ?? 0) + 1;
    for (const { skill, status } of gap(uk, profile, findRoleLevel(uk, profile.roleLevel).id).standings) {
      if (status === "unassessed") unassessed.set(skill, (unassessed.get(skill) ?? 0) + 1);
      if (status !== "partial" && status !== "unmet") continue;
      const counts = short.get(skill) ?? employers.map(() => 0);
      counts[place] = (counts[place] ?? 0) + 1;
      short.set(skill, counts);
    }
  }
  const gaps = uk.skills.flatMap(({ id }): SharedGap[] => {
    const row = suppress(short.get(id) ?? []);
    const unknown = unassessed.get(id) ?? 0;
    if (row.total === undefined) return [];
    return [{ ...row, skill: findSkill(uk, id).name, unassessed: unknown < fewest ? undefined : unknown }];
  });
  return { gaps: gaps.toSorted((a, b) => (b.total ?? 0) - (a.total ?? 0)).slice(0, limit), measured };
}

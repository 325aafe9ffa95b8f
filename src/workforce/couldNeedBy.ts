import { roleOf } from "../framework/roleOf.js";
import type { Framework } from "../model/framework.js";
import type { WorkforceGroup } from "./groupingOf.js";
import type { Layout } from "./layout.js";

/** Whether anybody in a group could need a skill, whoever is in it: the framework tells which skills a family never needs. */
export function couldNeedBy(
  framework: Framework,
  { needs, roleLevelIds }: Layout,
  groupBy: WorkforceGroup,
): (skill: number, group: number) => boolean {
  if (groupBy !== "family") return () => true;
  const asked = new Map<string, Set<number>>(framework.roleFamilies.map(({ id }) => [id, new Set()]));
  for (const [place, id] of roleLevelIds.entries()) {
    const ofFamily = asked.get(roleOf(framework, id).family);
    for (const skill of needs.skills.subarray(needs.starts[place], needs.starts[place + 1])) ofFamily?.add(skill);
  }
  const byGroup = [...asked.values()]; // Families are groups in framework order.
  return (skill, group) => byGroup[group]?.has(skill) ?? false;
}

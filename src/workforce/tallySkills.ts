import type { Framework } from "../model/framework.js";
import type { WorkforceGroup } from "./groupingOf.js";
import { peopleAsKinds } from "./heatMapOf.js";
import { layoutOf } from "./layout.js";
import { needRows } from "./needRows.js";
import { smallGroups } from "./smallGroups.js";
import type { Workforce } from "./workforce.js";

/** Who needs and who holds each skill, counted. Skills are places, rungs ranks of the scale. */
export interface SkillTally {
  /** The rungs at which somebody's own role level needs a skill, the lowest first. */
  readonly neededAt: (skill: number) => number[];
  /** People whose own role level needs it at this very rung. */
  readonly need: (skill: number, rung: number) => number;
  /** People whom nothing below is about: small groups of those who need it, and all who do not where they are few. */
  readonly leftOut: (skill: number) => number;
  /** The others in each group. */
  readonly peopleByGroup: (skill: number) => number[];
  /** Of them: people who hold it at this rung or a higher one. */
  readonly holdersByGroup: (skill: number, rung: number) => number[];
  /** Of them, in all groups: people who have been assessed in it. */
  readonly assessed: (skill: number) => number;
}

/** How people are grouped, and which groups are left out. */
interface Question {
  readonly groups: number;
  readonly groupOf: (person: number) => number;
  readonly groupings: readonly WorkforceGroup[];
  readonly minGroup: number;
}

export function tallySkills(
  framework: Framework,
  workforce: Workforce,
  { groups, groupOf, groupings, minGroup }: Question,
): SkillTally {
  const layout = layoutOf(framework);
  const { needs, ranks, skillIds } = layout;
  const kinds = peopleAsKinds(workforce);
  const { isTouched, isLeftOut, leftOutBy } = smallGroups(framework, layout, kinds, { groupings, minGroup });
  const needed = new Int32Array(skillIds.length * ranks);
  for (const place of kinds.roleLevels) {
    if (place < 0) continue;
    for (let need = needs.starts[place] ?? 0; need < (needs.starts[place + 1] ?? 0); need++)
      add(needed, (needs.skills[need] ?? 0) * ranks + (needs.rungs[need] ?? 0), 1);
  }
  const count = workforce.people.length;
  const others = skillIds.map(
    (_, skill) => count - needed.subarray(skill * ranks, (skill + 1) * ranks).reduce((sum, n) => sum + n, 0),
  );
  // Few who do not need a skill would be what its holders are more than those of a heat map.
  const areOthersFew = others.map((people) => people > 0 && people < minGroup);
  const gone = leftOutBy(groups, groupOf);

  const held = new Int32Array(groups * skillIds.length * ranks);
  const sizes = new Int32Array(groups);
  const { rungs, order, startOf } = needRows(layout);
  for (let person = 0; person < count; person++) {
    const [group, place] = [groupOf(person), workforce.roleLevels[person] ?? -1];
    add(sizes, group, 1);
    const row = place < 0 ? -1 : startOf(place);
    const end = workforce.offsets[person + 1] ?? 0;
    for (let i = workforce.offsets[person] ?? 0; i < end; i++) {
      const skill = workforce.skills[i] ?? 0;
      const isNeeded = row >= 0 && (rungs[row + skill] ?? 0) > 0;
      if (!isNeeded && areOthersFew[skill]) continue;
      if (isNeeded && isTouched[skill] === 1) {
        if (isLeftOut(person, (needs.starts[place] ?? 0) + (order[row + skill] ?? 0))) continue;
      }
      add(held, (group * skillIds.length + skill) * ranks + (workforce.ranks[i] ?? 0), 1);
    }
  }
  const everyGroup = Array.from({ length: groups }, (_, group) => group);
  const inAll = (ofGroup: (group: number) => number) => everyGroup.reduce((sum, group) => sum + ofGroup(group), 0);
  const heldFrom = (group: number, skill: number, rung: number) => {
    const first = (group * skillIds.length + skill) * ranks;
    return held.subarray(first + rung, first + ranks).reduce((sum, n) => sum + n, 0);
  };
  return {
    neededAt: (skill) =>
      Array.from({ length: ranks }, (_, rung) => rung).filter((rung) => needed[skill * ranks + rung]),
    need: (skill, rung) => needed[skill * ranks + rung] ?? 0,
    leftOut: (skill) =>
      inAll((group) => gone[skill * groups + group] ?? 0) + (areOthersFew[skill] ? (others[skill] ?? 0) : 0),
    peopleByGroup: (skill) => everyGroup.map((group) => (sizes[group] ?? 0) - (gone[skill * groups + group] ?? 0)),
    holdersByGroup: (skill, rung) => everyGroup.map((group) => heldFrom(group, skill, rung)),
    assessed: (skill) => inAll((group) => heldFrom(group, skill, 0)),
  };
}

function add(column: Int32Array, at: number, more: number): void {
  column[at] = (column[at] ?? 0) + more;
}

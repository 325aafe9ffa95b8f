import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { TeamOutcome } from "../TeamPlan.js";
import type { OrderedRun } from "../training/orderRuns.js";
import { outcomeOf, ranksAfter } from "../training/outcomeOf.js";
import { runUses } from "../training/runUses.js";
import { sharedTotal } from "../training/sharedTotal.js";
import type { Team } from "./teamOf.js";

/** What courses taken in order, for each of the entries, come to for a team. */
export function teamOutcome<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  { needs, entries, question }: Team<Ids>,
  taken: readonly (readonly OrderedRun[])[],
): TeamOutcome<Ids> {
  const { catalogue } = question;
  const after = taken.map(ranksAfter);
  const skills = needs.map(({ skill, level, importance, depth, holders: now, unassessed }) => {
    const learnt = entries.filter(({ learner }, i) => {
      const target = learner.targets.find((one) => one.skill === skill);
      return target !== undefined && (after[i]?.get(skill) ?? target.held) >= target.needed;
    });
    const names = new Set([...now, ...learnt.map(({ gap }) => gap.person)]);
    const holders = entries.map(({ gap }) => gap.person).filter((person) => names.has(person));
    return {
      skill,
      ...(level !== undefined && { needed: level }),
      importance,
      depth,
      holdersNow: now,
      holders,
      missing: Math.max(0, depth - holders.length),
      unassessed,
    };
  });
  return {
    total: {
      ...sharedTotal(catalogue, taken.flat()),
      missing: skills.reduce((sum, { missing }) => sum + missing, 0),
    },
    people: entries.map(({ gap, learner }, i) => ({
      person: gap.person,
      ...outcomeOf(framework, gap, { catalogue, learner }, taken[i] ?? []),
      coverageNow: gap.coverage,
      restsOn: gap.restsOn,
      alone: skills.flatMap(({ skill, holders }) => (holders.length === 1 && holders[0] === gap.person ? [skill] : [])),
    })),
    skills,
    ...runUses(catalogue, taken.flat(), question),
  };
}

import type { Run, SkillAtRank } from "./courseFacts.js";
import type { Learner } from "./learnerOf.js";
import { isRaisedBy } from "./rankAfter.js";

/** What a step of a plan raises: one skill, from a rank to a rank. */
export interface Raised {
  readonly skill: string;
  readonly from: number;
  readonly to: number;
}

/** One run in its place, with what it raises of the learner's targets. */
export interface OrderedRun {
  readonly run: Run;
  readonly raises: readonly Raised[];
  /** Skills beyond the targets that it raises, so that a later course can be entered. */
  readonly opens: readonly Raised[];
  /** Entries that nobody has assessed and no course before it leads to. */
  readonly toConfirm: readonly SkillAtRank[];
}

/** What runs taken in this order do for a learner. */
export function orderRuns(learner: Learner, runs: readonly Run[]): OrderedRun[] {
  const ranks = new Map(learner.held);
  const targets = new Set<string>(learner.targets.map(({ skill }) => skill));
  return runs.map((run) => {
    const entries = learner.entry === "course" ? run.course.entries : [];
    const toConfirm = entries.filter(({ skill, rank }) => !learner.isKnown(skill) && (ranks.get(skill) ?? 0) < rank);
    for (const { skill, rank } of toConfirm) ranks.set(skill, rank);
    const before = new Map<string, number>();
    for (const line of run.course.teaches) {
      const rank = ranks.get(line.skill) ?? 0;
      if (!isRaisedBy(line, rank)) continue;
      if (!before.has(line.skill)) before.set(line.skill, rank);
      ranks.set(line.skill, line.to);
    }
    const raised = [...before].map(([skill, from]) => ({ skill, from, to: ranks.get(skill) ?? from }));
    return {
      run,
      raises: raised.filter(({ skill }) => targets.has(skill)),
      opens: raised.filter(({ skill }) => !targets.has(skill)),
      toConfirm,
    };
  });
}

import type { Framework } from "../../model/framework.js";
import { gap } from "../../questions/gap/gap.js";
import type { Deadline } from "../solve/Deadline.js";
import { type Learner, learnerOf } from "../training/learnerOf.js";
import { isReachable } from "../training/openNeeds.js";
import { solveTraining } from "../training/solveTraining.js";
import type { TrainingQuestion } from "../training/trainingProgram.js";
import { unlessTimedOut } from "../training/unlessTimedOut.js";
import type { Candidates } from "./Candidates.js";

/** What one person would be for the posts of one group: as they are, or with what they lack learnt. */
export interface Prospect {
  /** Their place among the people. */
  readonly person: number;
  /** Nothing to learn where nothing that counts is known to be short. */
  readonly learner: Learner;
  /** What the total fit gains by them once they have learnt it. */
  readonly fit: number;
  readonly isAgainst: boolean;
  /** Where they are locked, or stay. */
  readonly isKept: boolean;
}

/** Says who can be brought to a role level alone, within the limits: whoever lacks the same is asked for once. */
export function whoCanBeTrained(
  framework: Framework,
  { people }: Candidates,
  question: Pick<TrainingQuestion, "catalogue" | "limits">,
  deadline: Deadline,
): (person: number, roleLevel: string) => Promise<Learner | undefined> {
  const known = new Map<string, Promise<boolean>>();
  return async (person, roleLevel) => {
    const profile = people[person];
    if (!profile) return undefined;
    const learner = learnerOf(framework, gap(framework, profile, roleLevel));
    if (learner.targets.length === 0) return learner;
    const key = JSON.stringify(learner.targets.map(({ skill, held, needed }) => [skill, held, needed]));
    const isPossible = known.get(key) ?? canBeDone(learner);
    known.set(key, isPossible);
    return (await isPossible) ? learner : undefined;
  };

  async function canBeDone(learner: Learner): Promise<boolean> {
    if (!learner.targets.every((target) => isReachable(question.catalogue, target))) return false;
    const alone = { ...question, learner, minimise: ["cost"] as const, mostCoverage: false };
    // Whom there was no time to ask about may well be, and no bound may leave them out.
    return (await unlessTimedOut(() => solveTraining(alone, { deadline }))) !== undefined;
  }
}

/**
 * Those of a group's prospects who can matter, exactly: whoever is no better than `most` others in anything can be replaced
 * by one of them, as there are not so many posts. No better: they add no more to the fit, go no less against their sites,
 * and lack every rung that the other lacks, so that their courses would do for the other.
 */
export function undominated(prospects: readonly Prospect[], most: number): Prospect[] {
  const rungs = ({ learner }: Prospect) => learner.targets.reduce((sum, { held, needed }) => sum + needed - held, 0);
  const bestFirst = prospects
    .map((prospect) => ({ prospect, rungs: rungs(prospect) }))
    .sort(
      (a, b) =>
        a.rungs - b.rungs ||
        b.prospect.fit - a.prospect.fit ||
        Number(a.prospect.isAgainst) - Number(b.prospect.isAgainst) ||
        a.prospect.person - b.prospect.person,
    );
  const kept: Prospect[] = [];
  for (const { prospect } of bestFirst) {
    let better = 0;
    for (const other of kept) {
      if (isAsGood(other, prospect) && ++better === most) break;
    }
    if (prospect.isKept || better < most) kept.push(prospect);
  }
  return kept.sort((a, b) => a.person - b.person);
}

function isAsGood(other: Prospect, one: Prospect): boolean {
  if (other.fit < one.fit || (other.isAgainst && !one.isAgainst)) return false;
  return other.learner.targets.every(({ skill, held }) =>
    one.learner.targets.some((target) => target.skill === skill && target.held <= held),
  );
}

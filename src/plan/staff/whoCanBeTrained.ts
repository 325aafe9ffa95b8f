import type { RoleLevelOrProfile } from "../../framework/askedBy.js";
import type { Framework } from "../../model/framework.js";
import { gap } from "../../questions/gap/gap.js";
import type { Deadline } from "../solve/Deadline.js";
import type { EntryReading } from "../training/entryReading.js";
import { entrySkills } from "../training/entrySkills.js";
import { type Learner, learnerOf } from "../training/learnerOf.js";
import { reachOf } from "../training/reachOf.js";
import { solveTraining } from "../training/solveTraining.js";
import type { TrainingQuestion } from "../training/trainingProgram.js";
import { unlessTimedOut } from "../training/unlessTimedOut.js";
import type { Candidates } from "./Candidates.js";
import { always, type TimeFacts } from "./time/TimeFacts.js";

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
  /** What they gain over a period as they are. */
  readonly gained?: readonly [aim: number, other: number];
}

/** Says who can be brought alone to what is asked, within the limits: whoever lacks the same is asked for once. */
export function whoCanBeTrained(
  framework: Framework,
  { people }: Candidates,
  question: Pick<TrainingQuestion, "catalogue" | "limits">,
  deadline: Deadline,
  entry?: EntryReading,
): (person: number, asked: RoleLevelOrProfile) => Promise<Learner | undefined> {
  const known = new Map<string, Promise<boolean>>();
  const keyOf = lackKey([...entrySkills(question.catalogue).keys()]);
  return async (person, asked) => {
    const profile = people[person];
    if (!profile) return undefined;
    const learner = learnerOf(framework, gap(framework, profile, asked), { entry }, profile);
    if (learner.targets.length === 0) return learner;
    const key = keyOf(learner);
    const isPossible = known.get(key) ?? canBeDone(learner);
    known.set(key, isPossible);
    return (await isPossible) ? learner : undefined;
  };

  async function canBeDone(learner: Learner): Promise<boolean> {
    const { ranks } = reachOf(question.catalogue.courses.values(), learner);
    if (learner.targets.some(({ skill, held, needed }) => (ranks.get(skill) ?? held) < needed)) return false;
    const alone = { ...question, learner, minimise: ["cost"] as const, mostCoverage: false };
    // Whom there was no time to ask about may well be, and no bound may leave them out.
    return (await unlessTimedOut(deadline, () => solveTraining(alone, { deadline }))) !== undefined;
  }
}

/** What tells apart whom different courses would help: what they lack, and what they hold of what courses start from. */
export function lackKey(entered: readonly string[]): (learner: Learner) => string {
  return ({ targets, held }) => {
    const needs = targets.map((target) => [target.skill, target.held, target.needed]);
    return JSON.stringify([needs, entered.map((skill) => held.get(skill))]);
  };
}

/**
 * Those of a group's prospects who can matter, exactly: whoever is no better than `most` others in anything can be replaced
 * by one of them, as there are not so many posts. No better: they add no more to the fit, go no less against their sites,
 * are available for as long, lack every rung that the other lacks, and hold no more of what courses start from (`entered`: skills with the highest rank
 * that one asks for), so that their courses would do for the other.
 */
export function undominated(
  prospects: readonly Prospect[],
  most: number,
  entered: ReadonlyMap<string, number> = new Map(),
  time?: TimeFacts,
): Prospect[] {
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
      if (isThereAsLong(other, prospect) && isAsGood(other, prospect, entered) && ++better === most) break;
    }
    if (prospect.isKept || better < most) kept.push(prospect);
  }
  return kept.sort((a, b) => a.person - b.person);

  function isThereAsLong({ person: other }: Prospect, { person }: Prospect): boolean {
    const [a, b] = [time?.people[other] ?? always, time?.people[person] ?? always];
    return a.from <= b.from && a.until >= b.until;
  }
}

function isAsGood(other: Prospect, one: Prospect, entered: ReadonlyMap<string, number>): boolean {
  if (other.fit < one.fit || (other.isAgainst && !one.isAgainst)) return false;
  const lacksNoMore = other.learner.targets.every(({ skill, held }) =>
    one.learner.targets.some((target) => target.skill === skill && target.held <= held),
  );
  if (other.learner.targets.length === 0) return lacksNoMore; // No course has to be entered.
  return lacksNoMore && [...entered].every(([skill, rank]) => entersAll(other.learner, one.learner, skill, rank));
}

/** Whether one learner enters by a skill wherever another does, and with no more to confirm. */
function entersAll({ held: own }: Learner, { held: others }: Learner, skill: string, highest: number): boolean {
  const [rank, other] = [own.get(skill), others.get(skill)];
  if (rank === undefined) return other === undefined || other === 0;
  return rank >= (other ?? highest) || rank >= highest;
}

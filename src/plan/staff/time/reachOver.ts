import type { Deadline } from "../../solve/Deadline.js";
import { entrySkills } from "../../training/entrySkills.js";
import type { Learner } from "../../training/learnerOf.js";
import type { TrainingQuestion } from "../../training/trainingProgram.js";
import type { PostGroup } from "../jointProgram.js";
import { lackKey, type Prospect } from "../whoCanBeTrained.js";
import type { TimeFacts } from "./TimeFacts.js";
import { type WayToBeReady, waysToBeReady } from "./waysToBeReady.js";
import { type IsWithinReach, withinReach } from "./withinReach.js";

/** Which pairs matter over a period: whoever lacks the same has the same ways. */
export async function reachOver(
  time: TimeFacts,
  groups: readonly PostGroup[],
  people: number,
  question: Pick<TrainingQuestion, "catalogue" | "limits">,
  deadline: Deadline,
): Promise<IsWithinReach> {
  const entered = entrySkills(question.catalogue).keys();
  const keyOf = lackKey([...entered]);
  const known = new Map<string, readonly WayToBeReady[]>();
  const ways = new Map<Learner, readonly WayToBeReady[]>();
  for (const { trained } of groups) {
    for (const { learner } of trained) {
      const key = keyOf(learner);
      const own = known.get(key) ?? (await waysToBeReady(learner, question, time, deadline));
      known.set(key, own);
      ways.set(learner, own);
    }
  }
  const beside = ({ learner }: Prospect, taken: ReadonlyMap<string, number>) =>
    waysToBeReady(learner, { ...question, limits: { ...question.limits, taken } }, time, deadline);
  return withinReach(groups, ({ learner }) => ways.get(learner) ?? [], beside, people, time, question);
}

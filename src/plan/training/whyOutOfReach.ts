import type { CatalogueFacts } from "./courseFacts.js";
import type { Learner, Target } from "./learnerOf.js";
import { rankAfter } from "./rankAfter.js";
import type { Reach } from "./reachOf.js";

/**
 * Why no plan at all brings a learner to a target, whatever the time, the money and the places: no line of a course leads
 * there, or one does, but its course cannot be entered. Nothing where it is within reach.
 */
export function whyOutOfReach(
  { courses }: CatalogueFacts,
  { done }: Learner,
  { ranks }: Reach,
  { skill, held, needed }: Target,
): "no-course" | "entry" | undefined {
  if ((ranks.get(skill) ?? held) >= needed) return undefined;
  const lines = [...courses.values()].flatMap(({ id, teaches }) =>
    done.has(id) ? [] : teaches.filter((line) => line.skill === skill),
  );
  const inOrder = lines.sort((a, b) => a.from - b.from);
  return rankAfter(inOrder, held) < needed ? "no-course" : "entry";
}

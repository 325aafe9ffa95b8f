import type { CatalogueFacts } from "./courseFacts.js";
import { entrySkills } from "./entrySkills.js";
import type { CohortLearner } from "./sharedProgram.js";

/** The places of people who are alike in everything that a plan looks at, so that any of them may stand for another. */
export function peopleAlike(catalogue: CatalogueFacts, learners: readonly CohortLearner[]): number[][] {
  const alike = new Map<string, number[]>();
  const entered = [...entrySkills(catalogue).keys()];
  for (const [i, { learner, limits }] of learners.entries()) {
    const { targets, done, held } = learner;
    const { budget, earliest, latest, sites, providers, modes, travel } = limits;
    const key = JSON.stringify([
      targets,
      [...done].sort(),
      entered.map((skill) => held.get(skill)),
      budget,
      earliest,
      latest,
      sites && [...sites].sort(),
      providers && [...providers].sort(),
      modes && [...modes].sort(),
      travel && [...travel].sort(),
    ]);
    alike.set(key, [...(alike.get(key) ?? []), i]);
  }
  return [...alike.values()];
}

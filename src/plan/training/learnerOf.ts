import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Gap, Standing } from "../../questions/gap/gap.js";
import { standingsThatCount } from "../../questions/gap/standingsThatCount.js";

/** One skill to be brought from a rank to another. Rank 0 is nothing. */
export interface Target<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  readonly held: number;
  readonly needed: number;
  /** What one rung counts for the coverage. */
  readonly weight: number;
}

/** One person with what they have to learn. */
export interface Learner<Ids extends FrameworkIds = FrameworkIds> {
  readonly person: string;
  readonly targets: readonly Target<Ids>[];
  /** Needs that nobody has assessed, and that are therefore not planned for: they may be met. */
  readonly unassessed: readonly Target<Ids>[];
  /** Courses done already, as prerequisites. */
  readonly done: ReadonlySet<string>;
}

export interface LearnerOptions {
  readonly done?: readonly string[] | undefined;
  readonly unassessed?: "leave" | "learn" | undefined;
  readonly essentialOnly?: boolean | undefined;
}

/** What a person has to learn for the role level of their gap. */
export function learnerOf<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  { person, standings }: Gap<Ids>,
  { done = [], unassessed = "leave", essentialOnly = false }: LearnerOptions = {},
): Learner<Ids> {
  const targets: Target<Ids>[] = [];
  const left: Target<Ids>[] = [];
  for (const standing of standingsThatCount(standings)) {
    if (essentialOnly && standing.importance !== "essential") continue;
    const target = targetOf(framework, standing);
    if (standing.status === "unassessed" && unassessed === "leave") left.push(target);
    else if (target.held < target.needed) targets.push(target);
  }
  return { person, targets, unassessed: left, done: new Set(done) };
}

function targetOf<Ids extends FrameworkIds>(framework: Framework<Ids>, standing: Standing<Ids>): Target<Ids> {
  const { ranks } = indexOf(framework);
  const needed = standing.needed === undefined ? 1 : lookUp("level", ranks, standing.needed);
  const held = "has" in standing ? lookUp("level", ranks, standing.has) : 0;
  return { skill: standing.skill, held, needed, weight: standing.outOf / needed };
}

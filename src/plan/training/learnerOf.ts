import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Profile } from "../../model/profile.js";
import type { Gap, Standing } from "../../questions/gap/gap.js";
import { standingsThatCount } from "../../questions/gap/standingsThatCount.js";
import type { EntryReading } from "./entryReading.js";

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
  /** The rank held in every skill that has been assessed, whether or not it is asked for; 0 is nothing. */
  readonly held: ReadonlyMap<string, number>;
  /** Whether a rank is known, or taken for nothing. */
  readonly isKnown: (skill: string) => boolean;
  readonly entry: EntryReading;
}

export interface LearnerOptions {
  readonly done?: readonly string[] | undefined;
  readonly unassessed?: "leave" | "learn" | undefined;
  readonly essentialOnly?: boolean | undefined;
  readonly entry?: EntryReading | undefined;
}

/**
 * What a person has to learn for the role level of their gap. A gap does not say of a skill outside the role level that it
 * was assessed and nothing is held: their profile does.
 */
export function learnerOf<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  gap: Gap<Ids>,
  { done = [], unassessed = "leave", essentialOnly = false, entry = "course" }: LearnerOptions = {},
  profile?: Profile<Ids>,
): Learner<Ids> {
  const { person, standings } = gap;
  const targets: Target<Ids>[] = [];
  const left: Target<Ids>[] = [];
  for (const standing of standingsThatCount(standings)) {
    if (essentialOnly && standing.importance !== "essential") continue;
    const target = targetOf(framework, standing);
    if (standing.status === "unassessed" && unassessed === "leave") left.push(target);
    else if (target.held < target.needed) targets.push(target);
  }
  const held = heldBy(framework, gap, profile);
  const isKnown = (skill: string) => unassessed === "learn" || held.has(skill);
  return { person, targets, unassessed: left, done: new Set(done), held, isKnown, entry };
}

function heldBy<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  { standings, unused }: Gap<Ids>,
  profile: Profile<Ids> | undefined,
): ReadonlyMap<string, number> {
  const { ranks } = indexOf(framework);
  const held = new Map<string, number>();
  for (const [skill, level] of Object.entries<Ids["level"] | null | undefined>(profile?.has ?? {})) {
    if (level !== undefined) held.set(skill, level === null ? 0 : lookUp("level", ranks, level));
  }
  for (const { skill, has } of unused) held.set(skill, lookUp("level", ranks, has));
  for (const standing of standings) {
    if (standing.status !== "unassessed") held.set(standing.skill, targetOf(framework, standing).held);
  }
  return held;
}

function targetOf<Ids extends FrameworkIds>(framework: Framework<Ids>, standing: Standing<Ids>): Target<Ids> {
  const { ranks } = indexOf(framework);
  const needed = standing.needed === undefined ? 1 : lookUp("level", ranks, standing.needed);
  const held = "has" in standing ? lookUp("level", ranks, standing.has) : 0;
  return { skill: standing.skill, held, needed, weight: standing.outOf / needed };
}

import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Need } from "../model/need.js";
import { found } from "./found.js";
import { indexOf, lookUp } from "./frameworkIndex.js";
import { isKeyed } from "./isKeyed.js";

/** A need with what it is worth. Every question counts needs by this and by nothing else. */
export interface NeedWorth<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  /** Absent: at any level. */
  readonly level?: Ids["level"];
  readonly importance: "essential" | "desirable";
  /** Rungs needed: the rank of the level, the lowest being 1; 1 where any level will do. */
  readonly rungs: number;
  /** What one rung counts: the need's own weight, or else 2 when it is essential and 1 when it is desirable. */
  readonly weight: number;
  /** Whether it counts at all. A need of weight 0 is listed, and counts for nothing in any answer. */
  readonly counts: boolean;
  /** All that it can count: rungs times weight. */
  readonly outOf: number;
}

/** What one rung of a need counts. */
export function weightOf({ weight, importance }: Partial<Need>): number {
  return weight ?? (importance === "desirable" ? 1 : 2);
}

/** Whether a need counts at all: one of weight 0 is listed and asks for nothing. */
export function isCounted(need: Partial<Need>): boolean {
  return weightOf(need) > 0;
}

/**
 * What a need is worth.
 *
 * @throws {@link UnknownIdError} for a skill or level that the framework does not have.
 * @throws TypeError for something that is not a need.
 */
export function needWorth<Ids extends FrameworkIds>(framework: Framework<Ids>, need: Need<Ids>): NeedWorth<Ids> {
  const { ranks, skills } = indexOf(framework);
  if (!isKeyed(need)) throw new TypeError(`A need is { skill, level }; found ${found(need)}`);
  const { skill, level, importance = "essential" } = need;
  lookUp("skill", skills, skill);
  const rungs = level === undefined ? 1 : lookUp("level", ranks, level);
  const weight = weightOf(need);
  return {
    skill,
    ...(level !== undefined && { level }),
    importance,
    rungs,
    weight,
    counts: weight > 0,
    outOf: rungs * weight,
  };
}

import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import { OptionError } from "../../framework/OptionError.js";
import type { Framework } from "../../model/framework.js";
import { byGrade } from "../match/byGrade.js";
import { likenessTable } from "../match/likenessTable.js";
import { declaredEdges, type Edge } from "./declaredEdges.js";

/** Which moves count. */
export interface MoveOptions {
  /**
   * Takes lateral moves to other roles too: to role levels so like the present one that at least so many per cent of all
   * pairs of role levels are less alike, 0 to 100. Absent: the only lateral moves are those between tracks of one step.
   */
  readonly lateralAbovePercentile?: number;
  /** Whether a lateral or published move may lead to grades that all lie below the present ones. Absent: it may not. */
  readonly lowerGrades?: boolean;
}

/** The names of the {@link MoveOptions}. */
export const moveOptionNames = [
  "lateralAbovePercentile",
  "lowerGrades",
] as const satisfies readonly (keyof MoveOptions)[];

/** @throws {@link OptionError} for a percentile outside 0 to 100. */
export function requireMoveOptions({ lateralAbovePercentile: percentile = 0 }: MoveOptions): void {
  if (typeof percentile !== "number" || !(percentile >= 0 && percentile <= 100)) {
    throw new OptionError(`lateralAbovePercentile must be a number from 0 to 100, not ${percentile}`);
  }
}

/** The moves from a role level, by the role level they lead to: those declared, and the likely ones that are asked for. */
export function edgesFrom(framework: Framework, roleLevelId: string, options: MoveOptions): ReadonlyMap<string, Edge> {
  const { lateralAbovePercentile: percentile, lowerGrades = false } = options;
  const { roleLevels } = indexOf(framework);
  const here = lookUp("role level", roleLevels, roleLevelId);
  const declared = declaredEdges(framework, lowerGrades).get(roleLevelId) ?? new Map<string, Edge>();
  if (percentile === undefined) return declared;

  const edges = new Map(declared);
  const table = likenessTable(framework);
  const from = lookUp("role level", placesOf(framework), roleLevelId);
  let place = -1;
  for (const [id, there] of roleLevels) {
    place++;
    const score = table.score(from, place);
    if (score === 0 || there.role === here.role || edges.has(id)) continue;
    const likeness = table.percentileOf(score);
    if (likeness < percentile) continue;
    if (!lowerGrades && byGrade(framework, here.roleLevel, there.roleLevel) === "lower") continue;
    edges.set(id, { move: "lateral", percentile: likeness });
  }
  return edges;
}

const memo = new WeakMap<Framework, ReadonlyMap<string, number>>();

/** Role level to its place in framework order. */
export function placesOf(framework: Framework): ReadonlyMap<string, number> {
  let places = memo.get(framework);
  if (!places) {
    places = new Map([...indexOf(framework).roleLevels.keys()].map((id, place) => [id, place]));
    memo.set(framework, places);
  }
  return places;
}

import { indexOf, lookUp } from "../framework/frameworkIndex.js";
import type { Framework } from "../model/framework.js";
import type { RoleLevel } from "../model/roleLevel.js";
import { ladderSteps } from "./ladderSteps.js";

export type Direction = "up" | "lateral" | "down";

/**
 * How much the mean rung asked for must differ between two roles to be a step. On the UK framework a promotion raises it
 * by 0.63 in the median, 95 of 100 raise it by 0.17 or more, and 3 of 147 lower it.
 */
const smallestStep = 0.25;

/**
 * Whether a move from one role level to another goes up, sideways or down. Within a role its declared ladder says so, and
 * levels of one step on different tracks are lateral. Between roles the pay grades do, where both are known and do not
 * overlap; where they are not, the mean rung that each asks for, as nothing declared compares two ladders.
 */
export function directionBetween(framework: Framework, from: string, to: string): Direction {
  const { roleLevels } = indexOf(framework);
  const a = lookUp("role level", roleLevels, from);
  const b = lookUp("role level", roleLevels, to);
  if (a.role === b.role) {
    const steps = ladderSteps(a.role);
    return towards((steps.get(to) ?? 0) - (steps.get(from) ?? 0), 1);
  }
  const byGrade = gradeDifference(framework, a.roleLevel, b.roleLevel);
  if (byGrade !== undefined) return towards(byGrade, 1);
  return towards(meanRung(framework, b.roleLevel) - meanRung(framework, a.roleLevel), smallestStep);
}

function towards(difference: number, step: number): Direction {
  if (difference >= step) return "up";
  return difference <= -step ? "down" : "lateral";
}

/** 1 where every grade of `b` lies above those of `a`, -1 where below, 0 where they overlap; `undefined` where one has none in the order. */
function gradeDifference({ grades = [] }: Framework, a: RoleLevel, b: RoleLevel): number | undefined {
  const ranksOf = (roleLevel: RoleLevel) =>
    (roleLevel.grades ?? []).map((id) => grades.findIndex((grade) => grade.id === id)).filter((rank) => rank >= 0);
  const [ofA, ofB] = [ranksOf(a), ranksOf(b)];
  if (ofA.length === 0 || ofB.length === 0) return undefined;
  if (Math.min(...ofB) > Math.max(...ofA)) return 1;
  return Math.max(...ofB) < Math.min(...ofA) ? -1 : 0;
}

function meanRung(framework: Framework, { needs }: RoleLevel): number {
  const { ranks } = indexOf(framework);
  const rungs = needs.reduce((sum, { level }) => sum + (level === undefined ? 1 : lookUp("level", ranks, level)), 0);
  return needs.length === 0 ? 0 : rungs / needs.length;
}

import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import type { Framework } from "../../model/framework.js";
import { ladderSteps } from "../routes/ladderSteps.js";
import { byGrade } from "./byGrade.js";
import { meanRung } from "./meanRung.js";

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
  const grades = byGrade(framework, a.roleLevel, b.roleLevel);
  if (grades !== undefined) return ofGrades[grades];
  return towards(meanRung(framework, to) - meanRung(framework, from), smallestStep);
}

function towards(difference: number, step: number): Direction {
  if (difference >= step) return "up";
  return difference <= -step ? "down" : "lateral";
}

const ofGrades = { higher: "up", overlapping: "lateral", lower: "down" } as const;

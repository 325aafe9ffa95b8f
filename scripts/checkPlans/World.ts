import { parseCatalogue } from "../../src/parse/parseCatalogue.js";
import { parseFramework } from "../../src/parse/parseFramework.js";
import type { Random } from "./Random.js";

/** Money is counted in ten-thousandths, levels from 1 (0 is nothing), days from 1. */
export interface MadeUpCourse {
  readonly id: string;
  readonly lines: readonly { readonly skill: number; readonly from: number; readonly to: number }[];
  readonly prerequisites: readonly string[];
  readonly cost?: bigint;
  readonly days?: number;
  readonly runs: readonly MadeUpRun[];
}

export interface MadeUpRun {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly places?: number;
}

/** By skill: the level held, 0 for assessed and nothing, `undefined` for not assessed. */
export type Holding = readonly (number | undefined)[];

/** `level` 0: at any level. */
export interface MadeUpNeed {
  readonly skill: number;
  readonly level: number;
  readonly weight: number;
}

const skillIds = ["a", "__proto__", "constructor", "d"] as const;
const levelIds = ["1", "2", "3"] as const;

/** A framework whose role levels, `r/0` and so on, have these needs. */
export function frameworkOf(roleLevels: readonly (readonly MadeUpNeed[])[]) {
  return parseFramework({
    id: "check",
    title: "Check",
    version: "1",
    levels: levelIds.map((id) => ({ id, name: id })),
    skills: skillIds.map((id) => ({ id, name: id })),
    roleFamilies: [{ id: "f", name: "F" }],
    roles: [
      {
        id: "r",
        name: "R",
        family: "f",
        levels: roleLevels.map((needs, place) => roleProfileOf(`r/${place}`, needs)),
      },
    ],
  });
}

const skillId = (skill: number) => skillIds[skill] ?? "a";

export const framework = frameworkOf([[{ skill: 0, level: 1, weight: 1 }]]);

/** Costs that do not come out even: pence beside millions, four decimals, all the same, hundreds of millions. */
function costIn(random: Random, style: string): bigint {
  const pence = BigInt(random.whole(0, 999)) * 100n;
  if (style === "pence") return pence;
  if (style === "mixed") return random.chance(0.5) ? pence : BigInt(random.whole(1, 900)) * 10_000_000_000n + pence;
  if (style === "decimals") return BigInt(random.whole(1, 5_000_000));
  if (style === "large") return BigInt(random.whole(1, 99_999_999_999)) * 100n;
  return 1_000_000n;
}

export function madeUpCourses(random: Random, count: number): MadeUpCourse[] {
  const style = random.of(["pence", "mixed", "decimals", "large", "same"]);
  const share = random.of([0, 0.5, 1]);
  return random.times(count, (place) => {
    const lines = random.times(random.whole(1, 3), () => {
      const from = random.of([0, 0, 0, 1, 1, 2] as const);
      return { skill: random.whole(0, 3), from, to: random.whole(from + 1, 3) };
    });
    const runs = random.chance(share) ? random.whole(1, 2) : 0;
    return {
      id: `c${place}`,
      lines,
      prerequisites: place > 0 && random.chance(0.2) ? [`c${random.whole(0, place - 1)}`] : [],
      ...(random.chance(0.95) && { cost: costIn(random, style) }),
      ...(random.chance(0.9) && { days: random.whole(1, 4) }),
      runs: random.times(runs, (run) => {
        const start = random.whole(1, 14);
        const end = start + random.whole(0, 2);
        return { id: `c${place}r${run}`, start, end, ...(random.chance(0.7) && { places: random.whole(1, 2) }) };
      }),
    };
  });
}

export function madeUpHolding(random: Random): Holding {
  return skillIds.map(() => random.of([undefined, 0, 0, 0, 1, 1, 2, 3]));
}

export function madeUpNeeds(random: Random): MadeUpNeed[] {
  const needs = skillIds.flatMap((_, skill) =>
    random.chance(0.6) ? [{ skill, level: random.of([0, 1, 2, 2, 3, 3]), weight: random.of([0, 1, 2, 2, 2, 7]) }] : [],
  );
  return needs.length > 0 ? needs : [{ skill: 0, level: 3, weight: 2 }];
}

/** What the library is given of it. */
export const amountOf = (cost: bigint) => ({ amount: Number(cost) / 10_000, currency: "GBP" });
export const dateOf = (day: number) => `2026-09-${String(day).padStart(2, "0")}`;

export function catalogueOf(courses: readonly MadeUpCourse[]) {
  return parseCatalogue(framework, {
    id: "catalogue",
    framework: { id: framework.id, version: framework.version },
    providers: [{ id: "p", name: "P" }],
    courses: courses.map(({ id, lines, prerequisites, cost, days }) => ({
      id,
      title: id,
      provider: "p",
      teaches: lines.map(({ skill, from, to }) => ({
        skill: skillId(skill),
        ...(from > 0 && { from: levelIds[from - 1] }),
        to: levelIds[to - 1],
      })),
      prerequisites,
      ...(cost !== undefined && { cost: amountOf(cost) }),
      ...(days !== undefined && { duration: `P${days}D` }),
    })),
    offerings: courses.flatMap(({ id, runs }) =>
      runs.map(({ id: run, start, end, places }) => ({
        id: run,
        course: id,
        start: dateOf(start),
        end: dateOf(end),
        ...(places !== undefined && { capacity: places }),
      })),
    ),
  });
}

export function profileOf(person: string, holding: Holding) {
  const has = holding.flatMap((level, skill) =>
    level === undefined ? [] : [[skillId(skill), level === 0 ? null : levelIds[level - 1]] as const],
  );
  return { person, framework: { id: framework.id, version: framework.version }, has: Object.fromEntries(has) };
}

export function roleProfileOf(id: string, needs: readonly MadeUpNeed[]) {
  return {
    id,
    name: id,
    needs: needs.map(({ skill, level, weight }) => ({
      skill: skillId(skill),
      ...(level > 0 && { level: levelIds[level - 1] ?? "3" }),
      weight,
    })),
  };
}

/** An amount as ten-thousandths, read from its digits. */
export function unitsOf(amount: number): bigint {
  const [whole = "0", decimals = ""] = String(amount).split(".");
  return BigInt(whole) * 10_000n + BigInt(decimals.padEnd(4, "0"));
}

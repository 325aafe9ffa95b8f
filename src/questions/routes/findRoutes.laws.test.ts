import * as fc from "fast-check";
import { expect, test } from "vitest";
import { profilesOf, roleLevelsOf } from "../../../test/arbitraries.js";
import { askedByHand, bothByHand, heldByHand, shortByHand, sumByHand } from "../../../test/askedByHand.js";
import { frameworksWithMoves } from "../../../test/frameworksWithMoves.js";
import { findRoleLevel } from "../../framework/findRoleLevel.js";
import type { Framework } from "../../model/framework.js";
import type { Profile } from "../../model/profile.js";
import { type FindRoutesOptions, findRoutes, type RoutesToRoleLevel } from "./findRoutes.js";
import { routesToRoleLevelSchema } from "./findRoutes.schema.js";
import { ladderSteps } from "./ladderSteps.js";
import { type MoveOptions, movesFrom } from "./movesFrom.js";

interface Case {
  readonly framework: Framework;
  readonly from: Profile | string;
  readonly to: string;
  readonly options: FindRoutesOptions;
}

/** Somebody at a role level, somebody at none, or a role level itself; with everything lateral, few steps. */
const cases: fc.Arbitrary<Case> = frameworksWithMoves().chain((framework) => {
  const present = fc.option(roleLevelsOf(framework), { nil: undefined });
  const person = fc
    .tuple(profilesOf(framework), present)
    .map(([profile, roleLevel]) => (roleLevel === undefined ? profile : { ...profile, roleLevel }));
  const common = {
    limit: fc.integer({ min: 1, max: 8 }),
    maxRungsPerStep: fc.integer({ min: 0, max: 12 }),
    lowerGrades: fc.boolean(),
  };
  return fc.record({
    framework: fc.constant(framework),
    from: fc.oneof(person, roleLevelsOf(framework)),
    to: roleLevelsOf(framework),
    options: fc.oneof(
      fc.record({ ...common, maxSteps: fc.integer({ min: 1, max: 6 }) }, { requiredKeys: [] }),
      fc.record(
        {
          ...common,
          maxSteps: fc.integer({ min: 1, max: 4 }),
          lateralAbovePercentile: fc.integer({ min: 0, max: 99 }),
        },
        { requiredKeys: ["maxSteps", "lateralAbovePercentile"] },
      ),
    ),
  });
});

function law(name: string, holds: (routes: RoutesToRoleLevel["routes"], given: Case) => void, numRuns = 300): void {
  test(name, () => {
    fc.assert(
      fc.property(cases, (given) =>
        holds(findRoutes(given.framework, given.from, given.to, given.options).routes, given),
      ),
      { numRuns },
    );
  });
}

const pickMoveOptions = ({ lateralAbovePercentile, lowerGrades }: FindRoutesOptions): MoveOptions => ({
  ...(lateralAbovePercentile !== undefined && { lateralAbovePercentile }),
  ...(lowerGrades !== undefined && { lowerGrades }),
});

const presentOf = ({ from }: Case) => (typeof from === "string" ? from : from.roleLevel);

const asks = (framework: Framework, id: string) => askedByHand(framework, findRoleLevel(framework, id).needs);

/** What one starts with, by the words of the documentation. */
const heldAtStart = ({ framework, from }: Case): ReadonlyMap<string, number> =>
  typeof from === "string" ? asks(framework, from) : heldByHand(framework, from.has);

/** Where a person without a role level may come in. */
function entries(framework: Framework): string[] {
  const levels = framework.roles.flatMap((role) => role.levels);
  const namesLevels = (id: string) =>
    findRoleLevel(framework, id).needs.some(({ level, weight }) => level !== undefined && weight !== 0);
  const areNamed = levels.some(({ id }) => namesLevels(id));
  const first = framework.roles.flatMap((role) => role.levels.filter(({ id }) => ladderSteps(role).get(id) === 0));
  return first.map(({ id }) => id).filter((id) => asks(framework, id).size > 0 && (!areNamed || namesLevels(id)));
}

const movesTo = (framework: Framework, here: string, options: FindRoutesOptions) =>
  movesFrom(framework, here, pickMoveOptions(options)).moves.map(({ roleLevel }) => roleLevel);

/** Every simple route by the moves of `movesFrom`, tried out one after the other. */
function allRoutes(given: Case): { readonly rungs: number; readonly at: readonly string[] }[] {
  const { framework, to, options } = given;
  const { maxSteps = 99, maxRungsPerStep = 99 } = options;
  const routes: { rungs: number; at: readonly string[] }[] = [];
  const goOn = (at: readonly string[], held: ReadonlyMap<string, number>, rungs: number) => {
    const here = at.at(-1) ?? presentOf(given);
    if (here === to) return routes.push({ rungs, at });
    if (at.length === maxSteps) return;
    const next = here === undefined ? entries(framework) : movesTo(framework, here, options);
    for (const id of next) {
      if (at.includes(id) || id === presentOf(given)) continue;
      const step = sumByHand(shortByHand(held, asks(framework, id)));
      if (step <= maxRungsPerStep) goOn([...at, id], bothByHand(held, asks(framework, id)), rungs + step);
    }
    return;
  };
  goOn([], heldAtStart(given), 0);
  const order = framework.roles.flatMap(({ levels }) => levels.map(({ id }) => id));
  const places = (at: readonly string[]) => at.map((id) => String(order.indexOf(id)).padStart(3, "0")).join();
  return routes.sort(
    (a, b) => a.rungs - b.rungs || a.at.length - b.at.length || (places(a.at) < places(b.at) ? -1 : 1),
  );
}

law(
  "the routes are the first of all routes: fewest rungs, then fewest steps, then framework order",
  (routes, given) => {
    const expected = allRoutes(given).slice(0, given.options.limit ?? 5);
    const answer = routes.map(({ rungs, steps }) => ({ rungs, at: steps.map(({ roleLevel }) => roleLevel) }));
    expect(answer).toStrictEqual(expected);
  },
  500,
);

law("every step is a real move, and says what is left to learn for it", (routes, given) => {
  const { framework, options } = given;
  for (const { rungs, steps } of routes) {
    let [here, held] = [presentOf(given), heldAtStart(given)];
    for (const step of steps) {
      const known = here === undefined ? undefined : movesFrom(framework, here, pickMoveOptions(options)).moves;
      expect(step.move).toBe(known ? known.find(({ roleLevel }) => roleLevel === step.roleLevel)?.move : "entry");
      const asked = asks(framework, step.roleLevel);
      expect(new Map(step.lacking.map(({ skill, by }) => [skill, by]))).toEqual(shortByHand(held, asked));
      const places = step.lacking.map(({ skill }) => framework.skills.findIndex(({ id }) => id === skill));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(step.rungs).toBe(step.lacking.reduce((sum, { by }) => sum + by, 0));
      expect(step.nothingAsked).toBe(asked.size === 0 ? true : undefined);
      held = bothByHand(held, asked);
      here = step.roleLevel;
    }
    expect(rungs).toBe(steps.reduce((sum, step) => sum + step.rungs, 0));
  }
});

law("nothing is marked but what nobody has assessed, the first time that it is to be learnt", (routes, { from }) => {
  for (const { steps } of routes) {
    const seen = new Set(typeof from === "string" ? [] : Object.keys(from.has));
    for (const { skill, unassessed } of steps.flatMap((step) => step.lacking)) {
      expect(unassessed === true).toBe(typeof from !== "string" && !seen.has(skill));
      seen.add(skill);
    }
  }
});

law("fewer routes are the first of more; the answer fits its schema", (routes, { framework, from, to, options }) => {
  expect(findRoutes(framework, from, to, { ...options, limit: 1 }).routes).toStrictEqual(routes.slice(0, 1));
  const answer = findRoutes(framework, from, to, options);
  expect(routesToRoleLevelSchema.parse(JSON.parse(JSON.stringify(answer)))).toStrictEqual(answer);
});

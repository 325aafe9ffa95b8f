import { eachHeld } from "../../framework/eachHeld.js";
import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import { recordsBehind } from "../../framework/recordsBehind.js";
import { requireCount } from "../../framework/requireCount.js";
import { requireOptions } from "../../framework/requireOptions.js";
import { requireProfile } from "../../framework/requireProfile.js";
import { type RestsOn, restsOn } from "../../framework/restsOn.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Profile } from "../../model/profile.js";
import { join } from "../../skills/join.js";
import type { SkillSet } from "../../skills/skillSet.js";
import { at } from "../../values/at.js";
import { bestRoutes } from "./bestRoutes.js";
import type { Edge } from "./declaredEdges.js";
import { type MoveOptions, moveOptionNames, placesOf, requireMoveOptions } from "./edgesFrom.js";
import { type MoveNetwork, moveNetwork } from "./moveNetwork.js";
import type { RoleLevelMove } from "./movesFrom.js";
import { type MoveTo, moveTo } from "./moveTo.js";
import { type RouteGraph, routeGraph } from "./routeGraph.js";

/** How somebody who has no role level yet comes in: at the first step of a role. */
export interface EntryStep<Ids extends FrameworkIds = FrameworkIds> extends MoveTo<Ids> {
  readonly move: "entry";
}

/**
 * One step of a route. Its `rungs` and `lacking` are what it asks for on top of all that the steps before have taught.
 * Closed: match it on `move`.
 */
export type RouteStep<Ids extends FrameworkIds = FrameworkIds> = RoleLevelMove<Ids> | EntryStep<Ids>;

/** One way to the role level asked for. */
export interface Route<Ids extends FrameworkIds = FrameworkIds> {
  /** Rungs to learn on all of it: the sum over its steps. */
  readonly rungs: number;
  /** In order. The last leads to the role level asked for; there is none where one is there already. */
  readonly steps: readonly RouteStep<Ids>[];
}

/** The answer of {@link findRoutes}. */
export interface RoutesToRoleLevel<Ids extends FrameworkIds = FrameworkIds> {
  readonly framework: FrameworkReference;
  /** Where all of them start: the person where there is one, and the role level they are at where that is known. */
  readonly from: { readonly person?: string; readonly roleLevel?: Ids["roleLevel"] };
  readonly to: Ids["roleLevel"];
  /** Whose word the person's levels are, and how old. Absent where the routes start from a role level. */
  readonly restsOn?: RestsOn;
  /** Best first. Empty: no moves of the framework lead there within the limits that were given. */
  readonly routes: readonly Route<Ids>[];
}

/** What routes {@link findRoutes} looks for. */
export interface FindRoutesOptions extends MoveOptions {
  /** How many routes at most. Absent: 5. */
  readonly limit?: number;
  /** No step asks to learn more rungs than this. Absent: no limit. */
  readonly maxRungsPerStep?: number;
  /** No route has more steps than this. Absent: no limit. */
  readonly maxSteps?: number;
}

/**
 * The best ways to a role level in moves that the framework knows (see {@link movesFrom}), exactly: those with the fewest rungs
 * to learn first, then those with the fewest steps, then in framework order. No route comes to one role level twice, and
 * there is no free jump: with nothing but rungs to count it would always be cheapest. Where no moves lead there, `routes`
 * is empty.
 *
 * What one has to learn adds up: what was learnt for one step stays for all later ones, needed there or not. So the
 * rungs of a route are those by which all the role levels on it together exceed what one starts with:
 * - from a role level, what it needs;
 * - from a profile, what the person holds, be it more or less than their present role level needs. A skill that nobody
 *   has assessed counts in full as to be learnt and is marked `unassessed`. Somebody without a role level comes in at the
 *   first step of any role (`entry`), unless it asks for nothing that counts or names no level for what it needs.
 *
 * A need of weight 0 counts no rungs and is never in `lacking`; a step to a role level that asks for nothing that counts
 * is marked `nothingAsked`.
 *
 * On the UK framework it takes a few milliseconds at most. With `lateralAbovePercentile` far below 95 nearly everything
 * is beside everything; together with `maxRungsPerStep`, where going round can pay, it may then take seconds.
 *
 * It is a map of what the framework allows, not a forecast: no time and no likelihood is in it. For the next moves alone
 * use {@link movesFrom}; for what a person is missing for the role level itself, whatever the way there, {@link gap}.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 * @throws {@link OptionError} for limits that are not whole numbers, for a percentile outside 0 to 100, and for an unknown option.
 * @example
 * ```ts
 * import { findRoutes } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const [best] = findRoutes(uk, "software-developer/developer", "software-developer/lead-developer").routes;
 * console.log(best?.rungs, best?.steps.map(({ roleLevel }) => roleLevel));
 * // 6 [ 'software-developer/senior-developer', 'software-developer/lead-developer' ]
 * ```
 */
export function findRoutes<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  from: Profile<NoInfer<Ids>> | NoInfer<Ids>["roleLevel"],
  to: NoInfer<Ids>["roleLevel"],
  options: FindRoutesOptions = {},
): RoutesToRoleLevel<Ids> {
  requireOptions("findRoutes", options, ["limit", "maxRungsPerStep", "maxSteps", ...moveOptionNames]);
  const { limit = 5, maxSteps = Number.POSITIVE_INFINITY, maxRungsPerStep = Number.POSITIVE_INFINITY } = options;
  requireCount("limit", limit, 0);
  if (options.maxSteps !== undefined) requireCount("maxSteps", maxSteps, 0);
  if (options.maxRungsPerStep !== undefined) requireCount("maxRungsPerStep", maxRungsPerStep, 0);
  requireMoveOptions(options);
  const person = typeof from === "string" ? undefined : from;
  if (typeof from !== "string") requireProfile(framework, from);

  const { roleLevels } = indexOf(framework);
  const present = typeof from === "string" ? from : from.roleLevel;
  const here = present === undefined ? undefined : lookUp("role level", roleLevels, present).roleLevel;
  const target = lookUp("role level", roleLevels, to).roleLevel;
  const held = join<Ids>(framework, person ?? here ?? [], []);
  return {
    framework: { id: framework.id, version: framework.version },
    from: {
      ...(person && { person: person.person }),
      ...(here && { roleLevel: here.id }),
    },
    to: target.id,
    ...(person && { restsOn: restsOn(recordsBehind([person], Object.keys(person.has))) }),
    routes: routesTo(),
  };

  function routesTo(): Route<Ids>[] {
    if (limit === 0) return [];
    const network = moveNetwork(framework, options);
    const graph = graphOf(framework, network, held, here?.id, to, maxRungsPerStep);
    return bestRoutes(graph, { limit, maxSteps, maxRungsPerStep }).map(({ rungs, nodes }) => ({
      rungs,
      steps: stepsAlong(framework, network, nodes, held, person),
    }));
  }
}

/** The moves between role levels, and after them a node for somebody who is at none. */
function graphOf<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  { next, needs, entries }: MoveNetwork,
  held: SkillSet<Ids>,
  from: string | undefined,
  to: string,
  maxRungsPerStep: number,
): RouteGraph {
  const { ranks, skillOrder } = indexOf(framework);
  const places = placesOf(framework);
  const start = from === undefined ? next.length : lookUp("role level", places, from);
  const rankHeld = new Uint8Array(skillOrder.size); // A framework has 100 levels at most.
  for (const { skill, level } of held) {
    rankHeld[lookUp("skill", skillOrder, skill)] = level === undefined ? 1 : lookUp("level", ranks, level);
  }
  return routeGraph(
    start,
    lookUp("role level", places, to),
    [...next, entries],
    [...needs, []],
    rankHeld,
    maxRungsPerStep,
  );
}

function stepsAlong<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  { roleLevels, edges }: MoveNetwork,
  nodes: readonly number[],
  start: SkillSet<Ids>,
  person: Profile<Ids> | undefined,
): RouteStep<Ids>[] {
  const { roleLevels: placed } = indexOf(framework);
  const known = new Set<string>();
  if (person) eachHeld<Ids>(framework, person.has, (skill) => known.add(skill));
  let held = start;
  return nodes.slice(1).map((node, i) => {
    const { roleLevel } = lookUp("role level", placed, at(roleLevels, node).id);
    const edge: Edge | { readonly move: "entry" } = edges[at(nodes, i)]?.get(roleLevel.id) ?? { move: "entry" };
    const there = moveTo(framework, held, roleLevel);
    const toLearn = there.lacking.map((skill) =>
      person && !known.has(skill.skill) ? { ...skill, unassessed: true as const } : skill,
    );
    held = join<Ids>(framework, held, roleLevel);
    for (const { skill } of toLearn) known.add(skill);
    return { ...edge, ...there, lacking: toLearn };
  });
}

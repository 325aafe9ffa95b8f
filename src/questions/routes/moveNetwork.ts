import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import type { Framework } from "../../model/framework.js";
import type { RoleLevel } from "../../model/roleLevel.js";
import { ranked } from "../../skills/skillSet.js";
import type { Edge } from "./declaredEdges.js";
import { edgesFrom, type MoveOptions, placesOf } from "./edgesFrom.js";
import { ladderSteps } from "./ladderSteps.js";
import type { NodeNeeds } from "./ranks.js";

/** All moves of a framework in numbers: role levels by their place in framework order, skills by theirs. */
export interface MoveNetwork {
  readonly roleLevels: readonly RoleLevel[];
  readonly edges: readonly ReadonlyMap<string, Edge>[];
  readonly next: readonly (readonly number[])[];
  /** What each role level asks for; nothing of what counts for nothing. */
  readonly needs: readonly NodeNeeds[];
  /** Where somebody without a role level may come in. */
  readonly entries: readonly number[];
}

const memo = new WeakMap<Framework, { readonly key: string; readonly network: MoveNetwork }>();

/** The network of a framework under these options; the last one is kept. */
export function moveNetwork(framework: Framework, options: MoveOptions): MoveNetwork {
  const key = `${options.lateralAbovePercentile} ${options.lowerGrades === true}`;
  const known = memo.get(framework);
  if (known?.key === key) return known.network;
  const network = buildNetwork(framework, options);
  memo.set(framework, { key, network });
  return network;
}

function buildNetwork(framework: Framework, options: MoveOptions): MoveNetwork {
  const index = indexOf(framework);
  const places = placesOf(framework);
  const roleLevels = [...index.roleLevels.values()].map(({ roleLevel }) => roleLevel);
  const edges = roleLevels.map(({ id }) => edgesFrom(framework, id, options));
  const needs = roleLevels.map((roleLevel) =>
    Array.from(ranked(framework, roleLevel).values(), ({ skill, rank }): NodeNeeds[number] => [
      lookUp("skill", index.skillOrder, skill),
      rank,
    ]),
  );
  return {
    roleLevels,
    edges,
    next: edges.map((moves) => [...moves.keys()].map((id) => lookUp("role level", places, id))),
    needs,
    entries: entriesOf(framework).map((id) => lookUp("role level", places, id)),
  };
}

/**
 * The first step of every role that asks for something. A role level whose needs name no level says nothing of how much it
 * asks for and would be the cheapest way in, as the four Senior Civil Service roles of the UK: where other role levels name
 * theirs, it is none.
 */
function entriesOf(framework: Framework): string[] {
  const asksAnything = (roleLevel: RoleLevel) => ranked(framework, roleLevel).size > 0;
  const namesLevels = (roleLevel: RoleLevel) =>
    [...ranked(framework, roleLevel).values()].some(({ level }) => level !== undefined);
  const areNamed = framework.roles.some(({ levels }) => levels.some(namesLevels));
  return framework.roles.flatMap((role) => {
    const steps = ladderSteps(role);
    const first = role.levels.filter(({ id }) => steps.get(id) === 0);
    return first.filter(areNamed ? namesLevels : asksAnything).map(({ id }) => id);
  });
}

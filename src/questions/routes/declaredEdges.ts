import { indexOf } from "../../framework/frameworkIndex.js";
import type { Framework } from "../../model/framework.js";
import type { Pathway } from "../../model/pathway.js";
import type { Role } from "../../model/role.js";
import type { RoleLevel } from "../../model/roleLevel.js";
import { byGrade } from "../match/byGrade.js";
import { ladderSteps } from "./ladderSteps.js";

/** What is known of a move besides where it leads. */
export type Edge =
  | { readonly move: "promotion" }
  | { readonly move: "published"; readonly pathways: readonly string[] }
  | { readonly move: "lateral"; readonly percentile?: number };

/** The moves from each role level, by the role level they lead to: one move at most between two. */
export type Edges = ReadonlyMap<string, ReadonlyMap<string, Edge>>;

const memos = { higher: new WeakMap<Framework, Edges>(), any: new WeakMap<Framework, Edges>() };

/**
 * The moves that the framework itself declares.
 *
 * - Promotion: to the next step of the ladder. From the untracked ladder it leads to every level of that step. From a
 *   track it leads to the level of the same track; where the next step has none, to the untracked level; where it has
 *   neither, that step is passed over.
 * - Lateral: to the other tracks at the same step.
 * - Published: where a pathway names its levels, between those. Otherwise it starts where the ladder of its role ends, at
 *   each level without a promotion, and leads to the lowest step of the other role; a step whose grades all lie below
 *   those of the start is passed over. Within one role it leads upwards only.
 *
 * Where two lead to the same place, a promotion comes before a pathway and a pathway before a lateral move. No lateral or
 * published move leads to grades that all lie below the present ones, unless `lowerGrades`.
 */
export function declaredEdges(framework: Framework, lowerGrades: boolean): Edges {
  const memo = lowerGrades ? memos.any : memos.higher;
  let edges = memo.get(framework);
  if (!edges) {
    edges = buildEdges(framework, lowerGrades);
    memo.set(framework, edges);
  }
  return edges;
}

function buildEdges(framework: Framework, lowerGrades: boolean): Edges {
  const ladders = new Map(framework.roles.map((role) => [role.id, ladderOf(role)]));
  const edges = new Map<string, Map<string, Edge>>();
  for (const steps of ladders.values()) {
    for (const level of steps.flat()) edges.set(level.id, promotionsFrom(level, steps));
  }
  const mayLead = (from: RoleLevel, to: RoleLevel) => lowerGrades || byGrade(framework, from, to) !== "lower";
  const isEnd = new Map([...edges].map(([id, promotions]) => [id, promotions.size === 0]));
  const { roleLevels } = indexOf(framework);

  for (const pathway of framework.pathways ?? []) {
    const [source, target] = [ladders.get(pathway.from) ?? [], ladders.get(pathway.to) ?? []];
    for (const from of startsOf(pathway, source, (id) => isEnd.get(id) === true)) {
      const step = source.findIndex((levels) => levels.includes(from));
      const above = pathway.from === pathway.to ? target.slice(step + 1) : target;
      const end = pathway.toLevel === undefined ? undefined : roleLevels.get(pathway.toLevel)?.roleLevel;
      const steps = end ? above.map((levels) => levels.filter((level) => level === end)) : above;
      const landing = steps.map((levels) => levels.filter((level) => mayLead(from, level)));
      for (const to of landing.find((levels) => levels.length > 0) ?? []) publish(edges, from, to, pathway);
    }
  }
  for (const levels of [...ladders.values()].flat()) {
    for (const from of levels) {
      for (const to of levels) {
        const known = edges.get(from.id);
        if (to !== from && mayLead(from, to) && !known?.has(to.id)) known?.set(to.id, { move: "lateral" });
      }
    }
  }
  return edges;
}

/** The levels of a role, a list for each step. */
function ladderOf(role: Role): RoleLevel[][] {
  const steps: RoleLevel[][] = [];
  const stepOf = ladderSteps(role);
  for (const level of role.levels) {
    const step = stepOf.get(level.id) ?? 0;
    steps[step] = [...(steps[step] ?? []), level];
  }
  return steps;
}

function promotionsFrom(level: RoleLevel, steps: readonly (readonly RoleLevel[])[]): Map<string, Edge> {
  const step = steps.findIndex((levels) => levels.includes(level));
  for (const levels of steps.slice(step + 1)) {
    const sameTrack = levels.filter(({ track }) => track === level.track);
    const untracked = levels.filter(({ track }) => track === undefined);
    const next = level.track === undefined ? levels : sameTrack.length > 0 ? sameTrack : untracked;
    if (next.length > 0) return new Map(next.map(({ id }) => [id, { move: "promotion" }]));
  }
  return new Map();
}

function startsOf(
  { fromLevel }: Pathway,
  source: readonly (readonly RoleLevel[])[],
  isEnd: (id: string) => boolean,
): RoleLevel[] {
  return source.flat().filter(({ id }) => (fromLevel === undefined ? isEnd(id) : id === fromLevel));
}

function publish(edges: Map<string, Map<string, Edge>>, from: RoleLevel, to: RoleLevel, { id }: Pathway): void {
  const moves = edges.get(from.id);
  const known = moves?.get(to.id);
  if (known?.move === "promotion") return;
  const pathways = known?.move === "published" ? [...known.pathways, id] : [id];
  moves?.set(to.id, { move: "published", pathways });
}

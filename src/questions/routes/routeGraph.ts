import { learn, lower, type NodeNeeds } from "./ranks.js";
import { usableEdges } from "./usableEdges.js";

/**
 * A graph of moves with all that can be known of its routes from one start to one target before any is followed. Its
 * skills are numbered anew: only those that some route asks for beyond what is held at the start.
 */
export interface RouteGraph {
  readonly start: number;
  readonly target: number;
  /** The nodes to go on to, ascending; only those from which the target can be reached, and never the start. */
  readonly next: readonly (readonly number[])[];
  /** What each node asks for; nothing of the start, as one is there already. */
  readonly asked: readonly NodeNeeds[];
  /** Rank held of each skill at the start. */
  readonly held: Uint8Array;
  /** The fewest steps from each node to the target; Infinity where none lead there. */
  readonly hops: readonly number[];
  /** For each node the rank of each skill that every way from there to the target asks for, the node's own included. */
  readonly floors: readonly Uint8Array[];
}

/** Works out what every search in the graph needs. A limit on the rungs of a step takes out edges that must break it. */
export function routeGraph(
  start: number,
  target: number,
  moves: readonly (readonly number[])[],
  needs: readonly NodeNeeds[],
  ranksHeld: Uint8Array,
  maxRungsPerStep: number,
): RouteGraph {
  const edges = usableEdges(start, moves, needs, ranksHeld, maxRungsPerStep);
  const reached = reachedFrom(start, edges);
  const before = edges.map((): number[] => []);
  for (const node of reached) for (const next of edges[node] ?? []) before[next]?.push(node);
  const hops = hopsTo(target, before);
  const isUseful = (node: number) => node !== start && reached.has(node) && hops[node] !== Number.POSITIVE_INFINITY;

  const numbers = new Map<number, number>();
  const held: number[] = [];
  const asked = needs.map((needed, node) => {
    const short = isUseful(node) ? needed.filter(([skill, rank]) => rank > (ranksHeld[skill] ?? 0)) : [];
    return short.map(([skill, rank]): NodeNeeds[number] => {
      const number = numbers.get(skill) ?? numbers.size;
      if (number === numbers.size) held.push(ranksHeld[skill] ?? 0);
      numbers.set(skill, number);
      return [number, rank];
    });
  });
  return {
    start,
    target,
    next: edges.map((following) => following.filter(isUseful).sort((a, b) => a - b)),
    asked,
    held: Uint8Array.from(held),
    hops,
    floors: waysFrom(target, before, asked, new Uint8Array(held.length)),
  };
}

function reachedFrom(start: number, edges: readonly (readonly number[])[]): ReadonlySet<number> {
  const reached = new Set([start]);
  for (const node of reached) for (const next of edges[node] ?? []) reached.add(next);
  return reached;
}

function hopsTo(target: number, before: readonly (readonly number[])[]): number[] {
  const hops = before.map(() => Number.POSITIVE_INFINITY);
  hops[target] = 0;
  const queue = [target];
  for (const node of queue) {
    for (const previous of before[node] ?? []) {
      if (hops[previous] !== Number.POSITIVE_INFINITY) continue;
      hops[previous] = (hops[node] ?? 0) + 1;
      queue.push(previous);
    }
  }
  return hops;
}

/**
 * For each node the rank of each skill that every way from the start to it goes through, its own included: of each skill
 * the highest rank on the way that asks least of it, for all skills side by side. 255 where no way leads.
 */
export function waysFrom(
  start: number,
  edges: readonly (readonly number[])[],
  asked: readonly NodeNeeds[],
  held: Uint8Array,
): Uint8Array[] {
  const ranks = edges.map(() => new Uint8Array(held.length).fill(255));
  const first = held.slice();
  learn(first, asked[start] ?? []);
  ranks[start] = first;
  const queue = [start];
  const isQueued = new Set(queue);
  for (const node of queue) {
    isQueued.delete(node);
    for (const next of edges[node] ?? []) {
      const there = ranks[next] ?? first;
      const after = (ranks[node] ?? first).slice();
      learn(after, asked[next] ?? []);
      if (!lower(there, after) || isQueued.has(next)) continue;
      queue.push(next);
      isQueued.add(next);
    }
  }
  return ranks;
}

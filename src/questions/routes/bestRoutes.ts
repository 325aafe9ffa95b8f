import { at } from "../../values/at.js";
import { decisiveSkills } from "./decisiveSkills.js";
import { Heap } from "./Heap.js";
import { holdsNoMore, learn, rungsUpTo } from "./ranks.js";
import type { RouteGraph } from "./routeGraph.js";

/** A route as the nodes it goes through, the start among them, and the rungs it takes to learn. */
export interface FoundRoute {
  readonly rungs: number;
  readonly nodes: readonly number[];
}

export interface RouteLimits {
  readonly limit: number;
  readonly maxSteps: number;
  readonly maxRungsPerStep: number;
}

/** All routes that begin with so many nodes of one list and go on to none of the forbidden ones. */
interface RouteClass {
  readonly length: number;
  readonly forbidden: ReadonlySet<number>;
  /** The beginnings followed so far, by what two must have in common for one to beat the other. */
  readonly followed: Map<string | number, Followed[]>;
  /** Its best route has been found, and all others now belong to the classes it was split into. */
  isSplit: boolean;
}

interface Beginning {
  readonly class: RouteClass;
  readonly nodes: readonly number[];
  /** Rank of each skill held before its last node. */
  readonly heldBefore: Uint8Array;
  readonly learnt: number;
  /** No route that begins so takes fewer rungs, nor with as few rungs fewer steps. */
  readonly rungs: number;
  readonly steps: number;
}

/** A beginning that has been gone on from. */
interface Followed {
  readonly nodes: readonly number[];
  readonly held: Uint8Array;
}

/**
 * The best simple routes of a graph, exactly and in order: fewest rungs first, then fewest steps, then by the nodes.
 *
 * The rungs of a route are those by which all that it asks for exceeds what is held at the start. What has been learnt
 * stays, so an edge costs what the route before it has left open, and has no cost of its own. Yen's algorithm in Lawler's
 * form does not mind: the best route splits all others into classes, those that leave it at its first node, at its second
 * and so on, and the best of all these is the next. The classes are searched side by side (A*): beginnings are followed
 * in the order of what any route that begins so costs at least, and one that another of its class beats is dropped.
 *
 * Without a limit on single steps, a beginning that ends at the same node in as few steps and has learnt no more beats
 * another: what has not been learnt yet costs nothing so far and no more later, and where its own nodes come up again
 * there is a short cut. With such a limit, to have learnt more can help and going round may be the only way. Then a
 * beginning beats another only if it goes through no node that the other does not, and holds the same of every skill on
 * which the limit depends.
 */
export function bestRoutes(graph: RouteGraph, { limit, maxSteps, maxRungsPerStep }: RouteLimits): FoundRoute[] {
  const { start, target, next, asked, hops, floors } = graph;
  const decisive = decisiveSkills(graph, maxRungsPerStep);
  const open = new Heap<Beginning>(isBefore);
  const scratch = new Uint8Array(graph.held.length); // Most beginnings are never followed and keep no ranks of their own.

  const offer = (own: RouteClass, before: readonly number[], node: number, held: Uint8Array, learntBefore: number) => {
    const steps = before.length + (hops[node] ?? 0);
    if (steps > maxSteps || steps === Number.POSITIVE_INFINITY) return;
    scratch.set(held);
    const step = learn(scratch, asked[node] ?? []);
    if (decisive && before.length >= own.length && step > maxRungsPerStep) return;
    const learnt = learntBefore + step;
    const rungs = learnt + rungsUpTo(floors[node] ?? scratch, scratch);
    open.push({ class: own, nodes: [...before, node], heldBefore: held, learnt, rungs, steps });
  };
  const openClass = (nodes: readonly number[], forbidden: ReadonlySet<number>) => {
    const held = graph.held.slice();
    // Without a limit it makes no difference when the target's own skills are learnt: at once makes beginnings alike.
    let learnt = decisive ? 0 : learn(held, asked[target] ?? []);
    for (const node of nodes) learnt += learn(held, asked[node] ?? []);
    const own = { length: nodes.length, forbidden, followed: new Map(), isSplit: false };
    offer(own, nodes.slice(0, -1), at(nodes, nodes.length - 1), held, learnt);
  };

  const found: FoundRoute[] = [];
  openClass([start], new Set());
  for (let best = open.pop(); best; best = open.pop()) {
    const { class: own, nodes, heldBefore, learnt, rungs } = best;
    if (own.isSplit) continue;
    const node = at(nodes, nodes.length - 1);
    if (node === target) {
      if (found.push({ rungs, nodes }) === limit) break;
      own.isSplit = true;
      for (let length = own.length; length < nodes.length; length++) {
        const left = at(nodes, length);
        openClass(nodes.slice(0, length), new Set(length === own.length ? [...own.forbidden, left] : [left]));
      }
      continue;
    }
    const held = heldBefore.slice();
    learn(held, asked[node] ?? []);
    const key = decisive ? `${node} ${decisive.map((skill) => held[skill]).join(" ")}` : node;
    const rivals = own.followed.get(key) ?? [];
    if (rivals.some((rival) => beats(rival, { nodes, held }, decisive !== undefined))) continue;
    own.followed.set(key, rivals);
    rivals.push({ nodes, held });
    for (const following of next[node] ?? []) {
      if (nodes.includes(following) || (nodes.length === own.length && own.forbidden.has(following))) continue;
      offer(own, nodes, following, held, learnt);
    }
  }
  return found;
}

function isBefore(a: Beginning, b: Beginning): boolean {
  return (a.rungs - b.rungs || a.steps - b.steps || compareNodes(a.nodes, b.nodes)) < 0;
}

/** Whether one beginning makes the other needless; both end at one node and, where a limit decides, hold the same of that. */
function beats(a: Followed, b: Followed, isLimited: boolean): boolean {
  if (a.nodes.length > b.nodes.length) return false;
  if (a.nodes.length === b.nodes.length && compareNodes(a.nodes, b.nodes) > 0) return false;
  return isLimited ? a.nodes.every((node) => b.nodes.includes(node)) : holdsNoMore(a.held, b.held);
}

/** At the first difference the lower node comes first, and a beginning comes before the whole. */
function compareNodes(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const difference = at(a, i) - at(b, i);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

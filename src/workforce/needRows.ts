import type { Layout } from "./layout.js";

/** The needs of role levels, a row of skills each: what a role level needs of `skill` is at `startOf(roleLevel) + skill`. */
export interface NeedRows {
  /** 0 where the role level does not need the skill. */
  readonly rungs: Uint8Array;
  /** What a rung counts; of no meaning where `rungs` is 0. */
  readonly weights: Int32Array;
  /** Which of the needs of the role level it is, from 0; of no meaning where `rungs` is 0. */
  readonly order: Uint32Array;
  /** Where the row of a role level starts, until another is asked for. */
  readonly startOf: (roleLevel: number) => number;
}

/** All of the UK framework's rows a hundred times over. */
const mostCells = 4_000_000;

/**
 * Rows to look a need up in, one step for each skill a person has. A framework of thousands of skills and of role levels
 * would take gigabytes: of those, only the last rows asked for are kept.
 */
export function needRows({ needs, skillIds, roleLevelIds }: Layout, atMost = mostCells): NeedRows {
  const width = skillIds.length;
  const height = Math.max(1, Math.min(roleLevelIds.length, Math.floor(atMost / width)));
  const rungs = new Uint8Array(width * height);
  const weights = new Int32Array(width * height);
  const order = new Uint32Array(width * height);
  const starts = new Int32Array(roleLevelIds.length).fill(-1);
  const owners = new Int32Array(height).fill(-1);
  let next = 0;
  const fill = (roleLevel: number): number => {
    const start = next * width;
    const owner = owners[next] ?? -1;
    if (owner >= 0) starts[owner] = -1;
    owners[next] = roleLevel;
    starts[roleLevel] = start;
    next = (next + 1) % height;
    rungs.fill(0, start, start + width);
    const [first, last] = [needs.starts[roleLevel] ?? 0, needs.starts[roleLevel + 1] ?? 0];
    for (let need = first; need < last; need++) {
      const cell = start + (needs.skills[need] ?? 0);
      rungs[cell] = needs.rungs[need] ?? 0;
      weights[cell] = needs.weights[need] ?? 0;
      order[cell] = need - first;
    }
    return start;
  };
  return {
    rungs,
    weights,
    order,
    startOf: (roleLevel) => {
      const start = starts[roleLevel] ?? -1;
      return start >= 0 ? start : fill(roleLevel);
    },
  };
}

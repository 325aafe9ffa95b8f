import type { Workforce } from "./workforce.js";

/** The columns of numbers of some neighbours, copied: theirs alone, so their buffers may be given away. */
export interface PeopleColumns {
  readonly offsets: Uint32Array<ArrayBuffer>;
  readonly skills: Uint32Array<ArrayBuffer>;
  readonly ranks: Uint8Array<ArrayBuffer>;
  readonly roleLevels: Int32Array<ArrayBuffer>;
}

/** What the people from `from` up to `to` have and are at, the first of them at place 0. */
export function sliceColumns(workforce: Workforce, from: number, to: number): PeopleColumns {
  const offsets = new Uint32Array(workforce.offsets.subarray(from, to + 1));
  const start = offsets[0] as number; // One longer than people, so there is one.
  const end = offsets[to - from] as number;
  for (let i = 0; i < offsets.length; i++) offsets[i] = (offsets[i] as number) - start; // Within its length.
  return {
    offsets,
    skills: new Uint32Array(workforce.skills.subarray(start, end)), // A copy in memory of its own, as `slice` of shared memory is not.
    ranks: new Uint8Array(workforce.ranks.subarray(start, end)),
    roleLevels: new Int32Array(workforce.roleLevels.subarray(from, to)),
  };
}

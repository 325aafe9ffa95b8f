import { askedBy } from "../framework/askedBy.js";
import { indexOf, lookUp } from "../framework/frameworkIndex.js";
import type { Framework } from "../model/framework.js";

/** A framework in places and columns. A *slot* is a skill at a rank: `skill * ranks + rank`. */
export interface Layout {
  /** How many ranks there are with rank 0, "assessed, and nothing held". */
  readonly ranks: number;
  readonly skillIds: readonly string[];
  readonly roleLevelIds: readonly string[];
  readonly skillPlaces: ReadonlyMap<string, number>;
  readonly rankOf: ReadonlyMap<string, number>;
  readonly roleLevelPlaces: ReadonlyMap<string, number>;
  /** 1 for each slot at which a skill may be held. */
  readonly allowed: Uint8Array;
  /** The needs of a role level that count stand from `starts[place]` up to `starts[place + 1]`, by the place of their skill. */
  readonly needs: {
    readonly starts: Uint32Array;
    readonly skills: Uint32Array;
    readonly rungs: Uint8Array;
    readonly weights: Int32Array;
  };
  /** What each role level adds up to; 0 where it asks nothing. */
  readonly outOf: Int32Array;
  readonly fingerprint: number;
}

const memo = new WeakMap<Framework, Layout>();

/** The layout of a framework, made when it is first asked for. */
export function layoutOf(framework: Framework): Layout {
  let layout = memo.get(framework);
  if (!layout) {
    layout = layOut(framework);
    memo.set(framework, layout);
  }
  return layout;
}

function layOut(framework: Framework): Layout {
  const { ranks: rankOf, skillOrder, roleLevels } = indexOf(framework);
  const ranks = rankOf.size + 1;
  const roleLevelIds = [...roleLevels.keys()];
  const skillIds = framework.skills.map(({ id }) => id);
  const allowed = new Uint8Array(skillIds.length * ranks);
  for (const [skill, { definedAt }] of framework.skills.entries()) {
    if (!definedAt) allowed.fill(1, skill * ranks, (skill + 1) * ranks);
    else
      for (const rank of [0, ...definedAt.map((level) => lookUp("level", rankOf, level))])
        allowed[skill * ranks + rank] = 1;
  }
  return {
    ranks,
    skillIds,
    roleLevelIds,
    skillPlaces: skillOrder,
    rankOf,
    roleLevelPlaces: new Map(roleLevelIds.map((id, place) => [id, place])),
    allowed,
    ...needsOf(framework, roleLevelIds),
    fingerprint: fingerprintOf([framework.levels.map(({ id }) => id), skillIds, roleLevelIds]),
  };
}

function needsOf(framework: Framework, roleLevelIds: readonly string[]): Pick<Layout, "needs" | "outOf"> {
  const { skillOrder } = indexOf(framework);
  const asked = roleLevelIds.map((id) => askedBy(framework, id));
  const rows = asked.map(({ needs }) =>
    needs
      .filter(({ counts }) => counts)
      .map(({ skill, rungs, weight }) => ({ skill: lookUp("skill", skillOrder, skill), rungs, weight }))
      .sort((a, b) => a.skill - b.skill),
  );
  const all = rows.flat();
  const starts = new Uint32Array(rows.length + 1);
  for (const [place, row] of rows.entries()) starts[place + 1] = (starts[place] ?? 0) + row.length;
  return {
    needs: {
      starts,
      skills: Uint32Array.from(all, ({ skill }) => skill),
      rungs: Uint8Array.from(all, ({ rungs }) => rungs),
      weights: Int32Array.from(all, ({ weight }) => weight),
    },
    outOf: Int32Array.from(asked, ({ outOf }) => outOf),
  };
}

/** FNV-1a over the code units of lists of ids and the lengths that part them. */
function fingerprintOf(lists: readonly (readonly string[])[]): number {
  let hash = 0x811c9dc5;
  const take = (value: number) => {
    hash = Math.imul(hash ^ value, 0x01000193);
  };
  for (const list of lists) {
    take(list.length);
    for (const id of list) {
      take(id.length);
      for (let i = 0; i < id.length; i++) take(id.charCodeAt(i));
    }
  }
  return hash >>> 0;
}

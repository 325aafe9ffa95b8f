import { FrameworkMismatchError } from "../framework/FrameworkMismatchError.js";
import { OptionError } from "../framework/OptionError.js";
import { heatColumns, heatMeasures } from "./heatColumns.js";
import type { HeatCounts } from "./heatCounts.js";

/**
 * The counts of several shards as those of one workforce. Groups are put together by their names, in the order in which they
 * are first met, so shards need not know of each other's. Nobody may be in two shards: who is counts twice.
 *
 * An example is at `heatCounts`, which makes them.
 *
 * @throws {@link OptionError} for no counts at all, and for counts by different groupings.
 * @throws {@link FrameworkMismatchError} for counts made with different frameworks.
 */
export function addHeatCounts(counts: Iterable<HeatCounts>): HeatCounts {
  const shards = [...counts];
  const [first] = shards;
  if (!first) throw new OptionError("counts must hold those of one shard or more");
  for (const shard of shards) requireAlike(first, shard);
  const names = new Set(shards.flatMap(({ groups }) => groups));
  const someHaveNone = names.delete(null);
  const groups = someHaveNone ? [...names, null] : [...names];
  const places = new Map(groups.map((name, place) => [name, place]));
  const skills = Math.max(...shards.map((shard) => skillsOf(shard)));
  const sizes = new Int32Array(groups.length);
  const cells = heatColumns(() => new Int32Array(skills * groups.length));
  for (const shard of shards) {
    const to = Int32Array.from(shard.groups, (name) => places.get(name) ?? -1); // All of them are known by now.
    addTo(sizes, groups.length, shard.sizes, to);
    for (const measure of heatMeasures) addTo(cells[measure], groups.length, shard.cells[measure], to);
  }
  return { ...first, groups, sizes, cells };
}

function requireAlike(first: HeatCounts, { groupBy, framework, fingerprint }: HeatCounts): void {
  if (groupBy !== first.groupBy) {
    throw new OptionError(
      `counts must all have the groupBy ${JSON.stringify(first.groupBy)}, not ${JSON.stringify(groupBy)}`,
    );
  }
  const { id, version } = first.framework;
  if (id === framework.id && version === framework.version && fingerprint === first.fingerprint) return;
  throw new FrameworkMismatchError("A shard", first.framework, framework);
}

/** How many skills there are; a shard without groups does not tell. */
function skillsOf({ cells, groups }: HeatCounts): number {
  return groups.length === 0 ? 0 : cells.need.length / groups.length;
}

/** Adds rows of groups to rows of more groups: the group in place `g` of a row stands in place `to[g]` of the sum's. */
function addTo(sum: Int32Array, width: number, part: Int32Array, to: Int32Array): void {
  for (let at = 0; at < part.length; at++) {
    const group = at % to.length;
    const cell = ((at - group) / to.length) * width + (to[group] ?? 0);
    sum[cell] = (sum[cell] ?? 0) + (part[at] ?? 0);
  }
}

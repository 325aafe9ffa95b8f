import { FrameworkMismatchError } from "../framework/FrameworkMismatchError.js";
import { OptionError } from "../framework/OptionError.js";
import type { HeatCounts } from "./heatCounts.js";
import type { LabelColumn } from "./workforce.js";

/**
 * The counts of several shards as those of one workforce. Groups are put together by their names, in the order in which they
 * are first met, so shards need not know of each other's. Nobody may be in two shards: who is counts twice.
 *
 * An example is at {@link heatCounts}, which makes them.
 *
 * @throws {@link OptionError} for no counts at all.
 * @throws {@link FrameworkMismatchError} for counts made with different frameworks.
 */
export function addHeatCounts(counts: Iterable<HeatCounts>): HeatCounts {
  const shards = [...counts];
  const [first] = shards;
  if (!first) throw new OptionError("counts must hold those of one shard or more");
  for (const shard of shards) requireAlike(first, shard);
  const { framework, fingerprint } = first;
  const kinds = shards.map((shard) => shard.kinds);
  return {
    framework,
    fingerprint,
    kinds: {
      people: joined(kinds.map(({ people }) => people)),
      roleLevels: joined(kinds.map(({ roleLevels }) => roleLevels)),
      organisations: joinedLabels(kinds.map(({ organisations }) => organisations)),
      sites: joinedLabels(kinds.map(({ sites }) => sites)),
      sectors: joinedLabels(kinds.map(({ sectors }) => sectors)),
    },
    hold: joined(shards.map(({ hold }) => hold)),
    short: joined(shards.map(({ short }) => short)),
    rungsShort: joined(shards.map(({ rungsShort }) => rungsShort)),
  };
}

function requireAlike(first: HeatCounts, { framework, fingerprint }: HeatCounts): void {
  const { id, version } = first.framework;
  if (id === framework.id && version === framework.version && fingerprint === first.fingerprint) return;
  throw new FrameworkMismatchError("A shard", first.framework, framework);
}

/** One column after the other. A kind may then be there twice, which adds up to the same. */
function joined(parts: readonly Int32Array[]): Int32Array {
  const whole = new Int32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Labels with the names of all, in the order they are first met. */
function joinedLabels(parts: readonly LabelColumn[]): LabelColumn {
  const places = new Map<string, number>();
  for (const { names } of parts) for (const name of names) if (!places.has(name)) places.set(name, places.size);
  const of = parts.map((part) =>
    part.of.map((label) => (label < 0 ? -1 : (places.get(part.names[label] ?? "") ?? -1))),
  );
  return { names: [...places.keys()], of: joined(of) };
}

import { requireOptions } from "../framework/requireOptions.js";
import { type PeopleSlice, requireSlice } from "./requireSlice.js";
import type { LabelColumn, Workforce } from "./workforce.js";

/**
 * Some neighbours of a workforce as a workforce of their own: a shard for another process or machine. Its columns are
 * copies; the names of organisations, sites and sectors are all of the whole's, those that nobody here has too, so that the
 * groups of one shard are the groups of every other.
 *
 * Within one process no shard is needed: {@link bestRoleLevels} and {@link coverageMatrix} take a slice of the whole.
 *
 * @throws {@link OptionError} for a slice that is not within the workforce, and an unknown option.
 * @example
 * ```ts
 * import { createWorkforce, sliceWorkforce, toBytes } from "ddat-skills/workforce";
 * import { uk } from "ddat-skills/uk";
 *
 * const builder = createWorkforce(uk);
 * for (const person of ["sam", "robin", "kim"]) builder.add(person, { has: { "user-focus": "working" } });
 * const shard = sliceWorkforce(builder.seal(), { from: 1 });
 * console.log(shard.people, toBytes(shard).length > 0); // [ 'robin', 'kim' ] true
 * ```
 */
export function sliceWorkforce(workforce: Workforce, slice: PeopleSlice): Workforce {
  requireOptions("sliceWorkforce", slice, ["from", "to"]);
  const { from, to } = requireSlice(workforce, slice);
  const { framework, fingerprint, people, organisations, sites, sectors } = workforce;
  const [start, end] = [workforce.offsets[from] ?? 0, workforce.offsets[to] ?? 0]; // One longer than people.
  const labels = ({ names, of }: LabelColumn): LabelColumn => ({ names, of: of.slice(from, to) });
  return {
    framework,
    fingerprint,
    people: people.slice(from, to),
    offsets: workforce.offsets.slice(from, to + 1).map((offset) => offset - start),
    skills: workforce.skills.slice(start, end),
    ranks: workforce.ranks.slice(start, end),
    roleLevels: workforce.roleLevels.slice(from, to),
    organisations: labels(organisations),
    sites: labels(sites),
    sectors: labels(sectors),
  };
}

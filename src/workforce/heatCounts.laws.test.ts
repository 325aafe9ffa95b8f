import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, profilesOf } from "../../test/arbitraries.js";
import { kitchen } from "../../test/kitchen.js";
import { FrameworkMismatchError } from "../framework/FrameworkMismatchError.js";
import type { Framework } from "../model/framework.js";
import type { Profile } from "../model/profile.js";
import { addHeatCounts } from "./addHeatCounts.js";
import { createWorkforce } from "./createWorkforce.js";
import { fromBytes } from "./fromBytes.js";
import { heatCounts } from "./heatCounts.js";
import { heatMap } from "./heatMap.js";
import { heatMapOfCounts } from "./heatMapOfCounts.js";
import { sliceWorkforce } from "./sliceWorkforce.js";
import { toBytes } from "./toBytes.js";

interface Placed {
  readonly profile: Profile;
  readonly roleLevel: string | null;
  readonly site: string | null;
}

/** People in groups of very different sizes, and where to cut between them. */
const crowds = frameworks().chain((framework) => {
  const roleLevels = framework.roles.flatMap(({ levels }) => levels.map(({ id }) => id));
  const placed = fc.record({
    profile: profilesOf(framework),
    roleLevel: fc.option(fc.constantFrom(...roleLevels), { freq: 9 }),
    site: fc.constantFrom(null, "a", "a", "b", "c", "__proto__"),
  });
  return fc.record({
    framework: fc.constant<Framework>(framework),
    people: fc.array(placed, { maxLength: 60, size: "max" }),
    cuts: fc.array(fc.nat(60), { maxLength: 4 }),
    groupBy: fc.constantFrom("site", "family", "sector"),
    minGroup: fc.integer({ min: 1, max: 6 }),
  });
});

/** `first` is the place of the first person in the whole. */
function sealed(framework: Framework, people: readonly Placed[], first: number) {
  const builder = createWorkforce(framework);
  for (const [i, { profile, roleLevel, site }] of people.entries()) {
    const where = { ...(roleLevel !== null && { roleLevel }), ...(site !== null && { site }) };
    builder.add(`person ${first + i}`, { has: profile.has, ...where });
  }
  return builder.seal();
}

test("what shards count adds up to the heat map of the whole, cut from it or made apart", () => {
  fc.assert(
    fc.property(crowds, ({ framework, people, cuts, groupBy, minGroup }) => {
      const whole = sealed(framework, people, 0);
      const ends = [0, ...cuts.map((cut) => Math.min(cut, people.length)), people.length].sort((a, b) => a - b);
      const slices = ends.slice(1).map((to, i) => ({ from: ends[i] ?? 0, to }));
      const cut = slices.map((slice) => fromBytes(framework, toBytes(sliceWorkforce(whole, slice))));
      const apart = slices.map(({ from, to }) => sealed(framework, people.slice(from, to), from));
      expect(cut.flatMap((shard) => shard.people)).toEqual(whole.people);
      const expected = heatMap(framework, whole, { groupBy, minGroup });
      for (const shards of [cut, apart]) {
        const sum = addHeatCounts(shards.map((shard) => structuredClone(heatCounts(framework, shard))));
        const before = structuredClone(sum);
        expect(heatMapOfCounts(framework, sum, { groupBy, minGroup })).toStrictEqual(expected);
        expect(sum).toStrictEqual(before);
      }
    }),
  );
});

test("a shard is the people it was cut from, and a whole cut nowhere is itself", () => {
  fc.assert(
    fc.property(crowds, fc.nat(60), ({ framework, people }, end) => {
      const whole = sealed(framework, people, 0);
      expect(sliceWorkforce(whole, {})).toStrictEqual(whole);
      const to = Math.min(end, people.length);
      const [shard, alone] = [sliceWorkforce(whole, { to }), sealed(framework, people.slice(0, to), 0)];
      const { organisations: _, sites, sectors: __, ...columns } = shard;
      const { organisations: ___, sites: sitesAlone, sectors: ____, ...columnsAlone } = alone;
      expect(columns).toStrictEqual(columnsAlone);
      const named = ({ names, of }: typeof sites) => Array.from(of, (place) => names[place]);
      expect(named(sites)).toEqual(named(sitesAlone));
    }),
    { numRuns: 30 },
  );
  expect(() => sliceWorkforce(createWorkforce(kitchen).seal(), { to: 1 })).toThrow(RangeError);
});

test("counts that do not belong together are not added", () => {
  const workforce = createWorkforce(kitchen).seal();
  const counts = heatCounts(kitchen, workforce);
  expect(() => addHeatCounts([])).toThrow("one shard or more");
  const others = [{ fingerprint: 1 }, { framework: { id: "other", version: "1" } }];
  for (const other of others) {
    expect(() => addHeatCounts([counts, { ...counts, ...other }])).toThrow(FrameworkMismatchError);
    expect(() => heatMapOfCounts(kitchen, { ...counts, ...other }, { groupBy: "site" })).toThrow(
      FrameworkMismatchError,
    );
  }
  expect(() => heatMapOfCounts(kitchen, counts, { groupBy: "site", minGroup: 0 })).toThrow(RangeError);
});

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, profilesOf } from "../../test/arbitraries.js";
import { kitchen } from "../../test/kitchen.js";
import { findRoleLevel } from "../framework/findRoleLevel.js";
import { OptionError } from "../framework/OptionError.js";
import type { Framework } from "../model/framework.js";
import type { PostOfRoleLevel } from "../model/post.js";
import type { Profile } from "../model/profile.js";
import type { RoleProfile } from "../model/roleProfile.js";
import { gap } from "../questions/gap/gap.js";
import { bestPeople } from "./bestPeople.js";
import { bestPeopleSchema } from "./bestPeople.schema.js";
import { bestRoleLevels } from "./bestRoleLevels.js";
import { concentration } from "./concentration.js";
import { concentrationSchema } from "./concentration.schema.js";
import { createWorkforce } from "./createWorkforce.js";
import { heatMap } from "./heatMap.js";
import { ownGaps } from "./ownGaps.js";
import { bestRoleLevelRowSchema } from "./rows/bestRoleLevelRow.schema.js";
import { bestRoleLevelRows } from "./rows/bestRoleLevelRows.js";
import { heatMapRowSchema, heatMapTotalRowSchema } from "./rows/heatMapRow.schema.js";
import { heatMapRows, heatMapTotalRows } from "./rows/heatMapRows.js";
import { ownGapRowSchema } from "./rows/ownGapRow.schema.js";
import { ownGapRows } from "./rows/ownGapRows.js";
import { type SupplyAndDemandGroup, supplyAndDemand } from "./supplyAndDemand.js";
import { supplyAndDemandSchema } from "./supplyAndDemand.schema.js";

// supplyAndDemand and concentration held to counting one gap after the other; and every answer as the rows that are written.

interface Placed {
  readonly profile: Profile;
  readonly roleLevel: string | null;
  readonly site: string | null;
}

const sites = fc.constantFrom(null, "Leeds", "York", "__proto__");

const cases = frameworks().chain((framework: Framework) => {
  const roleLevels = framework.roles.flatMap(({ levels }) => levels.map(({ id }) => id));
  const roleLevel = fc.constantFrom(...roleLevels);
  return fc.record({
    framework: fc.constant(framework),
    people: fc.array(
      fc.record({ profile: profilesOf(framework), roleLevel: fc.option(roleLevel, { freq: 5 }), site: sites }),
      {
        maxLength: 14,
      },
    ),
    posts: fc
      .array(fc.record({ roleLevel, site: sites }), { maxLength: 8 })
      .map((list) =>
        list.map(
          ({ site, ...post }, i): PostOfRoleLevel => ({ id: `post ${i}`, ...post, ...(site !== null && { site }) }),
        ),
      ),
  });
});

function sealed(framework: Framework, people: readonly Placed[]) {
  const builder = createWorkforce(framework);
  for (const [i, { profile, roleLevel, site }] of people.entries()) {
    const at = { ...(roleLevel !== null && { roleLevel }), ...(site !== null && { site }) };
    builder.add(`person ${i}`, { has: profile.has, ...at });
  }
  return builder.seal();
}

/** What a role level asks that counts, by skill; a need at any level stands at the lowest. */
function needsOf(framework: Framework, id: string) {
  const levels = framework.levels.map((level) => level.id);
  const needs = framework.roles.flatMap((role) => role.levels).find((level) => level.id === id)?.needs ?? [];
  return new Map(
    needs
      .filter(({ weight }) => weight !== 0)
      .map(({ skill, level }) => [skill, level === undefined ? 0 : levels.indexOf(level)]),
  );
}

/** The needs of a role level as a role profile. */
function roleProfileOf(framework: Framework, id: string): RoleProfile {
  return { id: "own", name: "Own", needs: findRoleLevel(framework, id).needs };
}

/** -2: not assessed; -1: nothing held; else the place of the level. */
function heldAt(framework: Framework, { profile }: Placed, skill: string): number {
  if (!Object.hasOwn(profile.has, skill)) return -2;
  return framework.levels.findIndex(({ id }) => id === profile.has[skill]);
}

function expectGroup(
  framework: Framework,
  people: readonly Placed[],
  posts: readonly PostOfRoleLevel[],
  group: SupplyAndDemandGroup,
) {
  const count = (test: (one: Placed) => boolean) => people.filter(test).length;
  const asked = new Set(group.roleLevels.map(({ roleLevel }) => roleLevel));
  expect([group.posts, group.people, group.leftOut]).toEqual([posts.length, people.length, 0]);
  if (group.elsewhere !== undefined) {
    expect(group.elsewhere).toBe(count(({ roleLevel }) => !asked.has(roleLevel ?? "")));
  }
  for (const { roleLevel, ...row } of group.roleLevels) {
    const wanted = posts.filter((post) => post.roleLevel === roleLevel).length;
    const at = count((one) => one.roleLevel === roleLevel);
    const ready = people.map(({ profile }) => gap(framework, profile, roleLevel).readiness);
    const of = (readiness: string) => ready.filter((one) => one === readiness).length;
    expect(row).toEqual({
      posts: wanted,
      people: at,
      missing: Math.max(0, wanted - at),
      ready: of("ready"),
      readyIfConfirmed: of("ready-if-confirmed"),
      notReady: of("not-ready"),
      nothingAsked: of("nothing-asked"),
    });
  }
  for (const { skill, needed: level, ...row } of group.skills) {
    const place = framework.levels.findIndex(({ id }) => id === level);
    const demand = (test: (needed: number) => boolean) =>
      posts.filter(({ roleLevel }) => test(needsOf(framework, roleLevel).get(skill) ?? -1)).length;
    const supply = (test: (held: number) => boolean) => count((one) => test(heldAt(framework, one, skill)));
    const [postsAtLeast, hold] = [demand((needed) => needed >= place), supply((held) => held >= place)];
    expect(row).toEqual({
      posts: demand((needed) => needed === place),
      postsAtLeast,
      hold,
      holdLower: supply((held) => held >= 0 && held < place),
      none: supply((held) => held === -1),
      unassessed: supply((held) => held === -2),
      missing: Math.max(0, postsAtLeast - hold),
    });
  }
}

test("supply and demand, all together and by site, count what gap says of each person", () => {
  fc.assert(
    fc.property(cases, ({ framework, people, posts }) => {
      const workforce = sealed(framework, people);
      const order = framework.roles.flatMap(({ levels }) => levels.map(({ id }) => id));
      const asked = order.filter((id) => posts.some(({ roleLevel }) => roleLevel === id));
      const all = supplyAndDemand(framework, workforce, posts, { minGroup: 1 });
      expect(all.groups.map(({ roleLevels }) => roleLevels.map(({ roleLevel }) => roleLevel))).toEqual([asked]);
      expect(all.groups.map(({ elsewhere }) => typeof elsewhere)).toEqual(["number"]);
      const ofSkills = supplyAndDemand(framework, workforce, posts, { of: "skills", minGroup: 1 });
      for (const group of [...all.groups, ...ofSkills.groups]) expectGroup(framework, people, posts, group);
      const needed = new Set(asked.flatMap((id) => [...needsOf(framework, id)].map((need) => JSON.stringify(need))));
      expect(ofSkills.groups[0]?.skills.length).toBe(needed.size);

      const bySite = supplyAndDemand(framework, workforce, posts, { groupBy: "site", minGroup: 1 });
      expect(new Set(bySite.groups.map(({ site }) => site)).size).toBe(bySite.groups.length);
      expect(bySite.groups.reduce((sum, group) => sum + group.people, 0)).toBe(people.length);
      expect(bySite.groups.reduce((sum, group) => sum + group.posts, 0)).toBe(posts.length);
      for (const group of bySite.groups) {
        const here = people.filter(({ site }) => site === group.site);
        expectGroup(
          framework,
          here,
          posts.filter(({ site = null }) => site === group.site),
          group,
        );
      }
    }),
    { numRuns: 60 },
  );
});

test("concentration counts needs and holders, in each group", () => {
  fc.assert(
    fc.property(cases, ({ framework, people }) => {
      const { skills } = concentration(framework, sealed(framework, people), { groupBy: "site", minGroup: 1 });
      const needs = people.flatMap(({ roleLevel }) => [...needsOf(framework, roleLevel ?? "")]);
      expect(skills.length).toBe(new Set(needs.map((need) => JSON.stringify(need))).size);
      for (const { skill, needed: level, ...row } of skills) {
        const place = framework.levels.findIndex(({ id }) => id === level);
        const held = people.map((one) => ({ site: one.site, held: heldAt(framework, one, skill) }));
        const holders = held.filter((one) => one.held >= place);
        const bySite = [...new Set(holders.map(({ site }) => site))].map(
          (site) => holders.filter((one) => one.site === site).length,
        );
        const largest = Math.max(0, ...bySite);
        const none = held.every((one) => one.held > -2) ? "none" : "unknown";
        const where = bySite.length === 1 ? "one-group" : 2 * largest >= holders.length ? "mostly-one-group" : "spread";
        expect(row).toEqual({
          need: needs.filter(([id, needed]) => id === skill && needed === place).length,
          leftOut: 0,
          holders: holders.length,
          cover: holders.length === 0 ? none : holders.length === 1 ? "few" : "shared",
          ...(holders.length > 0 && { where, groups: bySite.length, largest }),
        });
      }
    }),
    { numRuns: 60 },
  );
});

test("every answer as JSON is what its schema says, and nothing is lost or let out on the way", () => {
  fc.assert(
    fc.property(cases, fc.constantFrom(1, 3), ({ framework, people, posts }, minGroup) => {
      const workforce = sealed(framework, people);
      const gaps = ownGaps(framework, workforce);
      const rows = [...ownGapRows(framework, workforce, gaps)].map((row) => ownGapRowSchema.parse(row));
      expect(rows.map(({ low }) => low)).toEqual([...gaps.low]);
      expect(rows.map(({ roleLevel = null }) => roleLevel)).toEqual(people.map(({ roleLevel }) => roleLevel));
      expect([...ownGapRows(framework, workforce, gaps, { from: people.length >> 1 })]).toEqual(
        rows.slice(people.length >> 1),
      );
      const best = bestRoleLevels(framework, workforce, { limit: 2 });
      const fits = [...bestRoleLevelRows(framework, workforce, best)].map((row) => bestRoleLevelRowSchema.parse(row));
      expect(fits.map(({ likeness }) => likeness)).toEqual(
        [...best.scores].filter((_, i) => (best.places[i] ?? -1) >= 0),
      );
      for (const [i, { roleLevel }] of posts.entries()) {
        const near = bestPeople(framework, workforce, i === 0 ? roleProfileOf(framework, roleLevel) : roleLevel);
        expect(bestPeopleSchema.parse(JSON.parse(JSON.stringify(near)))).toEqual(near);
        expect(near.matches).toEqual(bestPeople(framework, workforce, roleLevel).matches);
      }
      const map = heatMap(framework, workforce, { groupBy: "site", minGroup });
      const cells = [...heatMapRows(map)].map((row) => heatMapRowSchema.parse(row));
      expect(cells.map(({ need }) => need)).toEqual([...map.cells.need]);
      expect(cells.map(({ hold }) => hold ?? -1)).toEqual([...map.cells.hold]);
      expect(cells.filter(({ suppressed, rungsShort }) => suppressed !== (rungsShort === null))).toEqual([]);
      const totals = [...heatMapTotalRows(map)].map((row) => heatMapTotalRowSchema.parse(row));
      expect(totals.map(({ unassessed }) => unassessed ?? -1)).toEqual([...map.totals.unassessed]);
      for (const of of ["role-levels", "skills"] as const) {
        const supply = supplyAndDemand(framework, workforce, posts, { of, groupBy: "site", minGroup });
        expect(supplyAndDemandSchema.parse(JSON.parse(JSON.stringify(supply)))).toEqual(supply);
      }
      const hanging = concentration(framework, workforce, { groupBy: "site", minGroup });
      expect(concentrationSchema.parse(JSON.parse(JSON.stringify(hanging)))).toEqual(hanging);
    }),
    { numRuns: 60 },
  );
});

test("they refuse what is not a post or an option", () => {
  const framework: Framework = kitchen;
  const empty = createWorkforce(framework).seal();
  const roleLevel = framework.roles[0]?.levels[0]?.id ?? "";
  const post = { id: "post", roleLevel };
  expect(() => supplyAndDemand(framework, empty, [post, post])).toThrow(RangeError);
  expect(() => supplyAndDemand(framework, empty, [{ ...post, roleLevel: "__proto__" }])).toThrow('"__proto__"');
  expect(() => supplyAndDemand(framework, empty, [], { groupBy: "sector" as "site" })).toThrow(RangeError); // What plain JavaScript may pass.
  expect(() => supplyAndDemand(framework, empty, [], { of: "both" as "skills" })).toThrow(RangeError);
  expect(() => supplyAndDemand(framework, empty, [], { minGroup: 0 })).toThrow(RangeError);
  expect(() => concentration(framework, empty, { groupBy: "constructor" as "site" })).toThrow(RangeError);
  const misspelt = { minGrop: 5, limt: 1 };
  for (const ask of [
    () => bestPeople(framework, empty, roleLevel, misspelt as object),
    () => bestRoleLevels(framework, empty, misspelt as object),
    () => concentration(framework, empty, misspelt as object),
    () => heatMap(framework, empty, { groupBy: "site", ...misspelt } as { groupBy: "site" }),
    () => supplyAndDemand(framework, empty, [], misspelt as object),
  ]) {
    expect(ask).toThrow(OptionError);
    expect(ask).toThrow(/has no option "minGrop"|has no option "limt"/);
  }
  expect(supplyAndDemand(framework, empty, [post]).groups).toMatchObject([{ posts: 1, people: 0, elsewhere: 0 }]);
  expect(concentration(framework, empty).skills).toEqual([]);
});

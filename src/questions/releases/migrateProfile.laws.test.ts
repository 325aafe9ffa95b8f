import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, profilesOf, relabelled, rungsOf } from "../../../test/arbitraries.js";
import { type Edited, editedReleases } from "../../../test/editedReleases.js";
import { findSkill } from "../../framework/findSkill.js";
import type { Assessment } from "../../model/assessment.js";
import type { Framework } from "../../model/framework.js";
import type { Profile } from "../../model/profile.js";
import { parseCatalogue } from "../../parse/parseCatalogue.js";
import { parseProfile } from "../../parse/parseProfile.js";
import { diffFrameworks } from "./diffFrameworks.js";
import type { FrameworkDiff } from "./frameworkDiff.js";
import { migratedCatalogueSchema, migratedPostsSchema, migratedProfileSchema } from "./migrate.schema.js";
import { migrateCatalogue } from "./migrateCatalogue.js";
import { migratePosts } from "./migratePosts.js";
import { migrateProfile } from "./migrateProfile.js";

const roleLevelIds = ({ roles }: Framework) => roles.flatMap(({ levels }) => levels.map(({ id }) => id));

/** Somebody at a role level, with a moderated record behind some of their skills and an older word of their own beside it. */
function people(framework: Framework): fc.Arbitrary<Profile> {
  return fc
    .tuple(
      profilesOf(framework),
      fc.option(fc.constantFrom(...roleLevelIds(framework)), { nil: undefined }),
      fc.array(fc.nat(5), { minLength: 8, maxLength: 8 }),
    )
    .map(([profile, roleLevel, numbers]) => {
      const assessments = Object.entries(profile.has).flatMap(([skill, level = null], i): Assessment[] => {
        const n = numbers[i % numbers.length] ?? 0;
        if (n === 0) return [];
        const record = { skill, level, assessor: "moderated", date: "2026-01-01" } as const;
        const rungs = [null, ...rungsOf(framework, findSkill(framework, skill))];
        const own = {
          ...record,
          level: rungs[n % rungs.length] ?? null,
          assessor: "self",
          date: "2025-01-01",
        } as const;
        return n < 3 ? [{ ...record, frameworkVersion: framework.version }] : [record, own];
      });
      return parseProfile(framework, {
        ...profile,
        ...(roleLevel !== undefined && { roleLevel }),
        ...(assessments.length > 0 && { assessments }),
      });
    });
}

function law(name: string, holds: (edited: Edited, profile: Profile, diff: FrameworkDiff) => void): void {
  const situations = editedReleases().chain((edited) => fc.tuple(fc.constant(edited), people(edited.before)));
  test(name, () =>
    fc.assert(
      fc.property(situations, ([edited, profile]) =>
        holds(edited, profile, diffFrameworks(edited.before, edited.after, { renamed: edited.renamed })),
      ),
      { numRuns: 250 },
    ),
  );
}

law("who is carried over is a person of the release after, the records in agreement", ({ after }, profile, diff) => {
  const migrated = migrateProfile(diff, profile);
  expect(parseProfile(after, migrated.profile)).toStrictEqual(migrated.profile);
  expect(migratedProfileSchema.safeParse(migrated).success).toBe(true);
});

law(
  "nothing that still exists is lost, nothing is invented, and all that stays behind is noted",
  (edited, profile, diff) => {
    const { before, after, truth } = edited;
    const { profile: migrated, notes } = migrateProfile(diff, profile);
    const has = new Map(Object.entries(migrated.has));
    let carried = 0;
    for (const [skill, level] of Object.entries(profile.has)) {
      const now = truth.skills.get(skill);
      const noted = notes.filter(({ where }) => where.path?.[0] === "has" && where.path[1] === skill);
      const rungs = now === undefined ? [] : rungsOf(after, findSkill(after, now));
      if (level === null || level === undefined) {
        // Below the lowest level then is below the lowest now, unless that one is new or was below it.
        const [lowest] = [rungsOf(before, findSkill(before, skill))].map((old) =>
          before.levels.findIndex(({ id }) => old.includes(id)),
        );
        const lowestNow = after.levels.find(({ id }) => rungs.includes(id))?.id;
        const then = before.levels.findIndex(({ id }) => truth.levels.get(id) === lowestNow);
        const isBelowStill = now !== undefined && then >= (lowest ?? 0);
        expect(noted).toHaveLength(isBelowStill ? 0 : 1);
        if (now !== undefined) expect(has.get(now)).toBe(isBelowStill ? null : undefined);
        if (isBelowStill) carried++;
        continue;
      }
      const rung = truth.levels.get(level);
      const exists = now !== undefined && rung !== undefined && rungs.includes(rung);
      expect(noted).toHaveLength(exists ? 0 : 1);
      if (now !== undefined) expect(has.get(now)).toBe(exists ? rung : undefined);
      if (exists) carried++;
    }
    expect(has.size).toBe(carried);
    const roleLevel = profile.roleLevel === undefined ? undefined : truth.roleLevels.get(profile.roleLevel);
    expect(migrated.roleLevel).toBe(roleLevel);
    expect(notes.filter(({ code }) => code === "role-level-gone")).toHaveLength(
      profile.roleLevel !== undefined && roleLevel === undefined ? 1 : 0,
    );
  },
);

law(
  "what is still known of a lost level is below it, and the skill has it",
  ({ before, after, truth }, profile, diff) => {
    for (const { skill, level, atLeast, where } of migrateProfile(diff, profile).notes) {
      if (atLeast === undefined || skill === undefined || where.path?.[0] !== "has") continue;
      const place = (id: string | null | undefined) => before.levels.findIndex((one) => one.id === id);
      const [then] = [...truth.levels].find(([, now]) => now === atLeast) ?? [];
      expect(place(then)).toBeGreaterThanOrEqual(0);
      expect(place(then)).toBeLessThan(place(level));
      expect(rungsOf(after, findSkill(after, truth.skills.get(skill) ?? ""))).toContain(atLeast);
    }
  },
);

law("forth and back again restores what is in both releases", ({ before, after, truth }, profile, diff) => {
  const inverse = Object.fromEntries(
    Object.entries(truth).map(([key, map]) => [key, Object.fromEntries([...map].map(([from, to]) => [to, from]))]),
  );
  const there = migrateProfile(diff, profile).profile;
  const back = migrateProfile(diffFrameworks(after, before, { renamed: inverse }), there).profile;
  const has = new Map(Object.entries(back.has));
  for (const [skill, level] of has) expect(new Map(Object.entries(profile.has)).get(skill)).toBe(level);
  const levelled = Object.values(there.has).filter((level) => level !== null).length;
  expect([...has.values()].filter((level) => level !== null)).toHaveLength(levelled);
  if (there.roleLevel !== undefined) expect(back.roleLevel).toBe(profile.roleLevel);
  for (const record of back.assessments ?? []) expect(profile.assessments).toContainEqual(record);
  expect(parseProfile(before, back)).toStrictEqual(back);
});

test("to other ids, the renames given, and back, is the identity", () => {
  const situations = frameworks().chain((framework) => fc.tuple(fc.constant(framework), people(framework)));
  fc.assert(
    fc.property(situations, ([framework, profile]) => {
      const other = relabelled(framework);
      const skills = Object.fromEntries(framework.skills.map(({ id }) => [id, other.skill(id)]));
      const levels = Object.fromEntries(framework.levels.map(({ id }) => [id, other.level(id)]));
      const roleLevels = Object.fromEntries(roleLevelIds(framework).map((id) => [id, other.roleLevel(id)]));
      const diff = diffFrameworks(framework, other.framework, { renamed: { skills, levels, roleLevels } });
      const migrated = migrateProfile(diff, profile);
      expect(migrated.notes).toEqual([]);
      expect(migrated.profile.has).toEqual(other.profile(profile).has);
      const swapped = (map: object) => Object.fromEntries(Object.entries(map).map(([from, to]) => [to, from]));
      const renamed = { skills: swapped(skills), levels: swapped(levels), roleLevels: swapped(roleLevels) };
      const back = migrateProfile(diffFrameworks(other.framework, framework, { renamed }), migrated.profile);
      expect(back).toEqual({ profile, notes: [] });
    }),
    { numRuns: 100 },
  );
});

law("a diff that has been through JSON carries people just so", (_, profile, diff) => {
  expect(migrateProfile(JSON.parse(JSON.stringify(diff)), profile)).toEqual(migrateProfile(diff, profile));
});

law(
  "a catalogue that is carried over is one of the release after, and says what it lost",
  ({ before, after }, profile, diff) => {
    const ranked = before.levels.map(({ id }) => id);
    const courses = Object.entries(profile.has).map(([skill, held], i) => {
      const rungs = rungsOf(before, findSkill(before, skill)).toSorted((a, b) => ranked.indexOf(a) - ranked.indexOf(b));
      const [to, from] = [held ?? rungs[0] ?? "", rungs[0] ?? ""];
      const teaching = from === to || i % 2 === 0 ? { skill, to } : { skill, from, to };
      return { id: `course ${i}`, title: "Course", provider: "academy", teaches: [teaching] };
    });
    const catalogue = parseCatalogue(before, {
      id: "autumn",
      framework: { id: before.id, version: before.version },
      providers: [{ id: "academy", name: "Academy" }],
      courses,
    });
    const migrated = migrateCatalogue(diff, catalogue);
    expect(parseCatalogue(after, migrated.catalogue)).toStrictEqual(migrated.catalogue);
    expect(migratedCatalogueSchema.safeParse(migrated).success).toBe(true);
    const taught = migrated.catalogue.courses.flatMap(({ teaches }) => teaches).length;
    expect(taught + migrated.notes.length).toBe(courses.length);
    expect(migrated.catalogue.courses).toHaveLength(courses.length);
  },
);

law("posts are carried over in order, or noted whole", ({ before, truth }, _, diff) => {
  const posts = roleLevelIds(before).map((roleLevel, i) => ({ id: `post ${i}`, roleLevel, site: "hub" }));
  const migrated = migratePosts(diff, posts);
  expect(migrated.posts).toEqual(
    posts.flatMap((post) => {
      const roleLevel = truth.roleLevels.get(post.roleLevel);
      return roleLevel === undefined ? [] : [{ ...post, roleLevel }];
    }),
  );
  expect(migrated.notes.map(({ post }) => post)).toEqual(
    posts.filter(({ roleLevel }) => !truth.roleLevels.has(roleLevel)),
  );
  expect(migratedPostsSchema.safeParse(migrated).success).toBe(true);
});

import * as fc from "fast-check";
import type { Framework, FrameworkData } from "../src/model/framework.js";
import type { Need } from "../src/model/need.js";
import type { Profile } from "../src/model/profile.js";
import type { Skill } from "../src/model/skill.js";
import { parseFramework } from "../src/parse/parseFramework.js";
import { parseProfile } from "../src/parse/parseProfile.js";
import type { SkillSet, SkillSource } from "../src/skills/skillSet.js";

/** Ids that programs trip over: keys of `Object.prototype`, numbers (which objects list first), blanks, commas, unicode. */
export const awkwardIds = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "10",
  "9",
  "0",
  "-1",
  "a,b",
  'say "hi"\n',
  " ",
  "naïve",
  "nai\u0308ve",
  "東京",
  "🧁",
] as const;

/** One id: often an awkward one. */
export function ids(): fc.Arbitrary<string> {
  return fc.oneof(fc.constantFrom(...awkwardIds), fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }));
}

const most = { levels: 5, skills: 8, families: 3, roles: 4, levelsOfRole: 3 } as const;

/** `undefined` half of the time: JSON leaves the key out. */
function perhaps<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(value, { nil: undefined, freq: 2 });
}

/** Between one and `maxLength` different ids. */
function idLists(maxLength: number): fc.Arbitrary<string[]> {
  return fc.uniqueArray(ids(), { minLength: 1, maxLength });
}

const byId = ({ id }: { readonly id: string }) => id;

/** Everything random about a framework. Numbers point into lists whose lengths are not known yet, so `pick` wraps them. */
const recipes = fc.record({
  levels: idLists(most.levels),
  skills: fc.uniqueArray(
    fc.record({
      id: ids(),
      definedAt: perhaps(fc.uniqueArray(fc.nat(most.levels - 1), { minLength: 1 })),
      isDescribed: fc.boolean(),
      aliases: perhaps(fc.array(ids(), { maxLength: 2 })),
    }),
    { minLength: 1, maxLength: most.skills, selector: byId },
  ),
  families: idLists(most.families),
  roles: fc.uniqueArray(
    fc.record({
      id: ids(),
      family: fc.nat(most.families - 1),
      levels: fc.array(
        fc.record({
          track: perhaps(fc.constantFrom("technical", "management")),
          needs: fc.array(
            perhaps(
              fc.record({
                level: fc.option(fc.nat(most.levels - 1), { nil: undefined }),
                importance: perhaps(fc.constantFrom("essential", "desirable")),
                weight: perhaps(
                  fc.oneof({ weight: 2, arbitrary: fc.nat(8) }, { weight: 1, arbitrary: fc.constant(0) }),
                ),
              }),
            ),
            { minLength: most.skills, maxLength: most.skills },
          ),
          needsLastSkillFirst: fc.boolean(),
          asks: fc.constantFrom("all", "all", "all", "all", "all", "all", "nothing", "nothing that counts"),
        }),
        { minLength: 1, maxLength: most.levelsOfRole },
      ),
    }),
    { minLength: 1, maxLength: most.roles, selector: byId },
  ),
  roleLevelIds: fc.uniqueArray(ids(), {
    minLength: most.roles * most.levelsOfRole,
    maxLength: most.roles * most.levelsOfRole,
  }),
  pathways: perhaps(
    fc.array(fc.record({ from: fc.nat(most.roles - 1), to: fc.nat(most.roles - 1) }), { maxLength: 3 }),
  ),
});

function pick<Value>(list: readonly Value[], n: number): Value {
  return list[n % list.length] as Value; // The lists of a recipe are never empty.
}

/** A random framework as JSON from a file, correct in every respect. */
export function frameworkJson(): fc.Arbitrary<FrameworkData> {
  return recipes.map(({ levels, skills, families, roles, roleLevelIds, pathways }) => {
    const defined = skills.map(({ id, definedAt, isDescribed, aliases }) => {
      const rungs = definedAt ? levels.filter((_, rung) => definedAt.includes(rung)) : [];
      const allowed = rungs.length > 0 ? rungs : levels;
      return {
        id,
        name: `Skill ${id}`,
        definedAt: rungs.length > 0 ? rungs : undefined,
        descriptors: isDescribed
          ? Object.fromEntries(allowed.map((level) => [level, [`${id} at ${level}`]]))
          : undefined,
        aliases,
        allowed,
      };
    });
    const draft = {
      id: "random",
      title: "Random framework",
      version: "1",
      levels: levels.map((id) => ({ id, name: `Level ${id}` })),
      skills: defined.map(({ allowed: _, ...skill }) => skill),
      roleFamilies: families.map((id) => ({ id, name: `Family ${id}` })),
      roles: roles.map((role, roleAt) => ({
        id: role.id,
        name: `Role ${role.id}`,
        family: pick(families, role.family),
        levels: role.levels.map(({ track, needs, needsLastSkillFirst, asks }, levelAt) => {
          const listed = defined.flatMap(({ id, allowed }, skillAt) => {
            const need = needs[skillAt];
            if (!need || asks === "nothing") return [];
            const level = need.level === undefined ? undefined : pick(allowed, need.level);
            return [{ ...need, skill: id, level, ...(asks === "nothing that counts" && { weight: 0 }) }];
          });
          const id = roleLevelIds[roleAt * most.levelsOfRole + levelAt];
          return { id, name: `Role level ${id}`, track, needs: needsLastSkillFirst ? listed.reverse() : listed };
        }),
      })),
      pathways: pathways?.map(({ from, to }, n) => ({
        id: `pathway ${n}`,
        from: pick(roles, from).id,
        to: pick(roles, to).id,
      })),
    };
    return JSON.parse(JSON.stringify(draft));
  });
}

/**
 * A random parsed framework: 1 to 5 levels, 1 to 8 skills, 1 to 3 families, 1 to 4 roles of 1 to 3 role levels, needs
 * with and without level, importance and weight (0 to 8, often 0), role levels that ask nothing (one in eight has no needs,
 * one in eight only needs of weight 0), skills with and without `definedAt`, awkward ids throughout.
 */
export function frameworks(): fc.Arbitrary<Framework> {
  return frameworkJson().map(parseFramework);
}

/** The levels at which a skill may be held, lowest first. */
export function rungsOf(framework: Framework, { definedAt }: Skill): readonly string[] {
  return definedAt ?? framework.levels.map(byId);
}

/** A profile of somebody: any of the skills, in any order, each at a level it is defined at or assessed and not held. */
export function profilesOf(framework: Framework): fc.Arbitrary<Profile> {
  const all = [...framework.skills];
  const half = fc.shuffledSubarray(all, { minLength: Math.ceil(all.length / 2) });
  return assessedAmong(framework, fc.oneof(fc.shuffledSubarray(all), half));
}

/** A profile in which every skill has been assessed. */
export function fullProfilesOf(framework: Framework): fc.Arbitrary<Profile> {
  return assessedAmong(framework, fc.constant([...framework.skills]));
}

function assessedAmong(framework: Framework, chosen: fc.Arbitrary<Skill[]>): fc.Arbitrary<Profile> {
  return chosen
    .chain((skills) =>
      fc.tuple(
        ...skills.map((skill) => fc.tuple(fc.constant(skill.id), fc.constantFrom(null, ...rungsOf(framework, skill)))),
      ),
    )
    .map((held) => parseProfile(framework, { person: "sam", has: Object.fromEntries(held) }));
}

/** A skill set: some of the skills in framework order, each at a level or at any. */
export function skillSetsOf(framework: Framework): fc.Arbitrary<SkillSet> {
  return fc
    .subarray([...framework.skills])
    .chain((skills) => fc.tuple(...skills.map((skill) => entriesOf(framework, [skill]))));
}

function entriesOf(framework: Framework, skills: readonly Skill[]): fc.Arbitrary<SkillSet[number]> {
  const skill = fc.constantFrom(...skills.map(byId));
  return fc.oneof(fc.record({ skill }), fc.record({ skill, level: fc.constantFrom(...framework.levels.map(byId)) }));
}

/** The framework without its needs of weight 0 and its role levels that ask nothing, which count for nothing in any answer. */
export function withoutWhatCountsForNothing({ pathways: _, ...framework }: Framework): Framework {
  return parseFramework({
    ...framework,
    roles: framework.roles
      .map((role) => ({
        ...role,
        levels: role.levels
          .map((level) => ({ ...level, needs: level.needs.filter(({ weight }) => weight !== 0) }))
          .filter(({ needs }) => needs.length > 0),
      }))
      .filter(({ levels }) => levels.length > 0),
  });
}

/** Needs in any order, some of weight 0 and some of one skill twice. */
export function needsOf(framework: Framework): fc.Arbitrary<Need[]> {
  const importance = fc.constantFrom("essential" as const, "desirable" as const);
  const worth = fc.record({ importance, weight: fc.constantFrom(0, 0, 1, 3) }, { requiredKeys: [] });
  const need = fc.tuple(entriesOf(framework, framework.skills), worth).map(([entry, more]) => ({ ...entry, ...more }));
  return fc.array(need, { maxLength: 10 });
}

/** Whatever the five verbs take: a set, a profile, needs or teachings in any order and with skills named twice. */
export function skillSourcesOf(framework: Framework): fc.Arbitrary<SkillSource> {
  const skill = fc.constantFrom(...framework.skills.map(byId));
  const to = fc.constantFrom(...framework.levels.map(byId));
  return fc.oneof(
    skillSetsOf(framework),
    profilesOf(framework),
    needsOf(framework),
    needsOf(framework).map((needs) => ({ needs })),
    fc.record({ teaches: fc.array(fc.record({ skill, to }), { maxLength: 6 }) }),
  );
}

/** The id of one of the framework's role levels. */
export function roleLevelsOf(framework: Framework): fc.Arbitrary<string> {
  return fc.constantFrom(...framework.roles.flatMap(({ levels }) => levels.map(byId)));
}

/** The same framework under other ids, and the way from the old ids to the new. */
export interface Relabelled {
  readonly framework: Framework;
  readonly level: (id: string) => string;
  readonly skill: (id: string) => string;
  readonly family: (id: string) => string;
  readonly role: (id: string) => string;
  readonly roleLevel: (id: string) => string;
  readonly profile: (profile: Profile) => Profile;
}

/**
 * Renames every level, skill, family, role and role level to a number that falls with its place: 999, 998, and so on.
 * Objects list such keys backwards, and one id now means a skill, a level and a role at once.
 */
export function relabelled(framework: Framework): Relabelled {
  const level = renaming(framework.levels);
  const skill = renaming(framework.skills);
  const family = renaming(framework.roleFamilies);
  const role = renaming(framework.roles);
  const roleLevel = renaming(framework.roles.flatMap(({ levels }) => levels));
  const renamed = parseFramework({
    ...framework,
    levels: framework.levels.map((rung) => ({ ...rung, id: level(rung.id) })),
    skills: framework.skills.map(({ definedAt, descriptors, ...rest }) => ({
      ...rest,
      id: skill(rest.id),
      ...(definedAt && { definedAt: definedAt.map(level) }),
      ...(descriptors && { descriptors: keysRenamed(descriptors, level) }),
    })),
    roleFamilies: framework.roleFamilies.map((one) => ({ ...one, id: family(one.id) })),
    roles: framework.roles.map((one) => ({
      ...one,
      id: role(one.id),
      family: family(one.family),
      levels: one.levels.map((rung) => ({
        ...rung,
        id: roleLevel(rung.id),
        needs: rung.needs.map((need) => ({
          ...need,
          skill: skill(need.skill),
          ...(need.level !== undefined && { level: level(need.level) }),
        })),
      })),
    })),
    ...(framework.pathways && {
      pathways: framework.pathways.map((one) => ({ ...one, from: role(one.from), to: role(one.to) })),
    }),
  });
  const has = (held: Profile["has"]) =>
    Object.fromEntries(Object.entries(held).map(([id, at]) => [skill(id), typeof at === "string" ? level(at) : at]));
  return {
    framework: renamed,
    level,
    skill,
    family,
    role,
    roleLevel,
    profile: (profile) => parseProfile(renamed, { person: profile.person, has: has(profile.has) }),
  };
}

function renaming(things: readonly { readonly id: string }[]): (id: string) => string {
  const names = new Map(things.map(({ id }, place) => [id, String(999 - place)]));
  return (id) => names.get(id) ?? `unknown ${id}`;
}

function keysRenamed(object: Readonly<Record<string, unknown>>, rename: (key: string) => string): object {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [rename(key), value]));
}

/** The same JSON with the keys of every object in the opposite order; lists keep theirs. */
export function keysReversed<Value>(value: Value): Value;
export function keysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((element) => keysReversed(element));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, keysReversed(inner)]),
  );
}

/** The same framework with its skills, families and roles listed backwards. */
export function listedBackwards(framework: Framework): Framework {
  return parseFramework({
    ...framework,
    skills: framework.skills.toReversed(),
    roleFamilies: framework.roleFamilies.toReversed(),
    roles: framework.roles.toReversed(),
  });
}

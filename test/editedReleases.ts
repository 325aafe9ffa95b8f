import * as fc from "fast-check";
import type { Framework, FrameworkData } from "../src/model/framework.js";
import { parseFramework } from "../src/parse/parseFramework.js";
import type { Renames } from "../src/questions/releases/frameworkDiff.js";
import { frameworkJson } from "./arbitraries.js";

type Draft<Value> = Value extends readonly (infer Element)[]
  ? Draft<Element>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Draft<Value[Key]> }
    : Value;

/** Which old id is which new one: what a diff has to find out from the renames it is given. */
export type Truth = Readonly<Record<keyof Renames, ReadonlyMap<string, string>>>;

/** A framework, the release after it, and what has truly become of each id. */
export interface Edited {
  readonly before: Framework;
  readonly after: Framework;
  /** Those of the truth that a steward has to state: the ids that changed. */
  readonly renamed: Renames;
  readonly truth: Truth;
}

const edits = [
  "rename",
  "rename level",
  "remove skill",
  "remove role level",
  "remove role",
  "remove level",
  "add skill",
  "add role level",
  "add level",
  "add need",
  "drop need",
  "level need",
  "weigh need",
  "define skill",
  "shuffle levels",
  "shuffle skills",
  "shuffle ladder",
  "reword",
  "move role",
] as const;

/** What the scale can go through; as likely as all the rest, since little else is as hard to get right. */
const editsOfLevels = [
  "rename level",
  "remove level",
  "add level",
  "shuffle levels",
  "define skill",
  "level need",
] as const;

/** A random framework and a release made of it by up to eight edits. */
export function editedReleases(): fc.Arbitrary<Edited> {
  const name = fc.constantFrom<(typeof edits)[number]>(...edits, ...editsOfLevels, ...editsOfLevels);
  const edit = fc.tuple(name, fc.nat(), fc.nat(), fc.nat());
  return fc.tuple(frameworkJson(), fc.array(edit, { maxLength: 8 })).map(([data, list]) => edited(data, list));
}

function edited(
  data: FrameworkData,
  list: readonly (readonly [(typeof edits)[number], number, number, number])[],
): Edited {
  const draft: Draft<FrameworkData> = { ...structuredCloneKeepingProto(data), version: "2" };
  // Each thing carries where it came from, whatever is done to it.
  const origin = new Map<object, string>();
  const kinds = (from: Draft<FrameworkData>) => ({
    levels: from.levels,
    skills: from.skills,
    roleFamilies: from.roleFamilies,
    roles: from.roles,
    roleLevels: from.roles.flatMap(({ levels }) => levels),
  });
  for (const things of Object.values(kinds(draft))) for (const thing of things) origin.set(thing, thing.id);

  for (const [i, [name, a, b, c]] of list.entries()) apply(draft, name, `new ${i}`, a, b, c);

  const truth = Object.fromEntries(
    Object.entries(kinds(draft)).map(([key, things]) => [
      key,
      new Map(
        things.flatMap((thing) => {
          const old = origin.get(thing);
          return old === undefined ? [] : [[old, thing.id] as const];
        }),
      ),
    ]),
  ) as unknown as Truth; // The keys of `kinds` are those of the truth.
  const renamed = Object.fromEntries(
    Object.entries(truth).map(([key, map]) => [key, Object.fromEntries([...map].filter(([from, to]) => from !== to))]),
  );
  return { before: parseFramework(data), after: parseFramework(JSON.parse(JSON.stringify(draft))), renamed, truth };
}

/** A copy in which `__proto__` stays a key. */
function structuredCloneKeepingProto(data: FrameworkData): Draft<FrameworkData> {
  return JSON.parse(JSON.stringify(data));
}

function apply(
  draft: Draft<FrameworkData>,
  name: (typeof edits)[number],
  fresh: string,
  a: number,
  b: number,
  c: number,
) {
  const at = <Value>(list: readonly Value[], n: number) => list[n % Math.max(1, list.length)];
  const roleLevels = draft.roles.flatMap(({ levels }) => levels);
  const [skill, role, level] = [at(draft.skills, a), at(draft.roles, a), at(draft.levels, a)];
  const roleLevel = at(roleLevels, a);
  const need = roleLevel && at(roleLevel.needs, b);
  const rungs = (id: string) =>
    draft.skills.find((one) => one.id === id)?.definedAt ?? draft.levels.map((one) => one.id);

  switch (name) {
    case "rename": {
      const things = [...draft.levels, ...draft.skills, ...draft.roleFamilies, ...draft.roles, ...roleLevels];
      const thing = at(things, b);
      if (thing) rename(draft, thing, fresh);
      return;
    }
    case "rename level":
      if (level) rename(draft, level, fresh);
      return;
    case "remove skill":
      draft.skills = draft.skills.filter((one) => one !== skill);
      for (const one of roleLevels) one.needs = one.needs.filter((asked) => asked.skill !== skill?.id);
      return;
    case "remove role level":
      if (role && role.levels.length > 1) role.levels = role.levels.filter((one) => one !== at(role.levels, b));
      return;
    case "remove role":
      draft.roles = draft.roles.filter((one) => one !== role);
      if (draft.pathways) {
        draft.pathways = draft.pathways.filter(({ from, to }) => from !== role?.id && to !== role?.id);
      }
      return;
    case "remove level":
      if (level && draft.levels.length > 1) removeLevel(draft, level.id);
      return;
    case "add skill":
      draft.skills.splice(b % (draft.skills.length + 1), 0, { id: fresh, name: `Skill ${fresh}` });
      return;
    case "add role level":
      role?.levels.splice(b % (role.levels.length + 1), 0, { id: fresh, name: `Role level ${fresh}`, needs: [] });
      return;
    case "add level":
      draft.levels.splice(b % (draft.levels.length + 1), 0, { id: fresh, name: `Level ${fresh}` });
      return;
    case "add need": {
      const missing = at(
        draft.skills.filter(({ id }) => !roleLevel?.needs.some((asked) => asked.skill === id)),
        b,
      );
      const asked = missing && at([undefined, ...rungs(missing.id)], c);
      if (missing) roleLevel?.needs.push({ skill: missing.id, ...(asked !== undefined && { level: asked }) });
      return;
    }
    case "drop need":
      if (roleLevel) roleLevel.needs = roleLevel.needs.filter((one) => one !== need);
      return;
    case "level need": {
      const asked = need && at([undefined, ...rungs(need.skill)], c);
      if (asked !== undefined && need) need.level = asked;
      else delete need?.level;
      return;
    }
    case "weigh need":
      if (need && c % 2 === 0) need.weight = c % 5;
      else if (need) need.importance = need.importance === "desirable" ? "essential" : "desirable";
      return;
    case "define skill":
      if (skill)
        defineAt(
          draft,
          skill,
          draft.levels.map(({ id }) => id).filter((_, rung) => ((b >> rung) & 1) === 1),
        );
      return;
    case "shuffle levels":
      draft.levels.splice(b % draft.levels.length, 0, ...draft.levels.splice(c % draft.levels.length, 1));
      return;
    case "shuffle skills":
      draft.skills.reverse();
      return;
    case "shuffle ladder":
      role?.levels.reverse();
      return;
    case "reword": {
      const thing = at([...draft.levels, ...draft.skills, ...draft.roleFamilies, ...draft.roles, ...roleLevels], b);
      if (thing) thing.name = `Reworded ${fresh}`;
      return;
    }
    case "move role": {
      const family = at(draft.roleFamilies, b);
      if (role && family) role.family = family.id;
      return;
    }
  }
}

type Thing = Draft<FrameworkData>["skills" | "levels" | "roleFamilies" | "roles"][number];

function rename(draft: Draft<FrameworkData>, thing: Pick<Thing, "id">, to: string): void {
  const from = thing.id;
  const is = <Kind extends object>(list: readonly Kind[]) => list.includes(thing as Kind); // Compared by identity alone.
  const [isLevel, isSkill] = [is(draft.levels), is(draft.skills)];
  const renamed = (id: string) => (id === from ? to : id);
  if (is(draft.roleFamilies)) for (const role of draft.roles) role.family = renamed(role.family);
  if (is(draft.roles)) {
    for (const pathway of draft.pathways ?? []) {
      pathway.from = renamed(pathway.from);
      pathway.to = renamed(pathway.to);
    }
  }
  for (const need of draft.roles.flatMap(({ levels }) => levels.flatMap(({ needs }) => needs))) {
    if (isSkill) need.skill = renamed(need.skill);
    if (isLevel && need.level !== undefined) need.level = renamed(need.level);
  }
  if (isLevel) {
    for (const skill of draft.skills) {
      if (skill.definedAt) skill.definedAt = skill.definedAt.map(renamed);
      if (!skill.descriptors) continue;
      skill.descriptors = Object.fromEntries(
        Object.entries(skill.descriptors).map(([id, text]) => [renamed(id), text]),
      );
    }
  }
  thing.id = to;
}

function removeLevel(draft: Draft<FrameworkData>, level: string): void {
  draft.levels = draft.levels.filter(({ id }) => id !== level);
  for (const skill of draft.skills) {
    const rest = skill.definedAt?.filter((id) => id !== level);
    if (rest && rest.length > 0) skill.definedAt = rest;
    else delete skill.definedAt;
    if (!skill.descriptors) continue;
    skill.descriptors = Object.fromEntries(Object.entries(skill.descriptors).filter(([id]) => id !== level));
  }
  for (const need of draft.roles.flatMap(({ levels }) => levels.flatMap(({ needs }) => needs))) {
    if (need.level === level) delete need.level;
  }
}

function defineAt(draft: Draft<FrameworkData>, skill: Draft<FrameworkData>["skills"][number], levels: string[]): void {
  delete skill.definedAt;
  delete skill.descriptors;
  if (levels.length === 0) return;
  skill.definedAt = levels;
  for (const need of draft.roles.flatMap((role) => role.levels.flatMap(({ needs }) => needs))) {
    if (need.skill === skill.id && need.level !== undefined && !levels.includes(need.level)) delete need.level;
  }
}

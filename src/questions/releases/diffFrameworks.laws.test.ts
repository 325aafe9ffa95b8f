import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, keysReversed, relabelled } from "../../../test/arbitraries.js";
import { askedByHand } from "../../../test/askedByHand.js";
import { type Edited, editedReleases } from "../../../test/editedReleases.js";
import { weightOf } from "../../framework/needWorth.js";
import type { Framework } from "../../model/framework.js";
import type { Need } from "../../model/need.js";
import { parseFramework } from "../../parse/parseFramework.js";
import { diffFrameworks } from "./diffFrameworks.js";
import { frameworkDiffSchema } from "./diffFrameworks.schema.js";
import type { FrameworkDiff, Renames } from "./frameworkDiff.js";
import { renamesOf } from "./renamesOf.js";

function law(name: string, holds: (edited: Edited, diff: FrameworkDiff) => void): void {
  test(name, () =>
    fc.assert(
      fc.property(editedReleases(), (edited) =>
        holds(edited, diffFrameworks(edited.before, edited.after, { renamed: edited.renamed })),
      ),
      { numRuns: 150 },
    ),
  );
}

/** Every list of a diff but its references, flat. */
function listsOf({ before: _, after: __, ...changes }: FrameworkDiff): unknown[] {
  return Object.values(changes).flatMap((change) =>
    typeof change === "object" ? (Array.isArray(change) ? change : Object.values(change).flat()) : [],
  );
}

const roleLevelsOf = ({ roles }: Framework) => roles.flatMap(({ levels }) => levels);
const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

test("a framework against itself shows no change at all, in whatever order its keys are", () => {
  fc.assert(
    fc.property(frameworks(), (framework) => {
      const later = parseFramework(keysReversed({ ...framework, version: "another" }));
      for (const diff of [diffFrameworks(framework, framework), diffFrameworks(framework, later)]) {
        expect(diff.bump).toBe("none");
        expect(listsOf(diff).filter((change) => change !== false)).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
});

law("no change is found where nothing changed, and only there", ({ before, after }, { bump }) => {
  const asked = (framework: Framework) => ({
    ...JSON.parse(JSON.stringify(framework)),
    version: "",
    skills: framework.skills.map(({ definedAt, descriptors, ...skill }) => ({
      ...skill,
      definedAt: definedAt?.length === framework.levels.length ? undefined : definedAt,
      descriptors: descriptors && Object.keys(descriptors).length > 0 ? descriptors : undefined,
    })),
    roles: framework.roles.map((role) => ({
      ...role,
      levels: role.levels.map((level) => ({
        ...level,
        needs: level.needs.map(({ skill, level, importance = "essential", ...need }) => [
          skill,
          level,
          importance,
          weightOf({ importance, ...need }),
        ]),
      })),
    })),
  });
  const isSame = JSON.stringify(asked(before)) === JSON.stringify(asked(after));
  expect(bump === "none").toBe(isSame);
});

law("what is added, removed and renamed is what the edits did", ({ before, after, truth }, diff) => {
  const kinds = [
    ["levels", before.levels, after.levels],
    ["skills", before.skills, after.skills],
    ["roleFamilies", before.roleFamilies, after.roleFamilies],
    ["roles", before.roles, after.roles],
    ["roleLevels", roleLevelsOf(before), roleLevelsOf(after)],
  ] as const;
  for (const [key, old, present] of kinds) {
    const found = diff[key];
    const images = new Set(truth[key].values());
    expect(found.added).toEqual(idsOf(present).filter((id) => !images.has(id)));
    expect(found.removed).toEqual(idsOf(old).filter((id) => !truth[key].has(id)));
    expect(new Map(found.renamed.map(({ from, to }) => [from, to]))).toEqual(
      new Map([...truth[key]].filter(([from, to]) => from !== to)),
    );
    const names = new Map<string, string>(old.map(({ id, name }) => [truth[key].get(id) ?? "", name]));
    const reworded = present.filter(({ id, name }) => images.has(id) && names.get(id) !== name);
    expect(found.reworded.filter(({ fields }) => fields.includes("name")).map(({ id }) => id)).toEqual(idsOf(reworded));
  }
});

law("needs are what a plain comparison of every pair finds", ({ before, after, truth }, { needs }) => {
  const expected = {
    added: [] as string[],
    removed: [] as string[],
    relevelled: [] as string[],
    reweighted: [] as string[],
  };
  for (const was of roleLevelsOf(before)) {
    for (const is of roleLevelsOf(after)) {
      if (truth.roleLevels.get(was.id) !== is.id) continue;
      for (const need of is.needs) {
        const old = was.needs.find(({ skill }) => truth.skills.get(skill) === need.skill);
        const key = JSON.stringify([is.id, need.skill]);
        if (!old) expected.added.push(key);
        else {
          const level = old.level === undefined ? "any" : (truth.levels.get(old.level) ?? "gone");
          if (level !== (need.level ?? "any")) expected.relevelled.push(key);
          const isHeavier = (old.importance === "desirable") !== (need.importance === "desirable");
          if (isHeavier || weightOf(old) !== weightOf(need)) expected.reweighted.push(key);
        }
      }
      for (const { skill } of was.needs) {
        const now = truth.skills.get(skill);
        if (!is.needs.some((need) => need.skill === now)) expected.removed.push(JSON.stringify([is.id, now ?? skill]));
      }
    }
  }
  for (const key of ["added", "removed", "relevelled", "reweighted"] as const) {
    const found: readonly { readonly roleLevel: string; readonly skill: string }[] = needs[key];
    const keys = found.map(({ roleLevel, skill }) => JSON.stringify([roleLevel, skill]));
    expect(keys.toSorted()).toEqual(expected[key].toSorted());
  }
});

law(
  "raised is what fewer of the levels in both releases meet, lowered what more do",
  ({ before, after, truth }, { needs }) => {
    const [old, present] = [idsOf(before.levels), idsOf(after.levels)];
    const kept = old.filter((level) => truth.levels.has(level));
    const order = kept.map((level) => truth.levels.get(level) ?? "");
    fc.pre(order.every((level, i) => i === 0 || present.indexOf(level) > present.indexOf(order[i - 1] ?? "")));
    for (const { roleLevel, skill, from, to, direction, uncounted } of needs.relevelled) {
      const turn = needs.reweighted.find((one) => one.roleLevel === roleLevel && one.skill === skill);
      const weights = turn ? [turn.from.weight, turn.to.weight] : [];
      const met = kept.filter((level) => old.indexOf(level) >= old.indexOf(from ?? ""));
      const meets = order.filter((level) => present.indexOf(level) >= present.indexOf(to ?? ""));
      if (uncounted || weights.some((weight) => weight === 0)) continue; // The law below says what is asked then.
      if (meets.length < met.length) expect(direction).toBe("raised");
      if (meets.length > met.length) expect(direction).toBe("lowered");
      if (from !== undefined && to !== undefined) expect(direction).not.toBe("same");
    }
  },
);

law("the bump is major if and only if an id or a level goes or more is asked", ({ before, after, truth }, diff) => {
  const isGone = (Object.keys(truth) as (keyof Renames)[]).some(
    (key) => diff[key].removed.length > 0 || diff[key].renamed.length > 0,
  );
  const rungs = (framework: Framework, id: string) =>
    framework.skills.find((skill) => skill.id === id)?.definedAt ?? idsOf(framework.levels);
  const losesRung = before.skills.some(({ id }) => {
    const now = truth.skills.get(id);
    return (
      now !== undefined && rungs(before, id).some((level) => !rungs(after, now).includes(truth.levels.get(level) ?? ""))
    );
  });
  const { needs } = diff;
  const isMore =
    needs.added.some(({ weight }) => weight !== 0) ||
    [...needs.relevelled, ...needs.reweighted].some((one) => one.direction === "raised");
  const pathways = new Set((after.pathways ?? []).map(({ id }) => id));
  const losesPathway = (before.pathways ?? []).some(({ id }) => !pathways.has(id));
  expect(diff.bump === "major").toBe(isGone || losesRung || isMore || diff.levels.reordered || losesPathway);
});

law(
  "where the scale stays, more is asked where a need that counts asks more, and so with less",
  (edited, { needs }) => {
    const { before, after, truth } = edited;
    fc.pre(String(idsOf(before.levels)) === String(idsOf(after.levels)));
    fc.pre([...truth.levels].every(([from, to]) => from === to));
    const expected = { more: new Set<string>(), less: new Set<string>() };
    const heavy = ({ importance = "essential", weight }: Partial<Need>) => ({
      importance,
      weight: weight ?? (importance === "essential" ? 2 : 1),
    });
    for (const was of roleLevelsOf(before)) {
      const is = roleLevelsOf(after).find(({ id }) => id === truth.roleLevels.get(was.id));
      if (!is) continue;
      const named = (need: Need) => ({ ...need, skill: truth.skills.get(need.skill) ?? `gone ${need.skill}` });
      const old = was.needs.map(named);
      const [then, now] = [askedByHand(before, old), askedByHand(after, is.needs)];
      for (const skill of new Set([...then.keys(), ...now.keys()])) {
        const key = JSON.stringify([is.id, skill]);
        const [from, to] = [then.get(skill) ?? 0, now.get(skill) ?? 0];
        if (to > from) expected.more.add(key);
        if (to < from) expected.less.add(key);
        const [a, b] = [old, is.needs].map((list) => heavy(list.find((need) => need.skill === skill) ?? {}));
        if (from === 0 || to === 0 || !a || !b) continue;
        const isMore = a.importance === b.importance ? b.weight > a.weight : b.importance === "essential";
        const isLess = a.importance === b.importance ? b.weight < a.weight : a.importance === "essential";
        if (isMore) expected.more.add(key);
        if (isLess) expected.less.add(key);
      }
    }
    const keyOf = ({ roleLevel, skill }: { readonly roleLevel: string; readonly skill: string }) =>
      JSON.stringify([roleLevel, skill]);
    const turned = (direction: string) =>
      [...needs.relevelled, ...needs.reweighted].filter((one) => one.direction === direction).map(keyOf);
    const counted = <Listed extends { readonly weight?: number }>(list: readonly Listed[]) =>
      list.filter(({ weight }) => weight !== 0);
    const gone = ({ roleLevel, skill }: (typeof needs.removed)[number]) =>
      JSON.stringify([roleLevel, after.skills.some(({ id }) => id === skill) ? skill : `gone ${skill}`]);
    expect(new Set([...counted(needs.added).map(keyOf), ...turned("raised")])).toEqual(expected.more);
    expect(new Set([...counted(needs.removed).map(gone), ...turned("lowered")])).toEqual(expected.less);
  },
);

law("the way back removes what the way forth adds, and lowers what it raises", ({ before, after, truth }, diff) => {
  const renamed = Object.fromEntries(
    Object.entries(truth).map(([key, map]) => [key, Object.fromEntries([...map].map(([from, to]) => [to, from]))]),
  );
  const back = diffFrameworks(after, before, { renamed });
  for (const key of Object.keys(truth) as (keyof Renames)[]) {
    expect(back[key].added.toSorted()).toEqual(diff[key].removed.toSorted());
    expect(back[key].removed.toSorted()).toEqual(diff[key].added.toSorted());
    expect(back[key].renamed.map(({ from, to }) => ({ from: to, to: from })).length).toBe(diff[key].renamed.length);
  }
  expect(back.levels.reordered).toBe(diff.levels.reordered);
  expect(back.bump === "none").toBe(diff.bump === "none");
  expect([back.needs.added.length, back.needs.removed.length]).toEqual([
    diff.needs.removed.length,
    diff.needs.added.length,
  ]);
  const turns = (one: FrameworkDiff, direction: string) =>
    one.needs.reweighted.filter((need) => need.direction === direction).length;
  expect(turns(back, "raised")).toBe(turns(diff, "lowered"));
});

law("a suggestion pairs something gone with something new, each once, and is never applied", (edited, diff) => {
  const unaided = diffFrameworks(edited.before, edited.after);
  expect(
    diff.suggestedRenames.some(({ to }) => Object.values(edited.truth).some((map) => [...map.values()].includes(to))),
  ).toBe(false);
  const keys = {
    level: "levels",
    skill: "skills",
    "role family": "roleFamilies",
    role: "roles",
    "role level": "roleLevels",
  } as const;
  for (const [kind, key] of Object.entries(keys)) {
    const pairs = unaided.suggestedRenames.filter((one) => one.kind === kind);
    expect(unaided[key].removed).toEqual(expect.arrayContaining(pairs.map(({ from }) => from)));
    expect(unaided[key].added).toEqual(expect.arrayContaining(pairs.map(({ to }) => to)));
    expect(new Set(pairs.map(({ from }) => from)).size).toBe(pairs.length);
    expect(new Set(pairs.map(({ to }) => to)).size).toBe(pairs.length);
    expect(unaided[key].renamed).toEqual([]);
  }
  const agreed = diffFrameworks(edited.before, edited.after, { renamed: renamesOf(unaided.suggestedRenames) });
  expect(Object.values(keys).reduce((sum, key) => sum + agreed[key].renamed.length, 0)).toBe(
    unaided.suggestedRenames.length,
  );
});

test("a framework under other ids, the renames given, has only renames", () => {
  fc.assert(
    fc.property(frameworks(), (framework) => {
      const other = relabelled(framework);
      const renamed = {
        levels: Object.fromEntries(framework.levels.map(({ id }) => [id, other.level(id)])),
        skills: Object.fromEntries(framework.skills.map(({ id }) => [id, other.skill(id)])),
        roleFamilies: Object.fromEntries(framework.roleFamilies.map(({ id }) => [id, other.family(id)])),
        roles: Object.fromEntries(framework.roles.map(({ id }) => [id, other.role(id)])),
        roleLevels: Object.fromEntries(roleLevelsOf(framework).map(({ id }) => [id, other.roleLevel(id)])),
      };
      const diff = diffFrameworks(framework, other.framework, { renamed });
      const renames = Object.keys(renamed) as (keyof Renames)[];
      const count = renames.reduce((sum, key) => sum + diff[key].renamed.length, 0);
      expect(listsOf(diff).filter((change) => change !== false)).toHaveLength(count);
      expect(diff.bump).toBe(count === 0 ? "none" : "major");
    }),
    { numRuns: 100 },
  );
});

law("the answer is plain JSON of the published schema", ({ before, after, renamed }, diff) => {
  expect(frameworkDiffSchema.parse(JSON.parse(JSON.stringify(diff)))).toStrictEqual(diff);
  const again = diffFrameworks(parseFramework(keysReversed(before)), parseFramework(keysReversed(after)), { renamed });
  expect(JSON.stringify(again)).toBe(JSON.stringify(diff));
});

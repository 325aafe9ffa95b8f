import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, relabelled } from "../../../test/arbitraries.js";
import type { Finding, FindingCode } from "../../model/finding.js";
import type { Framework } from "../../model/framework.js";
import type { Role } from "../../model/role.js";
import { valueAt } from "../../parse/loose.js";
import { lintFramework } from "./lintFramework.js";
import { frameworkFindingsSchema } from "./lintFramework.schema.js";

function law(name: string, holds: (framework: Framework) => void): void {
  test(name, () => fc.assert(fc.property(frameworks(), holds)));
}

const of = <Code extends FindingCode>(findings: readonly Finding[], code: Code) =>
  findings.filter((one): one is Extract<Finding, { code: Code }> => one.code === code);

law("every finding fits its schema and points at something that is there", (framework) => {
  const answer = lintFramework(framework);
  expect(frameworkFindingsSchema.parse(JSON.parse(JSON.stringify(answer)))).toStrictEqual(answer);
  for (const { path } of answer.findings) {
    expect(valueAt(framework, path.at(-1) === "descriptors" ? path.slice(0, -1) : path)).toBeDefined();
  }
});

law("findings of one code stand together, and the ids in them do not matter", (framework) => {
  const codes = lintFramework(framework).findings.map(({ code }) => code);
  expect(codes.filter((code, i) => code !== codes[i - 1])).toEqual([...new Set(codes)]);
  // Names stay as they are, so the same is odd under other ids, at the same places.
  const places = (of: Framework) => lintFramework(of).findings.map(({ code, path }) => [code, path]);
  expect(places(relabelled(framework).framework)).toEqual(places(framework));
});

law("each code finds what comparing everything with everything finds", (framework) => {
  const { findings } = lintFramework(framework);
  const roleLevels = framework.roles.flatMap((role) => role.levels.map((roleLevel) => ({ role, roleLevel })));
  const needs = roleLevels.flatMap(({ roleLevel }) => roleLevel.needs);

  const unused = framework.skills.filter(({ id }) => !needs.some(({ skill }) => skill === id));
  expect(of(findings, "unused-skill").map(({ skill }) => skill)).toEqual(unused.map(({ id }) => id));

  const rolesOf = (family: string) => framework.roles.filter((role) => role.family === family);
  const families = (size: number) =>
    framework.roleFamilies.map(({ id }) => id).filter((id) => rolesOf(id).length === size);
  expect(of(findings, "empty-role-family").map(({ family }) => family)).toEqual(families(0));
  expect(of(findings, "single-role-family").map(({ family, role }) => [family, role])).toEqual(
    families(1).map((family) => [family, rolesOf(family)[0]?.id]),
  );

  const undemanding = roleLevels.filter(({ roleLevel }) => counting(roleLevel).length === 0);
  expect(of(findings, "role-level-without-needs").map(({ roleLevel }) => roleLevel)).toEqual(
    undemanding.map(({ roleLevel }) => roleLevel.id),
  );

  const uses = (level: string) =>
    needs.some((need) => need.level === level) ||
    framework.skills.some(({ definedAt, descriptors }) => {
      return definedAt?.includes(level) || (descriptors && Object.hasOwn(descriptors, level));
    });
  expect(of(findings, "unused-level").map(({ level }) => level)).toEqual(
    framework.levels.map(({ id }) => id).filter((id) => !uses(id)),
  );

  const twins = of(findings, "identical-needs").flatMap((one) => pairsOf(one.roleLevels));
  const alike = pairsOf(roleLevels.map(({ roleLevel }) => roleLevel)).filter(
    ([a, b]) => counting(a).length > 0 && needsOf(a) === needsOf(b),
  );
  expect(new Set(twins.map(String))).toEqual(new Set(alike.map(([a, b]) => String([a.id, b.id]))));
});

law("where no level has a track, promotions are steps of the ladder", (tracked) => {
  const framework = withoutTracks(tracked);
  const rank = (level: string | undefined) =>
    level === undefined ? 1 : framework.levels.findIndex(({ id }) => id === level) + 1;
  const { findings } = lintFramework(framework);
  const steps = framework.roles.flatMap(({ levels }) => levels.slice(1).map((to, i) => [levels[i] ?? to, to] as const));
  const lowered = steps.flatMap(([from, to]) =>
    counting(from).flatMap(({ skill, level }) => {
      const next = counting(to).find((need) => need.skill === skill);
      return next && rank(next.level) < rank(level) ? [[from.id, to.id, skill, level, next.level]] : [];
    }),
  );
  const dropped = steps.flatMap(([from, to]) =>
    counting(from).flatMap(({ skill }) =>
      counting(to).some((need) => need.skill === skill) ? [] : [[from.id, to.id, skill]],
    ),
  );
  const found = of(findings, "promotion-lowers-level");
  expect(new Set(found.map((one) => String([one.from, one.to, one.skill, one.levelBefore, one.levelAfter])))).toEqual(
    new Set(lowered.map(String)),
  );
  const gone = of(findings, "promotion-drops-skill").map(({ from, to, skill }) => String([from, to, skill]));
  expect(new Set(gone)).toEqual(new Set(dropped.map(String)));
});

function pairsOf<Thing>(things: readonly Thing[]): [Thing, Thing][] {
  return things.flatMap((a, i) => things.slice(i + 1).map((b): [Thing, Thing] => [a, b]));
}

/** The needs that ask for something. */
function counting({ needs }: Role["levels"][number]) {
  return needs.filter(({ weight }) => weight !== 0);
}

function needsOf(roleLevel: Role["levels"][number]): string {
  const plain = counting(roleLevel).map(({ skill, level = null, importance = "essential", weight }) =>
    JSON.stringify([skill, level, importance, weight ?? (importance === "essential" ? 2 : 1)]),
  );
  return plain.toSorted().join("|");
}

/** Still a parsed framework, as a track refers to nothing. */
function withoutTracks(framework: Framework): Framework {
  const roles = framework.roles.map((role) => ({ ...role, levels: role.levels.map(({ track: _, ...rest }) => rest) }));
  return { ...framework, roles };
}

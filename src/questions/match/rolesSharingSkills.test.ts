import { expect, test } from "vitest";
import { kitchen } from "../../../test/kitchen.js";
import { OptionError } from "../../framework/OptionError.js";
import { UnknownIdError } from "../../framework/UnknownIdError.js";
import { defineFramework } from "../../parse/defineFramework.js";
import { uk } from "../../uk/index.js";
import { rolesSharingSkillsSchema } from "./matches.schema.js";
import { rolesSharingSkills } from "./rolesSharingSkills.js";

test("the official site's rule: five other roles by distinct skills shared, ties by name", () => {
  const skillsOf = (roleId: string) =>
    new Set(uk.roles.find(({ id }) => id === roleId)?.levels.flatMap(({ needs }) => needs.map(({ skill }) => skill)));
  for (const { id } of uk.roles) {
    const own = skillsOf(id);
    const expected = uk.roles
      .filter((role) => role.id !== id)
      .map((role) => ({ role, shared: [...skillsOf(role.id)].filter((skill) => own.has(skill)).length }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared || (a.role.name < b.role.name ? -1 : 1))
      .slice(0, 5);
    const answer = rolesSharingSkills(uk, id);
    expect(answer.similar.map(({ role, sharedSkills }) => [role, sharedSkills.length])).toEqual(
      expected.map(({ role, shared }) => [role.id, shared]),
    );
    expect(rolesSharingSkillsSchema.parse(answer)).toStrictEqual(answer);
    expect(answer).toMatchObject({ framework: { id: uk.id, version: uk.version }, role: id });
  }
});

test("a need of weight 0 is nothing shared; the skills are in framework order; the limit is kept", () => {
  expect(rolesSharingSkills(kitchen, "baker").similar).toStrictEqual([
    { role: "cook", sharedSkills: ["baking", "plating"] },
  ]);
  const weightless = defineFramework({
    ...kitchen,
    roles: [
      { id: "taster", name: "Taster", family: "line", levels: [{ id: "t", name: "T", needs: [{ skill: "tasting" }] }] },
      ...kitchen.roles,
    ],
  });
  expect(rolesSharingSkills(weightless, "taster").similar).toStrictEqual([]);
  expect(rolesSharingSkills(uk, "data-engineer", { limit: 2 }).similar).toHaveLength(2);
});

test("what is none is refused", () => {
  expect(() => rolesSharingSkills(uk, "test-manger" as "test-manager")).toThrow(UnknownIdError);
  expect(() => rolesSharingSkills(uk, "test-manager", { limit: -1 })).toThrow(OptionError);
  expect(() => rolesSharingSkills(uk, "test-manager", { limits: 1 } as object)).toThrow('did you mean "limit"?');
});

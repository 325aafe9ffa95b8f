import { describe, expect, it } from "vitest";
import { kitchen } from "../../../test/kitchen.js";
import { type Draft, kitchenAfter, levelIn, renameSkill, skillIn } from "../../../test/kitchenAfter.js";
import { FrameworkMismatchError } from "../../framework/FrameworkMismatchError.js";
import type { Profile } from "../../model/profile.js";
import { defineProfile } from "../../parse/defineProfile.js";
import { parseProfile } from "../../parse/parseProfile.js";
import { diffFrameworks } from "./diffFrameworks.js";
import { migrateProfile } from "./migrateProfile.js";

const sam = defineProfile(kitchen, {
  person: "Sam",
  has: { baking: "fluent", hygiene: "learning", plating: null },
  roleLevel: "baker/head",
});

function migrated(change: (draft: Draft) => void, profile: Profile = sam, renamed = {}) {
  const after = kitchenAfter(change);
  const answer = migrateProfile(diffFrameworks(kitchen, after, { renamed }) as never, profile as never);
  expect(parseProfile(after, answer.profile)).toEqual(answer.profile);
  return { ...answer.profile, notes: answer.notes };
}

function removeSkill(draft: Draft, id: string) {
  draft.skills = draft.skills.filter((skill: Draft) => skill.id !== id);
  for (const role of draft.roles) {
    for (const level of role.levels) level.needs = level.needs.filter(({ skill }: Draft) => skill !== id);
  }
}

describe("migrateProfile", () => {
  it("carries all over where nothing is gone", () => {
    const { framework, has, roleLevel, notes } = migrated(() => {});
    expect([framework.version, has, roleLevel, notes]).toEqual(["2", sam.has, "baker/head", []]);
  });

  it("carries a skill over under its new id", () => {
    const change = (draft: Draft) => renameSkill(draft, "baking", "oven");
    expect(migrated(change, sam, { skills: { baking: "oven" } })).toMatchObject({
      has: { oven: "fluent", hygiene: "learning", plating: null },
      notes: [],
    });
  });

  it("leaves what is gone behind, and names what it may be now", () => {
    const { has, notes } = migrated((draft) => {
      renameSkill(draft, "baking", "oven");
      removeSkill(draft, "plating");
    });
    expect(has).toEqual({ hygiene: "learning" });
    expect(notes).toEqual([
      {
        code: "skill-gone",
        message: 'the skill "baking" is gone; it may be "oven" now',
        where: { path: ["has", "baking"] },
        skill: "baking",
        level: "fluent",
        suggested: "oven",
      },
      {
        code: "skill-gone",
        message: 'the skill "plating" is gone',
        where: { path: ["has", "plating"] },
        skill: "plating",
        level: null,
      },
    ]);
  });

  it("claims no lower level for one that is gone, and says what is known", () => {
    const { has, notes } = migrated((draft) => {
      draft.levels.splice(2, 1);
      skillIn(draft, "hygiene").definedAt = ["learning"];
      levelIn(draft, "baker/head").needs[0].level = "capable";
      levelIn(draft, "baker/head").needs[2].level = "learning";
    });
    expect(has).toEqual({ hygiene: "learning", plating: null });
    expect(notes).toMatchObject([{ code: "level-gone", level: "fluent", atLeast: "capable" }]);
    expect(notes[0]?.message).toBe(
      'the level "fluent" of the skill "baking" is gone; what is still known is "capable" or more',
    );
  });

  it("says nothing of what is still known where the scale changed its order", () => {
    const { notes } = migrated((draft) => {
      draft.levels.splice(2, 1);
      draft.levels.reverse();
      skillIn(draft, "hygiene").definedAt = ["learning"];
      levelIn(draft, "baker/head").needs[0].level = "capable";
      levelIn(draft, "baker/head").needs[2].level = "learning";
    });
    expect(notes[0]).toMatchObject({ code: "level-gone", skill: "baking" });
    expect(notes[0]).not.toHaveProperty("atLeast");
  });

  it("notes a level at which the skill is no longer defined", () => {
    const { has, notes } = migrated((draft) => {
      skillIn(draft, "baking").definedAt = ["learning", "capable"];
      levelIn(draft, "baker/head").needs[0].level = "capable";
    });
    expect(has).toEqual({ hygiene: "learning", plating: null });
    expect(notes).toMatchObject([{ code: "level-not-defined", skill: "baking", level: "fluent", atLeast: "capable" }]);
  });

  it("knows nothing of a new level below the lowest", () => {
    const { has, notes } = migrated((draft) => draft.levels.unshift({ id: "curious", name: "Curious" }));
    expect(has).toEqual({ baking: "fluent", hygiene: "learning" });
    expect(notes).toMatchObject([{ code: "below-lowest-level", skill: "plating", level: null }]);
  });

  it("leaves a role level that is gone behind", () => {
    const { roleLevel, notes } = migrated((draft) => draft.roles[0].levels.pop());
    expect(roleLevel).toBeUndefined();
    expect(notes).toMatchObject([{ code: "role-level-gone", roleLevel: "baker/head", where: { path: ["roleLevel"] } }]);
  });

  it("carries the records of what it carries, in the name of the release after, and no others", () => {
    const records = [
      { skill: "baking", level: "fluent", assessor: "moderated", date: "2026-03-01", frameworkVersion: "1" },
      { skill: "baking", level: "leading", assessor: "self", date: "2026-01-01" },
      { skill: "plating", level: null, assessor: "manager", date: "2026-02-01" },
      { skill: "plating", level: "fluent", assessor: "self", date: "2026-02-01" },
    ] as const;
    const profile = parseProfile(kitchen, { person: "Sam", assessments: records });
    const { assessments, notes } = migrated((draft) => {
      draft.levels.pop();
      levelIn(draft, "cook/commis").needs.shift();
      removeSkill(draft, "plating");
    }, profile);
    expect(assessments).toEqual([{ ...records[0], frameworkVersion: "2" }]);
    expect(notes.map(({ code, where }) => [code, where.path])).toEqual([
      ["skill-gone", ["has", "plating"]],
      ["record-left-behind", ["assessments", 1]],
    ]);
  });

  it("takes __proto__ for an id like any other", () => {
    const strange = kitchenAfter((draft) => renameSkill(draft, "baking", "__proto__"));
    const profile = parseProfile(strange, JSON.parse('{"person":"Sam","has":{"__proto__":"fluent"}}'));
    const { has } = migrateProfile(diffFrameworks(strange, strange), profile).profile;
    expect(Object.entries(has)).toEqual([["__proto__", "fluent"]]);
  });

  it("refuses a person of another release", () => {
    const diff = diffFrameworks(
      kitchenAfter(),
      kitchenAfter((draft) => (draft.version = "3")),
    );
    expect(() => migrateProfile(diff, sam)).toThrow(FrameworkMismatchError);
    expect(() => migrateProfile(diff, sam)).toThrow(
      "The profile is for the framework kitchen 1; the question is about kitchen 2",
    );
  });
});

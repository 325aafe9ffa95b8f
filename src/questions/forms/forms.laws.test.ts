import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameworks, roleLevelsOf, rungsOf } from "../../../test/arbitraries.js";
import { kitchen } from "../../../test/kitchen.js";
import { FrameworkMismatchError } from "../../framework/FrameworkMismatchError.js";
import { findRoleLevel } from "../../framework/findRoleLevel.js";
import { findSkill } from "../../framework/findSkill.js";
import { OptionError } from "../../framework/OptionError.js";
import { UnknownIdError } from "../../framework/UnknownIdError.js";
import type { Assessment } from "../../model/assessment.js";
import { assessors } from "../../model/assessors.js";
import { assessmentFormSchema, assessorComparisonSchema } from "../../schema.js";
import { assessmentForm } from "./assessmentForm.js";
import { compareAssessors } from "./compareAssessors.js";

const situations = frameworks().chain((framework) => fc.tuple(fc.constant(framework), roleLevelsOf(framework)));

test("a form asks for every skill of a role level at each level it is defined at, and says nothing of what is needed", () => {
  fc.assert(
    fc.property(situations, ([framework, roleLevel]) => {
      const form = assessmentForm(framework, roleLevel, { person: "sam" });
      const { needs } = findRoleLevel(framework, roleLevel);
      expect(form.skills.map(({ skill }) => skill)).toStrictEqual(needs.map(({ skill }) => skill));
      for (const { skill, choices } of form.skills) {
        const { descriptors = {}, ...found } = findSkill(framework, skill);
        expect(choices.map(({ answer }) => answer).slice(0, 2)).toStrictEqual(["not-assessed", "none"]);
        expect(choices.slice(2)).toStrictEqual(
          rungsOf(framework, found).map((level) => ({
            answer: "level",
            level,
            name: framework.levels.find(({ id }) => id === level)?.name,
            words: Object.hasOwn(descriptors, level) ? descriptors[level] : [],
          })),
        );
      }
      const { framework: release, hasWords, skills, ...about } = form;
      expect(release).toStrictEqual({ id: framework.id, version: framework.version });
      expect(hasWords).toBe(JSON.stringify(skills).includes('"words":["'));
      // Whatever the needs are, the form is the same: nothing of them can be read off it.
      const own = { id: "own", name: "Own", needs: needs.map(({ skill }) => ({ skill })) };
      const { about: _, roleLevel: __, ...rest } = about;
      expect(assessmentForm(framework, own, { person: "sam" })).toStrictEqual({
        ...rest,
        framework: release,
        hasWords,
        skills,
        about: "Own",
        roleProfile: { id: "own", name: "Own" },
      });
      expect(assessmentFormSchema.parse(JSON.parse(JSON.stringify(form)))).toStrictEqual(form);
    }),
  );
});

test("what is not an assessor, option or role level is refused", () => {
  expect(() => assessmentForm(kitchen, "baker/hed" as "baker/head")).toThrow(UnknownIdError);
  expect(() => assessmentForm(kitchen, "baker/head", { assessors: ["boss" as "self"] })).toThrow(/found "boss"/);
  expect(() => assessmentForm(kitchen, "baker/head", { assessors: [] })).toThrow(OptionError);
  expect(() => assessmentForm(kitchen, "baker/head", { assessors: ["self", "self"] })).toThrow(OptionError);
  expect(() => assessmentForm(kitchen, "baker/head", { persn: "sam" } as object)).toThrow(/did you mean "person"/);
});

describe("compareAssessors", () => {
  const profiles = frameworks().chain((framework) => {
    const record = fc.constantFrom(...framework.skills).chain((skill) =>
      fc.record({
        skill: fc.constant(skill.id),
        level: fc.constantFrom(null, ...rungsOf(framework, skill)),
        assessor: fc.constantFrom(...assessors),
        date: fc.constantFrom("2025-01-01", "2025-06-01", "2026-01-01"),
      }),
    );
    const assessments: fc.Arbitrary<Assessment[]> = fc.array(record, { maxLength: 12 });
    return fc.tuple(fc.constant(framework), assessments, fc.integer({ min: 1, max: 3 }));
  });

  test("each skill that anybody has looked at is in one list, by the newest record of each assessor", () => {
    fc.assert(
      fc.property(profiles, ([framework, assessments, minimumRungs]) => {
        const profile = { person: "sam", framework, has: {}, assessments };
        const answer = compareAssessors(framework, profile, { minimumRungs });
        const rank = (level: string | null) => framework.levels.findIndex(({ id }) => id === level) + 1;
        const expected = { differ: [] as unknown[], agree: [] as unknown[], oneView: [] as unknown[] };
        for (const { id: skill } of framework.skills) {
          const views = assessors.flatMap((assessor) => {
            const own = assessments.filter((one) => one.skill === skill && one.assessor === assessor);
            const last = own.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).at(-1);
            return last ? [{ assessor, level: last.level, date: last.date }] : [];
          });
          if (views.length === 0) continue;
          const ranks = views.map(({ level }) => rank(level)).toSorted((a, b) => a - b);
          const rungs = (ranks.at(-1) ?? 0) - (ranks[0] ?? 0);
          const list = views.length === 1 ? "oneView" : rungs < minimumRungs ? "agree" : "differ";
          expected[list].push({ skill, views, rungs });
        }
        const release = { id: framework.id, version: framework.version };
        expect(answer).toStrictEqual({ framework: release, person: "sam", ...expected, ofOtherReleases: 0 });
        expect(assessorComparisonSchema.parse(JSON.parse(JSON.stringify(answer)))).toStrictEqual(answer);
      }),
    );
  });

  test("records of another release are counted and not compared; a profile of one is refused", () => {
    const old = { skill: "baking", level: "gone", assessor: "self", date: "2020-01-01", frameworkVersion: "0" };
    const sam = { person: "sam", framework: { id: "kitchen", version: "1" }, has: {}, assessments: [old] };
    expect(compareAssessors(kitchen, sam as never)).toMatchObject({ differ: [], oneView: [], ofOtherReleases: 1 });
    expect(() => compareAssessors(kitchen, { ...sam, framework: { id: "kitchen", version: "0" } } as never)).toThrow(
      FrameworkMismatchError,
    );
    expect(() => compareAssessors(kitchen, sam as never, { minimumRungs: 0 })).toThrow(OptionError);
  });
});

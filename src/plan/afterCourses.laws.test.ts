import * as fc from "fast-check";
import { expect, test } from "vitest";
import { academy, academyCatalogues, academyLimits, academyProfiles, academyRoleLevels } from "../../test/academy.js";
import { parseProfile } from "../parse/parseProfile.js";
import { gap } from "../questions/gap/gap.js";
import { afterCourses } from "./afterCourses.js";
import { afterCoursesSchema } from "./afterCourses.schema.js";
import { planTraining } from "./planTraining.js";

const rank = (level: string | null | undefined) => academy.levels.findIndex(({ id }) => id === level) + 1;
const on = "2030-01-01"; // After every run.

test("a plan that is done leads to what it said, marked as from courses", async () => {
  const seen = { raised: 0, confirmed: 0 };
  await fc.assert(
    fc.asyncProperty(
      academyCatalogues(),
      academyProfiles(),
      academyRoleLevels(),
      academyLimits(),
      async (catalogue, profile, roleLevel, limits) => {
        const plan = await planTraining(academy, catalogue, { profile, roleLevel }, limits);
        const answer = afterCourses(academy, catalogue, profile, plan.steps, { on, plan });
        expect(afterCoursesSchema.safeParse(JSON.parse(JSON.stringify(answer))).error).toBeUndefined();
        expect(answer.plan).toStrictEqual({
          done: plan.steps.map(({ course }) => course),
          missed: [],
          toCome: [],
          besides: [],
        });
        const after = gap(academy, answer.profile, roleLevel);
        if (plan.steps.some(({ toConfirm }) => toConfirm.length > 0)) {
          seen.confirmed++;
          expect(answer.notes.some(({ code }) => code === "entry-not-assessed" || code === "entry-not-held")).toBe(
            true,
          );
        } else {
          expect(after.coverage.low).toBeGreaterThanOrEqual(plan.coverage.low);
          for (const { skill, to } of plan.steps.flatMap(({ closes }) => closes))
            expect(rank(answer.profile.has[skill])).toBeGreaterThanOrEqual(rank(to));
        }
        seen.raised += after.restsOn.claimed;
      },
    ),
    { numRuns: 500 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
});

test("nobody falls, what was not taught stays, a profile comes out, and course by course is all at once", () => {
  fc.assert(
    fc.property(
      academyCatalogues().chain((catalogue) =>
        fc.tuple(
          fc.constant(catalogue),
          academyProfiles(),
          fc.array(fc.constantFrom(...catalogue.courses.map(({ id }) => ({ course: id, end: "2026-01-01" }))), {
            maxLength: 4,
          }),
        ),
      ),
      ([catalogue, profile, courses]) => {
        const { profile: after, taken } = afterCourses(academy, catalogue, profile, courses, { on });
        const raised = new Set(taken.flatMap((one) => one.raised.map(({ skill }) => skill)));
        for (const { id } of academy.skills) {
          const [was, is] = [profile, after].map(({ has }) => (Object.hasOwn(has, id) ? has[id] : undefined));
          if (raised.has(id)) expect(rank(is)).toBeGreaterThan(rank(was));
          else expect(is).toBe(was);
          const records = (after.assessments ?? []).filter(({ skill }) => skill === id);
          if (raised.has(id)) expect(records).toMatchObject([{ assessor: "course", level: is, date: "2026-01-01" }]);
        }
        expect(parseProfile(academy, JSON.parse(JSON.stringify(after)))).toStrictEqual(after);
        const stepwise = courses.reduce(
          (before, one) => afterCourses(academy, catalogue, before, [one], { on }).profile,
          profile,
        );
        expect(stepwise).toStrictEqual(after);
      },
    ),
  );
});

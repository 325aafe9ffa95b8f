import * as fc from "fast-check";
import { expect, test } from "vitest";
import { profilesOf } from "../../../test/arbitraries.js";
import { askedByHand } from "../../../test/askedByHand.js";
import { editedReleases } from "../../../test/editedReleases.js";
import { findRoleLevel } from "../../framework/findRoleLevel.js";
import type { Framework } from "../../model/framework.js";
import type { Profile } from "../../model/profile.js";
import { type Gap, gap } from "../gap/gap.js";
import { diffFrameworks } from "./diffFrameworks.js";
import { impact } from "./impact.js";
import { impactSchema } from "./impact.schema.js";
import { migrateProfile } from "./migrateProfile.js";

const roleLevelsOf = ({ roles }: Framework) => roles.flatMap(({ levels }) => levels.map(({ id }) => id));

const outcomes = (answer: Gap) =>
  new Map(
    answer.standings
      .filter(({ outOf }) => outOf > 0)
      .map(({ skill, status }) => [
        skill,
        status === "met" || status === "exceeded" ? "met" : status === "unassessed" ? "unassessed" : "short",
      ]),
  );

const situations = editedReleases().chain((edited) =>
  fc.tuple(
    fc.constant(edited),
    fc.array(fc.tuple(profilesOf(edited.before), fc.constantFrom(undefined, ...roleLevelsOf(edited.before))), {
      minLength: 1,
      maxLength: 3,
    }),
  ),
);

test("the impact is the difference between the gap before and the gap after of who was carried over", () => {
  fc.assert(
    fc.property(situations, ([{ before, after, renamed, truth }, list]) => {
      const diff = diffFrameworks(before, after, { renamed });
      const profiles = list.map(
        ([profile, roleLevel], i): Profile => ({
          ...profile,
          person: `person ${i}`,
          ...(roleLevel !== undefined && { roleLevel }),
        }),
      );
      const answer = impact(diff, profiles);
      expect(impactSchema.parse(JSON.parse(JSON.stringify(answer)))).toStrictEqual(answer);
      expect(answer.people.map(({ person }) => person)).toEqual(profiles.map(({ person }) => person));
      expect(Object.values(answer.counts).reduce((sum, count) => sum + count, 0)).toBe(profiles.length);

      for (const [i, one] of answer.people.entries()) {
        const profile = profiles[i];
        const was = profile?.roleLevel;
        const is = was === undefined ? undefined : truth.roleLevels.get(was);
        if (!profile || was === undefined || is === undefined) {
          expect(one.asked).toBe(was === undefined ? "no-role-level" : "role-level-gone");
          expect([one.needs, one.noLongerMet, one.stillMeets]).toEqual([[], [], undefined]);
          continue;
        }
        const then = outcomes(gap(before, profile, was));
        const now = outcomes(gap(after, migrateProfile(diff, profile).profile, is));
        const lost = [...then].flatMap(([skill, outcome]) => {
          const id = truth.skills.get(skill);
          const today = id === undefined ? undefined : now.get(id);
          return outcome === "met" && today !== undefined && today !== "met" ? [id] : [];
        });
        expect(one.noLongerMet.toSorted()).toEqual(lost.toSorted());
        expect(one.stillMeets).toBe(lost.length === 0);

        const old = new Map([...then].map(([skill, outcome]) => [truth.skills.get(skill) ?? skill, outcome]));
        for (const { skill, change, before: wasSo, after: isSo } of one.needs) {
          if (change === "weighs-more" || change === "weighs-less") continue;
          expect(wasSo).toBe(change === "added" ? undefined : old.get(skill));
          expect(isSo).toBe(change === "removed" ? undefined : now.get(skill));
        }
        const asked = [...askedByHand(after, findRoleLevel(after, is).needs).keys()];
        const added = one.needs.filter(({ change }) => change === "added").map(({ skill }) => skill);
        expect(new Set(added)).toEqual(new Set(asked.filter((skill) => !old.has(skill))));
        const removed = one.needs.filter(({ change }) => change === "removed").map(({ skill }) => skill);
        expect(new Set(removed)).toEqual(new Set([...old.keys()].filter((skill) => !asked.includes(skill))));
        expect(one.needs.map(({ skill }) => skill).filter((skill) => !old.has(skill) && !now.has(skill))).toEqual([]);
        expect(one.asked === "as-much").toBe(one.needs.every(({ change }) => change === "restated"));
      }
    }),
    { numRuns: 250 },
  );
});

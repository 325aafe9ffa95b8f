import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, roleLevelsOf } from "../../../test/arbitraries.js";
import { asOfOptions, recordedPeopleOf } from "../../../test/recordedPeople.js";
import type { Assessment } from "../../model/assessment.js";
import { assessors } from "../../model/assessors.js";
import { parseProfile } from "../../parse/parseProfile.js";
import { dayBack } from "../../values/dayBack.js";
import { coverageByRoleLevel } from "../gap/coverageByRoleLevel.js";
import { gap } from "../gap/gap.js";
import type { AsOfOptions } from "./asOfRule.js";
import { profileAsOf } from "./profileAsOf.js";
import { profileAsOfSchema } from "./profileAsOf.schema.js";

const cases = (most: number) =>
  frameworks().chain((framework) =>
    fc.tuple(fc.constant(framework), recordedPeopleOf(framework, most), asOfOptions, roleLevelsOf(framework)),
  );

/** What a record is worth on a day, straight from the rule as it is written. */
function counts(
  { date, validUntil, assessor }: Assessment,
  { on, minimumAssessor, notOlderThan }: AsOfOptions,
): boolean {
  return (
    date <= on &&
    (validUntil === undefined || on <= validUntil) &&
    (minimumAssessor === undefined || assessors.indexOf(assessor) >= assessors.indexOf(minimumAssessor)) &&
    (notOlderThan === undefined || date >= String(dayBack(on, notOlderThan)))
  );
}

test("the strongest and newest record that counts decides, by trying each against each", () => {
  fc.assert(
    fc.property(cases(4), ([framework, sam, asked]) => {
      const { profile, notes } = profileAsOf(framework, sam, asked);
      const asksForRecords = asked.minimumAssessor !== undefined || asked.notOlderThan !== undefined;
      for (const { id } of framework.skills) {
        const records = (sam.assessments ?? []).filter(({ skill }) => skill === id);
        const left = records.filter((record) => counts(record, asked));
        const best = left.find((one) =>
          left.every(
            (other) =>
              one === other ||
              assessors.indexOf(one.assessor) > assessors.indexOf(other.assessor) ||
              (one.assessor === other.assessor && one.date > other.date),
          ),
        );
        const expected = best ? best.level : records.length > 0 || asksForRecords ? undefined : sam.has[id];
        expect(Object.hasOwn(profile.has, id) ? profile.has[id] : undefined).toBe(expected);
        expect((profile.assessments ?? []).filter(({ skill }) => skill === id)).toStrictEqual(best ? [best] : []);
      }
      // Every record counts or has its note, and none has both.
      const noted = notes.flatMap(({ where: { path } }) => (path?.[0] === "assessments" ? [Number(path[1])] : []));
      expect(new Set(noted).size).toBe(noted.length);
      expect(noted.length + (profile.assessments?.length ?? 0)).toBe(sam.assessments?.length ?? 0);
      for (const place of noted) expect(profile.assessments).not.toContain(sam.assessments?.[place]);
    }),
  );
});

test("what comes out goes through the door as it is, and asked again on the same day stays", () => {
  fc.assert(
    fc.property(cases(3), ([framework, sam, asked]) => {
      const answer = profileAsOf(framework, sam, asked);
      expect(parseProfile(framework, JSON.parse(JSON.stringify(answer.profile)))).toStrictEqual(answer.profile);
      expect(profileAsOfSchema.safeParse(JSON.parse(JSON.stringify(answer))).error).toBeUndefined(); // Its own copy would lack `__proto__`.
      const again = profileAsOf(framework, answer.profile, asked);
      expect(again.profile).toStrictEqual(answer.profile);
      expect(again.notes.filter(({ code }) => code !== "no-record")).toStrictEqual([]);
    }),
  );
});

test("with one record a skill, leaving it out widens an interval or leaves it, and never lowers its upper end", () => {
  fc.assert(
    fc.property(cases(1), ([framework, sam, asked]) => {
      const then = coverageByRoleLevel(framework, profileAsOf(framework, sam, asked).profile);
      const now = coverageByRoleLevel(framework, sam);
      expect(now.low.every((low, i) => (then.low[i] ?? 0) <= low)).toBe(true);
      expect(now.high.every((high, i) => (then.high[i] ?? 0) >= high)).toBe(true);
    }),
  );
});

test("a record after the day changes nothing, and the day after an end differs by that skill alone", () => {
  fc.assert(
    fc.property(cases(3), fc.nat(), ([framework, sam], nat) => {
      const records = sam.assessments ?? [];
      const record = records[nat % Math.max(records.length, 1)];
      if (!record) return;
      const later = { ...record, date: "2027-01-01", assessor: "moderated" as const };
      const withLater = { ...sam, assessments: [...records, later] };
      const on = "2026-12-31";
      expect(profileAsOf(framework, withLater, { on }).profile).toStrictEqual(
        profileAsOf(framework, sam, { on }).profile,
      );

      const ending = { ...sam, assessments: records.map((one) => (one === record ? { ...one, validUntil: on } : one)) };
      const [lastDay, dayAfter] = [on, "2027-01-01"].map((day) => profileAsOf(framework, ending, { on: day }).profile);
      const differing = framework.skills.filter(({ id }) => lastDay?.has[id] !== dayAfter?.has[id]);
      expect(differing.every(({ id }) => id === record.skill)).toBe(true);
    }),
  );
});

test("an answer says how many levels are a person's own word, and how old the oldest is", () => {
  fc.assert(
    fc.property(cases(3), ([framework, sam, asked, roleLevel]) => {
      const { profile } = profileAsOf(framework, sam, asked);
      const { restsOn, standings } = gap(framework, profile, roleLevel);
      const counted = standings.filter(({ outOf, status }) => outOf > 0 && status !== "unassessed");
      const by = (whose: string) => counted.filter(({ assessor }) => assessor === whose).length;
      const dates = counted.flatMap(({ date }) => date ?? []).sort();
      expect(restsOn).toStrictEqual({
        levels: counted.length,
        ownWord: by("self"),
        unrecorded: counted.filter(({ assessor }) => assessor === undefined).length,
        claimed: by("translation") + by("course"),
        ...(dates[0] !== undefined && { oldest: dates[0] }),
      });
    }),
  );
});

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworkJson, frameworks, keysReversed, profilesOf, rungsOf } from "../../test/arbitraries.js";
import type { Assessment } from "../model/assessment.js";
import { assessors } from "../model/assessors.js";
import { frameworkSchema } from "../model/framework.js";
import { profileSchema } from "../model/profile.js";
import { parseFramework, safeParseFramework } from "./parseFramework.js";
import { parseProfile, safeParseProfile } from "./parseProfile.js";

test("parse changes nothing: it is the identity after stringify, and blind to the order of keys", () => {
  fc.assert(
    fc.property(frameworkJson(), (data) => {
      const text = JSON.stringify(data);
      expect(JSON.stringify(parseFramework(data))).toBe(text);
      expect(JSON.stringify(parseFramework(JSON.parse(text)))).toBe(text);
      expect(JSON.stringify(keysReversed(parseFramework(keysReversed(data))))).toBe(text);
      expect(frameworkSchema.safeParse(data).success).toBe(true);
    }),
  );
});

test("take a skill or a level away, and the issues are exactly the places that refer to it", () => {
  fc.assert(
    fc.property(frameworkJson(), fc.nat(), fc.constantFrom("skills", "levels"), (data, n, list) => {
      const gone = n % data[list].length;
      const id = data[list][gone]?.id ?? "";
      const places = data.roles.flatMap(({ levels }, r) =>
        levels.flatMap(({ needs }, l) =>
          needs.flatMap(({ skill, level }, i) => {
            const at = `roles ${r} levels ${l} needs ${i}`;
            return list === "skills" ? (skill === id ? [`${at} skill`] : []) : level === id ? [`${at} level`] : [];
          }),
        ),
      );
      if (list === "levels") {
        for (const [s, { definedAt = [], descriptors = {} }] of data.skills.entries()) {
          if (definedAt.includes(id)) places.push(`skills ${s} definedAt ${definedAt.indexOf(id)}`);
          if (Object.hasOwn(descriptors, id)) places.push(`skills ${s} descriptors ${id}`);
        }
      }
      const result = safeParseFramework({ ...data, [list]: data[list].filter((_, place) => place !== gone) });
      const unknown = result.ok ? [] : result.issues.filter((issue) => issue.code === "unknown-id" && issue.id === id);
      expect(unknown.map(({ path }) => path.join(" ")).toSorted()).toEqual(places.toSorted());
      const others = result.ok ? [] : result.issues.filter((issue) => !unknown.includes(issue));
      expect(others.filter(({ code }) => code !== "shape")).toEqual([]); // Of shape: the last level must not go.
    }),
  );
});

test("a profile survives JSON, keeps its order of keys, and fits its schema", () => {
  const people = frameworks().chain((framework) => fc.tuple(fc.constant(framework), profilesOf(framework)));
  fc.assert(
    fc.property(people, ([framework, profile]) => {
      const text = JSON.stringify(profile);
      expect(JSON.stringify(parseProfile(framework, JSON.parse(text)))).toBe(text);
      expect(profileSchema.safeParse(profile).success).toBe(true);
    }),
  );
});

/** Somebody's records: any number a skill, no two of one assessor on one day, in any order. */
const recorded = frameworks().chain((framework) => {
  const record = fc.constantFrom(...framework.skills).chain((skill) =>
    fc.record({
      skill: fc.constant(skill.id),
      level: fc.constantFrom(null, ...rungsOf(framework, skill)),
      assessor: fc.constantFrom(...assessors),
      date: fc.integer({ min: 10, max: 28 }).map((day) => `2026-02-${day}`),
    }),
  );
  const selector = (one: Assessment) => JSON.stringify([one.skill, one.assessor, one.date]);
  return fc.tuple(fc.constant(framework), fc.uniqueArray(record, { maxLength: 12, selector }));
});

test("of each skill the strongest kind of record counts, of one kind the newest, whatever the order of the list", () => {
  fc.assert(
    fc.property(recorded, ([framework, records]) => {
      const strongestLast = records.toSorted(
        (a, b) => assessors.indexOf(a.assessor) - assessors.indexOf(b.assessor) || (a.date < b.date ? -1 : 1),
      );
      const expected = Object.fromEntries(strongestLast.map(({ skill, level }) => [skill, level]));
      for (const assessments of [records, records.toReversed()]) {
        expect(parseProfile(framework, { person: "sam", assessments }).has).toEqual(expected);
      }
      const both = { person: "sam", has: expected, assessments: records };
      expect(safeParseProfile(framework, both).ok).toBe(true);
      for (const [skill, level] of Object.entries(expected)) {
        const has = Object.fromEntries(Object.entries(expected).filter(([id]) => id !== skill));
        const contradiction = { code: "contradicting-assessments", path: ["has", skill], levels: [undefined, level] };
        expect(safeParseProfile(framework, { ...both, has })).toMatchObject({ ok: false, issues: [contradiction] });
      }
    }),
  );
});

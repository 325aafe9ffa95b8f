import { describe, expect, test } from "vitest";
import { academy } from "../../test/academy.js";
import { parseCatalogue } from "../parse/parseCatalogue.js";
import { parseProfile } from "../parse/parseProfile.js";
import { gap } from "../questions/gap/gap.js";
import { profileAsOf } from "../questions/provenance/profileAsOf.js";
import { afterCourses } from "./afterCourses.js";

const catalogue = parseCatalogue(academy, {
  id: "c",
  framework: { id: "academy", version: "1" },
  providers: [{ id: "p", name: "P" }],
  courses: [
    { id: "a1", title: "First A", provider: "p", teaches: [{ skill: "a", to: "1" }], url: "https://example.org/a1" },
    {
      id: "a2",
      title: "Second A",
      provider: "p",
      teaches: [{ skill: "a", from: "1", to: "2" }],
      prerequisites: ["a1"],
    },
    {
      id: "ac",
      title: "A and C",
      provider: "p",
      teaches: [
        { skill: "a", from: "2", to: "3" },
        { skill: "constructor", to: "1" },
      ],
    },
  ],
  offerings: [
    { id: "a1-may", course: "a1", start: "2026-05-04", end: "2026-05-05" },
    { id: "a2-july", course: "a2", start: "2026-07-06", end: "2026-07-07" },
  ],
});
const sam = parseProfile(academy, {
  person: "sam",
  assessments: [{ skill: "a", level: null, assessor: "manager", date: "2026-01-05" }],
});
const both = [
  { course: "a1", offering: "a1-may" },
  { course: "a2", offering: "a2-july" },
];

describe("afterCourses", () => {
  test("what the courses led to is marked, and weaker than anybody's word", () => {
    const { profile, taken, notes } = afterCourses(academy, catalogue, sam, both, { on: "2026-11-30" });
    expect(notes).toEqual([]);
    expect(taken).toEqual([
      { course: "a1", offering: "a1-may", day: "2026-05-05", raised: [{ skill: "a", to: "1" }] },
      { course: "a2", offering: "a2-july", day: "2026-07-07", raised: [{ skill: "a", from: "1", to: "2" }] },
    ]);
    expect(profile).toMatchObject({
      has: { a: "2" },
      assessments: [
        { skill: "a", level: "2", assessor: "course", date: "2026-07-07", evidence: [{ text: "Second A" }] },
      ],
    });
    const { restsOn, standings } = gap(academy, profile, "r/narrow");
    expect(restsOn).toEqual({ levels: 1, ownWord: 0, unrecorded: 0, claimed: 1, oldest: "2026-07-07" });
    expect(standings[0]).toMatchObject({ has: "2", assessor: "course" });
    const known = (options: object) => profileAsOf(academy, profile, { on: "2026-11-30", ...options }).profile.has;
    expect([known({}), known({ minimumAssessor: "self" })]).toEqual([{ a: "2" }, {}]);
  });

  test("a run that is not over, an entry that is not held or not known, and a later assessment lead to nothing", () => {
    const early = afterCourses(academy, catalogue, sam, both, { on: "2026-07-06" });
    expect(early.profile.has).toEqual({ a: "1" });
    expect(early.notes).toMatchObject([{ code: "not-over", course: "a2", where: { path: ["courses", 1] } }]);

    const late = [{ course: "ac", end: "2026-02-01" }];
    const low = afterCourses(academy, catalogue, sam, late, { on: "2026-11-30" });
    expect(low.profile.has).toEqual({ a: null, constructor: "1" });
    expect(low.notes.map(({ code, message }) => [code, message])).toEqual([
      ["entry-not-held", '"A and C" starts from Two in A, and nothing is held'],
    ]);
    const unknown = parseProfile(academy, { person: "kim", has: {} });
    const { profile, notes } = afterCourses(academy, catalogue, unknown, late, { on: "2026-11-30" });
    expect([profile.has, notes[0]?.code]).toEqual([{ constructor: "1" }, "entry-not-assessed"]);

    const assessed = parseProfile(academy, {
      person: "sam",
      assessments: [{ skill: "a", level: null, assessor: "self", date: "2026-05-05" }],
    });
    const since = afterCourses(academy, catalogue, assessed, both.slice(0, 1), { on: "2026-11-30" });
    expect([since.profile, since.notes[0]?.code]).toEqual([assessed, "assessed-since"]);
  });

  test("a prerequisite that is not among those done is noted, and what it teaches counts", () => {
    const known = parseProfile(academy, { person: "sam", has: { a: "1" } });
    const { profile, notes } = afterCourses(academy, catalogue, known, both.slice(1), { on: "2026-11-30" });
    expect([profile.has, notes.map(({ code }) => code)]).toEqual([{ a: "2" }, ["prerequisite-not-done"]]);
  });

  test("a plan is held against what was done", () => {
    const step = { closes: [], toConfirm: [], leadsTo: [] };
    const plan = {
      steps: [
        { ...step, course: "a1", offering: "a1-may", start: "2026-05-04", end: "2026-05-05" },
        { ...step, course: "a2", offering: "a2-july", start: "2026-07-06", end: "2026-07-07" },
      ],
    };
    const asOf = (on: string, done: Parameters<typeof afterCourses>[3]) =>
      afterCourses(academy, catalogue, sam, done, { on, plan }).plan;
    expect(asOf("2026-06-01", both.slice(0, 1))).toEqual({ done: ["a1"], missed: [], toCome: ["a2"], besides: [] });
    expect(asOf("2026-08-01", [{ course: "ac" }])).toEqual({
      done: [],
      missed: ["a1", "a2"],
      toCome: [],
      besides: ["ac"],
    });
  });

  test.each([
    [[{ course: "a9" }], {}, /No course has the id "a9"/],
    [[{ course: "a1", offering: "a2-july" }], {}, /"a2-july" is a run of "a2", not of "a1"/],
    [[{ course: "a1", end: "May" }], {}, /end of courses\[0\] has to be a date/],
    [[], { on: "soon" }, /on has to be a date/],
    [[], { plans: [] }, /did you mean "plan"/],
  ])("%j with %j is refused", (courses, options, message) => {
    const asked = { on: "2026-11-30", ...options };
    expect(() => afterCourses(academy, catalogue, sam, courses, asked)).toThrow(message);
  });
});

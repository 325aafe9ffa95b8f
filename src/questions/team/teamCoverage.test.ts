import { expect, test } from "vitest";
import { asking } from "../../../test/asking.js";
import { type KitchenIds, kitchen } from "../../../test/kitchen.js";
import { FrameworkMismatchError } from "../../framework/FrameworkMismatchError.js";
import { OptionError } from "../../framework/OptionError.js";
import { UnknownIdError } from "../../framework/UnknownIdError.js";
import type { Framework } from "../../model/framework.js";
import { defineProfile } from "../../parse/defineProfile.js";
import { parseFramework } from "../../parse/parseFramework.js";
import { parseProfile } from "../../parse/parseProfile.js";
import { uk } from "../../uk/index.js";
import { teamCoverage } from "./teamCoverage.js";

const sam = defineProfile(kitchen, {
  person: "sam",
  has: { baking: "leading", budgeting: null, hygiene: "fluent", plating: "learning" },
  roleLevel: "cook/commis",
});
const robin = defineProfile(kitchen, {
  person: "robin",
  has: { baking: "capable", budgeting: "capable", hygiene: "learning", plating: null },
  roleLevel: "baker/head",
});
const kim = defineProfile(kitchen, { person: "kim", has: { baking: "fluent", tasting: null } });
const team = [sam, robin, kim];

test("each need of a role level, with who holds it, who is short and whom nobody has assessed", () => {
  const { skills, ...rest } = teamCoverage(kitchen, team, "baker/head");
  expect(rest).toEqual({
    framework: { id: "kitchen", version: "1" },
    roleLevel: "baker/head",
    people: ["sam", "robin", "kim"],
    singlePoints: ["budgeting", "hygiene", "plating"],
    missing: [],
    unknown: ["stock-keeping"], // Tasting is unknown too, and of weight 0.
    readiness: "ready-if-confirmed",
    restsOn: { levels: 9, ownWord: 0, unrecorded: 9, claimed: 0 },
    coveredBy: { covered: false, people: ["sam", "robin"], isSmallest: true, alone: [] },
  });
  expect(skills[0]).toEqual({
    skill: "baking",
    needed: "fluent",
    importance: "essential",
    counts: true,
    cover: "shared",
    holders: ["sam", "kim"],
    depth: 2,
    short: ["robin"],
    unassessed: [],
    levels: [
      { level: "learning", depth: 3 },
      { level: "capable", depth: 3 },
      { level: "fluent", depth: 2 },
      { level: "leading", depth: 1 },
    ],
  });
  expect(skills.map(({ skill, cover }) => [skill, cover])).toEqual([
    ["baking", "shared"],
    ["budgeting", "single"],
    ["hygiene", "single"],
    ["plating", "single"],
    ["tasting", "unknown"],
    ["stock-keeping", "unknown"],
  ]);
  expect(skills[1]).toMatchObject({ importance: "desirable", short: ["sam"], unassessed: ["kim"] });
  expect(skills[2]?.levels.map(({ level }) => level)).toEqual(["learning", "fluent"]); // Where it is defined.
  expect(skills[3]).not.toHaveProperty("needed"); // At any level.
  expect(skills[4]).toMatchObject({ counts: false, short: ["kim"], unassessed: ["sam", "robin"] });
});

test("nobody at the level needed, and everybody assessed, is missing", () => {
  const answer = teamCoverage(
    kitchen,
    [sam, robin],
    asking({ skill: "plating", level: "leading" }, { skill: "baking" }),
  );
  expect(answer).toMatchObject({ missing: ["plating"], unknown: [], readiness: "not-ready" });
  expect(answer).toHaveProperty("roleProfile", { id: "asked", name: "What is asked" });
  expect(answer).not.toHaveProperty("roleLevel");
  expect(answer.coveredBy).toEqual({ covered: false, people: ["sam"], isSmallest: true, alone: [] });
});

test("what nobody covers alone may be covered together; what somebody covers alone needs one", () => {
  const both = asking<KitchenIds>({ skill: "budgeting", level: "capable" }, { skill: "hygiene", level: "fluent" });
  expect(teamCoverage(kitchen, team, both).coveredBy).toEqual({
    covered: true,
    people: ["sam", "robin"],
    isSmallest: true,
    alone: [],
  });
  expect(teamCoverage(kitchen, team, asking({ skill: "baking", level: "fluent" })).coveredBy).toEqual({
    covered: true,
    people: ["sam"],
    isSmallest: true,
    alone: ["sam", "kim"],
  });
});

test("a need of weight 0 is listed and in no other part of the answer; without another, nothing is asked", () => {
  const nobody = { skill: "tasting", level: "leading", weight: 0 } as const;
  const answer = teamCoverage(kitchen, [sam], asking(nobody, { skill: "plating" }));
  expect(answer.skills.map(({ skill, counts }) => [skill, counts])).toEqual([
    ["tasting", false],
    ["plating", true],
  ]);
  expect(answer).toMatchObject({ missing: [], unknown: [], singlePoints: ["plating"], readiness: "ready" });
  expect(answer.coveredBy).toEqual({ covered: true, people: ["sam"], isSmallest: true, alone: ["sam"] });
  expect(teamCoverage(kitchen, [sam], asking(nobody))).toMatchObject({
    readiness: "nothing-asked",
    coveredBy: { covered: false, people: [], isSmallest: true, alone: [] },
  });
});

test("in their role people count only in what it uses; those without one count with all they hold", () => {
  const { skills, singlePoints } = teamCoverage(kitchen, team, "baker/head", { counting: "in-role" });
  expect(skills.map(({ holders, outsideRole }) => [holders, outsideRole])).toEqual([
    [["sam", "kim"], []],
    [["robin"], []],
    [[], ["sam"]], // A cook holds it, and cooks by the framework do not use it.
    [["sam"], []],
    [[], []],
    [[], []],
  ]);
  expect(singlePoints).toEqual(["budgeting", "plating"]);
});

test("a team of nobody holds nothing, and where nothing is asked nobody covers it", () => {
  expect(teamCoverage(kitchen, [], "baker/commis")).toMatchObject({
    people: [],
    missing: ["baking"],
    readiness: "not-ready",
    coveredBy: { covered: false, people: [], isSmallest: true, alone: [] },
  });
  expect(teamCoverage(kitchen, team, "cook/trial")).toMatchObject({
    skills: [],
    readiness: "nothing-asked",
    coveredBy: { covered: false, people: [], isSmallest: true, alone: [] },
  });
});

test("the needs of a role level as a role profile give the answer of the role level, for all of the UK framework", () => {
  const anyUk: Framework = uk; // People of any ids.
  const people = ["sam", "robin", "kim"].map((person, i) => {
    const has = uk.skills
      .filter((_, place) => place % 3 !== i)
      .map(({ id, definedAt }) => [id, definedAt?.[i] ?? null]);
    return defineProfile(anyUk, { person, has: Object.fromEntries(has) });
  });
  const roleLevels = uk.roles.flatMap(({ levels }) => levels);
  expect(roleLevels).toHaveLength(205);
  for (const { id, name, needs } of roleLevels) {
    const { roleLevel, ...byId } = teamCoverage(anyUk, people, id);
    const { roleProfile, ...byProfile } = teamCoverage(anyUk, people, { id, name, needs });
    expect([roleLevel, roleProfile]).toStrictEqual([id, { id, name }]);
    expect(byProfile).toStrictEqual(byId);
  }
});

test("whom nobody has assessed matches nothing, and is not said to hold nothing", () => {
  const empty = defineProfile(uk, { person: "empty", has: {} });
  const answer = teamCoverage(uk, [empty], "software-developer/senior-developer");
  expect(answer.skills.every(({ cover, depth }) => cover === "unknown" && depth === 0)).toBe(true);
  expect(answer).toMatchObject({ missing: [], singlePoints: [], readiness: "ready-if-confirmed" });
  expect(answer.coveredBy).toEqual({ covered: false, people: [], isSmallest: true, alone: [] });
});

test("bad input is refused", () => {
  const anyIds: Framework = kitchen;
  expect(() => teamCoverage(kitchen, [sam, sam], "baker/head")).toThrow(
    new OptionError('Two profiles are of the person "sam"'),
  );
  expect(() => teamCoverage(anyIds, [], "baker/hed")).toThrow(UnknownIdError);
  expect(() => teamCoverage(anyIds, [], asking({ skill: "bakin" }))).toThrow('near: "baking"');
  expect(() => teamCoverage(anyIds, [], asking({ skill: "baking", level: "fluid" }))).toThrow(UnknownIdError);
  expect(() => teamCoverage(anyIds, [{ ...sam, has: { bakin: "fluent" } }], asking())).toThrow(UnknownIdError);
  const other = { ...sam, framework: { id: "kitchen", version: "0" } };
  expect(() => teamCoverage(kitchen, [other], "baker/head")).toThrow(FrameworkMismatchError);
  // @ts-expect-error a misspelt skill does not compile
  expect(() => teamCoverage(kitchen, [], { id: "a", name: "A", needs: [{ skill: "bakin" }] })).toThrow(UnknownIdError);
  const twice = asking<KitchenIds>({ skill: "baking", level: "fluent" }, { skill: "baking" });
  expect(() => teamCoverage(kitchen, team, twice)).toThrow('The role profile "asked" needs "baking" twice');
  // @ts-expect-error an option that does not exist
  expect(() => teamCoverage(kitchen, team, "baker/head", { countin: "held" })).toThrow('did you mean "counting"?');
  // @ts-expect-error a way of counting that is none
  expect(() => teamCoverage(kitchen, team, "baker/head", { counting: "all" })).toThrow('"held" or "in-role"');
  // @ts-expect-error a list of needs is not a role profile
  expect(() => teamCoverage(kitchen, team, [{ skill: "baking" }])).toThrow(TypeError);
  // @ts-expect-error one profile is not a list
  expect(() => teamCoverage(kitchen, sam, "baker/head")).toThrow("people must be a list of profiles; found a profile");
});

test("skills are rolled up by group in framework order, those without one last, and a group of which nothing is asked is left out", () => {
  const level = (rank: number) => ["learning", "capable", "fluent"][rank - 1] ?? null;
  const grouped = parseFramework({
    id: "grouped",
    title: "Grouped",
    version: "1",
    levels: [1, 2, 3].map((rank) => ({ id: level(rank), name: `${rank}` })),
    skillGroups: ["hot", "unused", "cold"].map((id) => ({ id, name: id })),
    skills: [
      { id: "ice", name: "Ice", group: "cold" },
      { id: "free", name: "Free" },
      { id: "oven", name: "Oven", group: "hot" },
      { id: "grill", name: "Grill", group: "hot" },
      { id: "ashes", name: "Ashes", group: "unused" },
    ],
    roleFamilies: [],
    roles: [],
  });
  const who = (person: string, has: object) => parseProfile(grouped, { person, has });
  const needs = [
    { skill: "ice", level: "fluent" },
    { skill: "free", level: "learning" },
    { skill: "oven", level: "capable" },
    { skill: "grill", level: "capable" },
    { skill: "ashes", weight: 0 },
  ];
  const ask = (people: object[], asked = needs) =>
    teamCoverage(grouped, people as ReturnType<typeof who>[], { id: "own", name: "Own", needs: asked });
  const [ann, bob] = [
    who("ann", { ice: "capable", free: "learning", oven: "fluent", grill: null }),
    who("bob", { ice: "learning", free: "fluent", oven: "learning" }),
  ];
  const { groups, skills, readiness, coveredBy } = ask([ann, bob]);
  expect(groups).toStrictEqual([
    { group: "hot", shared: 0, single: 1, unknown: 1, missing: 0 },
    { group: "cold", shared: 0, single: 0, unknown: 0, missing: 1 },
    { shared: 1, single: 0, unknown: 0, missing: 0 },
  ]);
  expect(skills.map(({ levels }) => levels.map(({ depth }) => depth))).toStrictEqual([
    [2, 1, 0],
    [2, 1, 1],
    [2, 1, 1],
    [0, 0, 0],
    [0, 0, 0],
  ]);
  expect([readiness, coveredBy.covered]).toStrictEqual(["not-ready", false]);
  expect(ask([ann, bob], needs.slice(1)).readiness).toBe("ready-if-confirmed");
  expect(ask([ann, bob], needs.slice(1, 3)).readiness).toBe("ready");
  expect(ask([ann, bob], needs.slice(4)).readiness).toBe("nothing-asked");
  for (const [options, said] of [
    [{ leaving: 1 }, 'teamCoverage has no option "leaving"; its options are counting, leavers'],
    [{ leavers: 0 }, "leavers must be a whole number of 1 or more, not 0"],
  ] as const) {
    expect(() => Reflect.apply(teamCoverage, undefined, [kitchen, team, "baker/head", options])).toThrow(said);
  }
  expect(teamCoverage(kitchen, team, "baker/head", { counting: "held" })).toStrictEqual(
    teamCoverage(kitchen, team, "baker/head"),
  );
});

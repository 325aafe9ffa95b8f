import { describe, expect, test } from "vitest";
import { awkwardIds } from "../../test/arbitraries.js";
import { isFrozenThroughout } from "../../test/isFrozenThroughout.js";
import { gap } from "../questions/gap/gap.js";
import { formatPath } from "./describeIssue.js";
import { parseFramework, safeParseFramework } from "./parseFramework.js";
import { parseProfile } from "./parseProfile.js";

/** What is wrong with a value, as `code path`, in the order in which it is told. */
function mistakesIn(data: unknown): string[] {
  const result = safeParseFramework(data);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${formatPath(path)}`);
}

/** A framework in which everything has the same id. */
function allNamed(id: string): unknown {
  const named = { id, name: "Any" };
  return JSON.parse(
    JSON.stringify({
      id,
      title: "Same id",
      version: id,
      levels: [named],
      grades: [named],
      skillGroups: [named],
      skills: [{ ...named, group: id, definedAt: [id], descriptors: Object.fromEntries([[id, ["Any"]]]) }],
      roleFamilies: [named],
      roles: [{ ...named, family: id, levels: [{ ...named, grades: [id], needs: [{ skill: id, level: id }] }] }],
      pathways: [{ id, from: id, to: id, fromLevel: id, toLevel: id }],
    }),
  );
}

/** A framework of one of everything, its only need overwritten with these keys. */
function withNeed(need: object): unknown {
  return {
    id: "one",
    title: "One of everything",
    version: "1",
    levels: [{ id: "low", name: "Low" }],
    skills: [{ id: "s", name: "S" }],
    roleFamilies: [{ id: "f", name: "F" }],
    roles: [
      { id: "r", name: "R", family: "f", levels: [{ id: "r/1", name: "R 1", needs: [{ skill: "s", ...need }] }] },
    ],
  };
}

// Each line that is wrong says which of the 40 it is.
const mistaken = {
  id: "", // 1
  title: 42, // 2; and 3: there is no version
  colour: "red", // 4
  publisher: null, // 5
  licence: { name: "OGL", url: "ftp://example.org", expires: "never" }, // 6, 7
  source: "example", // 8
  levels: [
    { id: "low", name: "Low" },
    { id: "high", name: "High" },
    { id: "low", name: "Low again" }, // 9
    { id: "mid" }, // 10
  ],
  grades: [
    { id: "HEO", name: "Higher" },
    { id: "HEO", name: "Higher again" }, // 11
  ],
  skillGroups: [
    { id: "g", name: "G" },
    { id: "g", name: "G again", rank: 1 }, // 12, 13
  ],
  skills: [
    { id: "s", name: "S", definedAt: ["low", "lowest"] }, // 14
    { id: "s", name: "S again" }, // 15
    { id: "t", name: "T", group: "gg", definedAt: [] }, // 16, 17
    { id: "u", name: "U", definedAt: ["low", "low"], descriptors: { high: ["x"], mid: "x", hihg: [] } }, // 18 to 22
    "a skill", // 23
  ],
  roleFamilies: [
    { id: "f", name: "F" },
    { id: "f", name: "F again" }, // 24
  ],
  roles: [
    {
      id: "r",
      name: "R",
      family: "ff", // 25
      levels: [
        {
          id: "r/1",
          name: "R 1",
          track: "", // 26
          grades: ["HEO", "SEO"], // 27
          gradesAsOf: "2026-02-30", // 28
          needs: [
            { skill: "s", level: "high" }, // 29
            { skill: "s" }, // 30
            { skill: "ss" }, // 31
            { skill: "t", level: "hig", importance: "vital" }, // 32, 33
            { skill: "u", weight: 1.5 }, // 34
          ],
        },
        { id: "r/1", name: "R 2", needs: {} }, // 35, 36
      ],
    },
    { id: "r", name: "R again", family: "f", levels: [] }, // 37, 38
  ],
  pathways: [{ id: "p", from: "r", to: "rr", fromLevel: "r/2" }], // 39, 40
};

const fortyMistakes = [
  "shape id",
  "shape title",
  "shape version",
  "unknown-key colour",
  "shape publisher",
  "shape licence.url",
  "unknown-key licence.expires",
  "shape source",
  "duplicate-id levels[2].id",
  "shape levels[3].name",
  "duplicate-id grades[1].id",
  "duplicate-id skillGroups[1].id",
  "unknown-key skillGroups[1].rank",
  "unknown-id skills[0].definedAt[1]",
  "duplicate-id skills[1].id",
  "unknown-id skills[2].group",
  "shape skills[2].definedAt",
  "duplicate-id skills[3].definedAt[1]",
  "level-not-defined skills[3].descriptors.high",
  "shape skills[3].descriptors.mid",
  "level-not-defined skills[3].descriptors.mid",
  "unknown-id skills[3].descriptors.hihg",
  "shape skills[4]",
  "duplicate-id roleFamilies[1].id",
  "unknown-id roles[0].family",
  "shape roles[0].levels[0].track",
  "unknown-id roles[0].levels[0].grades[1]",
  "shape roles[0].levels[0].gradesAsOf",
  "level-not-defined roles[0].levels[0].needs[0].level",
  "duplicate-need roles[0].levels[0].needs[1].skill",
  "unknown-id roles[0].levels[0].needs[2].skill",
  "unknown-id roles[0].levels[0].needs[3].level",
  "shape roles[0].levels[0].needs[3].importance",
  "shape roles[0].levels[0].needs[4].weight",
  "duplicate-id roles[0].levels[1].id",
  "shape roles[0].levels[1].needs",
  "duplicate-id roles[1].id",
  "shape roles[1].levels",
  "unknown-id pathways[0].to",
  "unknown-id pathways[0].fromLevel",
];

test("40 mistakes are 40 issues, those of shape first", () => {
  const found = mistakesIn(mistaken);
  expect(found.toSorted()).toEqual(fortyMistakes.toSorted());
  expect(found).toHaveLength(40);
  const ofShape = (mistake: string) => /^(shape|unknown-key) /.test(mistake);
  expect(found.findLastIndex(ofShape)).toBeLessThan(found.findIndex((mistake) => !ofShape(mistake)));
});

test("an issue carries the facts that its sentence states", () => {
  const result = safeParseFramework(mistaken);
  const issues = result.ok ? [] : result.issues;
  const at = (path: string, code: string) =>
    issues.find((issue) => formatPath(issue.path) === path && issue.code === code);
  expect(at("version", "shape")).toMatchObject({ expected: "text", received: "missing" });
  expect(at("licence.expires", "unknown-key")).toMatchObject({ key: "expires" });
  expect(at("levels[2].id", "duplicate-id")).toMatchObject({ kind: "level", id: "low", firstAt: ["levels", 0, "id"] });
  expect(at("roles[0].levels[0].needs[3].level", "unknown-id")).toMatchObject({
    kind: "level",
    id: "hig",
    near: ["high"],
  });
  expect(at("roles[0].levels[0].needs[1].skill", "duplicate-need")).toMatchObject({
    skill: "s",
    firstAt: ["roles", 0, "levels", 0, "needs", 0, "skill"],
  });
  expect(at("roles[0].levels[0].needs[0].level", "level-not-defined")).toMatchObject({
    skill: "s",
    level: "high",
    definedAt: ["low"],
  });
});

test("a pathway's levels are levels of its own roles, and its id is its own", () => {
  const ladder = (id: string) => ({ id, name: id, family: "f", levels: [{ id: `${id}/1`, name: id, needs: [] }] });
  const data = {
    ...(withNeed({}) as object),
    roles: [ladder("a"), ladder("b")],
    pathways: [
      { id: "p", from: "a", to: "b", fromLevel: "a/1", toLevel: "b/1" },
      { id: "p", from: "b", to: "a", fromLevel: "a/1", toLevel: "b/1" },
    ],
  };
  expect(mistakesIn(data)).toEqual([
    "duplicate-id pathways[1].id",
    "unknown-id pathways[1].fromLevel",
    "unknown-id pathways[1].toLevel",
  ]);
});

test("of two roles or skills of one id the first is meant, and the second is the only mistake", () => {
  const needs = [{ skill: "s", level: "low" }];
  const role = (level: string) => ({ id: "r", name: "R", family: "f", levels: [{ id: level, name: "R", needs }] });
  const pathways = [{ id: "p", from: "r", to: "r", fromLevel: "r/1" }];
  const skills = [
    { id: "s", name: "S", definedAt: ["low"] },
    { id: "s", name: "S", definedAt: ["high"] },
  ];
  const levels = [
    { id: "low", name: "Low" },
    { id: "high", name: "High" },
  ];
  const data = { ...(withNeed({}) as object), levels, skills, roles: [role("r/1"), role("r/2")], pathways };
  expect(mistakesIn(data)).toEqual(["duplicate-id skills[1].id", "duplicate-id roles[1].id"]);
});

test("without a list of grades, the grades of a role level are plain words", () => {
  const { grades: _, ...rest } = allNamed("x") as { grades: unknown };
  expect(mistakesIn(rest)).toEqual([]);
});

test.each([undefined, null, 42, "text", [], () => ({})])("%o is one issue: it is not a framework at all", (data) => {
  expect(mistakesIn(data)).toEqual(["shape (the whole value)"]);
});

test.each([1.5, -1, 1001, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, JSON.parse("-1e400"), "2", null, [1]])(
  "the weight %o is refused",
  (weight) => {
    expect(mistakesIn(withNeed({ weight }))).toEqual(["shape roles[0].levels[0].needs[0].weight"]);
  },
);

test("the result is the data, deep frozen; the data is left alone", () => {
  const data = allNamed("x");
  const before = structuredClone(data);
  const framework = parseFramework(data);
  expect(framework).toStrictEqual(before);
  expect(isFrozenThroughout(framework)).toBe(true);
  expect(data).toStrictEqual(before);
  const reachable = (value: unknown): unknown[] =>
    typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(reachable)] : [];
  expect(reachable(data).some((part) => Object.isFrozen(part))).toBe(false);
});

test("a weight of minus zero is zero, as JSON writes it", () => {
  const framework = parseFramework(withNeed({ weight: -0 }));
  expect(framework).toStrictEqual(JSON.parse(JSON.stringify(framework)));
});

describe("ids that are keys of Object.prototype, or odd in another way", () => {
  test.each(awkwardIds)("%j is a plain id of everything", (id) => {
    const framework = parseFramework(allNamed(id));
    expect(JSON.stringify(framework)).toBe(JSON.stringify(allNamed(id)));
    expect(Object.entries(framework.skills[0]?.descriptors ?? {})).toEqual([[id, ["Any"]]]);

    const sam = parseProfile(framework, { person: "sam", has: Object.fromEntries([[id, id]]), roleLevel: id });
    expect(Object.entries(sam.has)).toEqual([[id, id]]);
    expect(gap(framework, sam, id)).toMatchObject({ readiness: "ready", standings: [{ skill: id, has: id }] });
    expect(gap(framework, { ...sam, has: {} }, id)).toMatchObject({ standings: [{ status: "unassessed" }] });
  });

  test("no prototype is touched by `__proto__`, wherever it stands and whatever is in it", () => {
    const poison = '{ "polluted": ["yes"] }';
    const data = JSON.stringify(allNamed("__proto__"));
    for (const [place, poisoned] of [
      ["shape skills[0].descriptors.__proto__", data.replace('{"__proto__":["Any"]}', `{"__proto__":${poison}}`)],
      ["unknown-key __proto__", data.replace("{", `{"__proto__":${poison},`)],
      ["unknown-key roles[0].levels[0].needs[0].__proto__", data.replace('{"skill"', `{"__proto__":${poison},"skill"`)],
    ] as const) {
      expect(mistakesIn(JSON.parse(poisoned))).toEqual([place]);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect("polluted" in {}).toBe(false);
    expect(Object.getPrototypeOf(parseFramework(JSON.parse(data)).skills[0]?.descriptors)).toBe(Object.prototype);
  });

  test("the descriptors at the level `__proto__` are as limited in length as any", () => {
    const tooLong = (id: string) =>
      JSON.parse(JSON.stringify(allNamed(id)).replace('["Any"]', `["${"x".repeat(100_001)}"]`));
    expect(mistakesIn(tooLong("x"))).toEqual(["shape skills[0].descriptors.x[0]"]);
    expect(mistakesIn(tooLong("__proto__"))).toHaveLength(1);
  });
});

import { describe, expect, test } from "vitest";
import { sharedFile, titleWith } from "../../../test/sharedData.js";
import { readUkCsv } from "../../formats/readUkCsv.js";
import type { Finding, FindingCode } from "../../model/finding.js";
import { parseFramework } from "../../parse/parseFramework.js";
import { uk } from "../../uk/index.js";
import { lintFramework } from "./lintFramework.js";

const draft = {
  id: "kitchen",
  title: "Kitchen skills",
  version: "1",
  levels: [
    { id: "learning", name: "Learning" },
    { id: "fluent", name: "Fluent" },
  ],
  skills: [
    { id: "baking", name: "Baking" },
    { id: "tasting", name: "Tasting" },
  ],
  roleFamilies: [{ id: "pastry", name: "Pastry" }],
  roles: [
    {
      id: "baker",
      name: "Baker",
      family: "pastry",
      levels: [{ id: "baker/baker", name: "Baker", needs: [{ skill: "baking", level: "learning" }] }],
    },
    {
      id: "cook",
      name: "Cook",
      family: "pastry",
      levels: [{ id: "cook/cook", name: "Cook", needs: [{ skill: "tasting", level: "fluent" }] }],
    },
  ],
};

/** The roles of {@link draft} with other levels for the baker, each a name with needs. */
function bakers(...levels: [name: string, needs: object[], rest?: object][]) {
  const [baker, cook] = draft.roles;
  const named = levels.map(([name, needs, rest]) => ({ id: `baker/${name}`, name, needs, ...rest }));
  return { roles: [{ ...baker, levels: named }, cook] };
}

const lint = (changes: object) => lintFramework(parseFramework({ ...draft, ...changes })).findings;
const baking = (level: string) => ({ skill: "baking", level });

test("a framework that is as frameworks are has no findings", () => {
  expect(lint({})).toEqual([]);
});

test.each<[FindingCode, changes: object, facts: Partial<Finding>[]]>([
  [
    "promotion-lowers-level",
    bakers(
      ["Junior", [baking("fluent"), { skill: "tasting" }]],
      ["Senior", [{ skill: "tasting" }, baking("learning")]],
    ),
    [
      {
        path: ["roles", 0, "levels", 1, "needs", 1],
        from: "baker/Junior",
        to: "baker/Senior",
        skill: "baking",
        levelBefore: "fluent",
        levelAfter: "learning",
        message: '"Junior (Baker)" needs "Baking" at "Fluent", "Senior (Baker)" above it at "Learning"',
      },
    ],
  ],
  [
    "promotion-lowers-level",
    bakers(["Junior", [baking("fluent")]], ["Senior", [{ skill: "baking" }]], ["Head", [{ skill: "baking" }]]),
    [
      {
        skill: "baking",
        levelBefore: "fluent",
        message: '"Junior (Baker)" needs "Baking" at "Fluent", "Senior (Baker)" above it at any level',
      },
    ],
  ],
  [
    "promotion-drops-skill",
    bakers(["Junior", [baking("fluent"), { skill: "tasting" }]], ["Senior", [baking("fluent")]]),
    [{ path: ["roles", 0, "levels", 1, "needs"], from: "baker/Junior", to: "baker/Senior", skill: "tasting" }],
  ],
  [
    "promotion-drops-skill",
    bakers(
      ["Junior", [baking("fluent")]],
      ["Senior", [baking("fluent")]],
      ["Senior manager", [{ skill: "tasting" }], { track: "management" }],
    ),
    [{ from: "baker/Junior", to: "baker/Senior manager" }], // From senior to senior manager nobody is promoted.
  ],
  [
    "identical-needs",
    bakers(
      ["Junior", [baking("learning"), { skill: "tasting", level: "fluent", importance: "essential" }]],
      ["Senior", [{ skill: "tasting", level: "fluent", weight: 2 }, baking("learning")]],
      ["Head", [baking("learning"), { skill: "tasting", level: "fluent", importance: "desirable" }]],
    ),
    [
      {
        path: ["roles", 0, "levels", 0, "needs"],
        roleLevels: ["baker/Junior", "baker/Senior"],
        message: '"Junior (Baker)" and "Senior (Baker)" need the same skills at the same levels',
      },
    ],
  ],
  [
    "role-level-without-needs",
    bakers(["Baker", []], ["Senior", [baking("fluent")]]),
    [{ path: ["roles", 0, "levels", 0, "needs"], roleLevel: "baker/Baker", message: '"Baker" needs no skill' }],
  ],
  [
    "shared-role-level-name",
    bakers(["cook ", [baking("fluent")]], ["Cook", [baking("fluent")]]),
    [
      {
        path: ["roles", 0, "levels", 0, "name"],
        name: "cook ",
        roleLevels: ["baker/cook ", "baker/Cook", "cook/cook"],
        message: '"cook " is the name of a level of "Baker" and "Cook"',
      },
    ],
  ],
  ["shared-role-level-name", bakers(["Senior", [baking("fluent")]], ["Senior ", [baking("fluent")]]), []],
  [
    "unused-skill",
    { skills: [...draft.skills, { id: "wine", name: "Wine" }] },
    [{ path: ["skills", 2], skill: "wine", message: 'no role level needs "Wine"' }],
  ],
  [
    "similar-skill-names",
    {
      skills: [
        { id: "tasting", name: "The tasting of wines" },
        { id: "baking", name: "Wine tasting" },
      ],
    },
    [
      {
        path: ["skills", 0, "name"],
        skills: ["tasting", "baking"],
        names: ["The tasting of wines", "Wine tasting"],
        message: '"The tasting of wines" and "Wine tasting" are names almost alike',
      },
    ],
  ],
  [
    "level-not-described",
    {
      skills: [
        { id: "baking", name: "Baking", descriptors: { learning: [], fluent: ["bakes"] } },
        { id: "tasting", name: "Tasting" },
      ],
    },
    [
      {
        path: ["skills", 0, "descriptors"],
        skill: "baking",
        level: "learning",
        describedAt: ["fluent"],
        roleLevels: ["baker/baker"],
        message: '1 role level needs "Baking" at "Learning", which is described only at "Fluent"',
      },
    ],
  ],
  [
    "unused-level",
    { levels: [...draft.levels, { id: "leading", name: "Leading" }] },
    [
      {
        path: ["levels", 2],
        level: "leading",
        message: 'no need, skill or description names the level "Leading"',
      },
    ],
  ],
  [
    "unused-level",
    {
      levels: [...draft.levels, { id: "leading", name: "Leading" }],
      skills: [{ id: "baking", name: "Baking", definedAt: ["learning", "leading"] }, draft.skills[1]],
    },
    [],
  ],
  [
    "empty-role-family",
    { roleFamilies: [{ id: "line", name: "Line" }, ...draft.roleFamilies] },
    [{ path: ["roleFamilies", 0], family: "line", message: 'no role belongs to the role family "Line"' }],
  ],
  [
    "single-role-family",
    {
      roleFamilies: [...draft.roleFamilies, { id: "line", name: "Line" }],
      roles: [
        draft.roles[0],
        { ...draft.roles[0], id: "confectioner", levels: [{ id: "x", name: "X", needs: [{ skill: "tasting" }] }] },
        { ...draft.roles[1], family: "line" },
      ],
    },
    [
      {
        path: ["roleFamilies", 1],
        family: "line",
        role: "cook",
        message: 'the role family "Line" has one role, "Cook"',
      },
    ],
  ],
  [
    "empty-skill-group",
    { skillGroups: [{ id: "craft", name: "Craft" }] },
    [{ path: ["skillGroups", 0], group: "craft", message: 'no skill belongs to the skill group "Craft"' }],
  ],
])("%s: %#", (code, changes, facts) => {
  const found = lint(changes).filter((finding) => finding.code === code);
  expect(found).toHaveLength(facts.length);
  expect(found).toMatchObject(facts);
  for (const { explanation } of found) expect(explanation).toMatch(/^[A-Z].{40,}\.$/);
});

describe("names of skills are almost alike", () => {
  test.each([
    ["Data modelling", "data  modeling"],
    ["User research", "Research: user"],
    ["System analysis", "Systems analysis"],
    ["Agile & Lean", "Agile and lean"],
    ["Accessibility", "Accessability"],
    ["Prototyping", "Protoyping"],
    ["???", "???"],
  ])("%j and %j", (a, b) => {
    const skills = [a, b].map((name, i) => ({ ...draft.skills[i], name }));
    expect(lint({ skills }).map(({ code }) => code)).toEqual(["similar-skill-names"]);
  });

  test.each([
    ["Level 1 support", "Level 2 support"],
    ["CAD software", "CAM software"],
    ["C", "C++"],
    ["C++", "C#"],
    ["Java", "JavaScript"],
    ["User research", "User research methods"],
    ["???", "!!!"],
    ["パン", "パイ"],
  ])("but not %j and %j", (a, b) => {
    const skills = [a, b].map((name, i) => ({ ...draft.skills[i], name }));
    expect(lint({ skills })).toEqual([]);
  });

  test("of 10,000 skills, without comparing each with each", () => {
    const named = Array.from({ length: 10_000 }, (_, i) => ({
      id: `${i}`,
      name: `Programming ${"一二三四五"[i % 5]}${i}`,
    }));
    const skills = [...draft.skills, ...named, { id: "again", name: "programing 一0" }];
    const found = lint({ skills }).filter(({ code }) => code === "similar-skill-names");
    expect(found).toMatchObject([{ skills: ["0", "again"] }]);
  });
});

test("a list of names is cut short in the sentence and whole in the facts", () => {
  const levels = Array.from({ length: 9 }, (_, i): [string, object[]] => [
    `${i}${"x".repeat(200)}`,
    [baking("fluent")],
  ]);
  const [finding] = lint(bakers(...levels)).filter(({ code }) => code === "identical-needs");
  expect(finding).toMatchObject({ roleLevels: { length: 9 } });
  expect(finding?.message).toMatch(/^"0x{79}…", .* and 4 more need the same/);
  expect(finding?.message.length).toBeLessThan(600);
});

test("a need of weight 0 is asked of nobody, though it is listed", () => {
  const listed = { skill: "baking", level: "fluent", weight: 0 };
  const asking = [{ skill: "tasting" }];
  const found = (changes: object) =>
    lint(changes).flatMap(({ code, message }) => (code === "unused-level" ? [] : [[code, message]]));
  expect(found(bakers(["Junior", [listed]], ["Senior", [listed, ...asking]]))).toEqual([
    ["role-level-without-needs", '"Junior (Baker)" lists only needs of weight 0, which count for nothing'],
  ]);
  expect(found(bakers(["Junior", [...asking, baking("fluent")]], ["Senior", [...asking, listed]]))).toEqual([
    ["promotion-drops-skill", '"Junior (Baker)" needs "Baking", "Senior (Baker)" above it does not'],
  ]);
  expect(found(bakers(["Junior", asking], ["Senior", [listed, ...asking]]))).toEqual([
    [
      "identical-needs",
      '"Junior (Baker)" and "Senior (Baker)" need the same skills at the same levels, needs of weight 0 aside',
    ],
  ]);
});

describe("the UK framework", () => {
  const counts = (findings: readonly Finding[]) => {
    const byCode = new Map<string, number>();
    for (const { code } of findings) byCode.set(code, (byCode.get(code) ?? 0) + 1);
    return Object.fromEntries(byCode);
  };
  const known = { "promotion-lowers-level": 17, "promotion-drops-skill": 3, "identical-needs": 11 };

  test("has promotions that ask for less and role levels that nothing tells apart, and is in order otherwise", () => {
    const { findings, ...about } = lintFramework(uk);
    expect(about).toStrictEqual({ framework: { id: uk.id, version: uk.version } });
    expect(counts(findings)).toEqual(known);
    const promotions = findings.flatMap((one) => ("from" in one ? [`${one.from} ${one.to}`] : []));
    expect(new Set(promotions).size).toBe(13);
    const designers = findings.filter(({ message }) => message.includes("designer"));
    expect(designers.flatMap((one) => (one.code === "identical-needs" ? [one.roleLevels.length] : []))).toEqual([
      3, 3, 3, 3, 3, 2,
    ]);
    expect(findings.filter((one) => one.code === "identical-needs").map((one) => one.roleLevels)).toContainEqual([
      "graphic-designer/head-of-graphic-design",
      "interaction-designer/head-of-interaction-design",
      "service-designer/head-of-service-design",
    ]);
  });

  const files = ["roles", "skills"].map((name) => sharedFile(`uk-ddat/${name}.2026-03-23.csv`));
  const [roles, skills] = files;
  test.skipIf(!roles || !skills)(titleWith("describes every level at which a skill is needed", ...files), () => {
    if (!roles || !skills) return;
    expect(counts(lintFramework(readUkCsv({ roles, skills, order: uk }).framework).findings)).toEqual(known);
  });
});

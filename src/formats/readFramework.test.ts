import { expect, test } from "vitest";
import { ParseError } from "../parse/ParseError.js";
import { writeWorkbook } from "../reading/workbook/index.js";
import { readFramework } from "./readFramework.js";

const skills = [
  "Riverside Council Digital Skills",
  "Ref,Skill,Category,Definition,1 - Aware,2 - Able,3 - Expert,Comments",
  'DS1,Data handling,Data,Looks after data,"- knows where data is\n- asks first",keeps a register,sets the rules,ask Priya',
  "DS2,Web content,Content,,writes a page,edits pages,n/a,",
  "DS4,Helping residents online,Service,,x,x,,",
].join("\n");
const map = { title: "Riverside", version: "2026" };
const codesOf = (
  notes: readonly { readonly code: string; readonly where: { readonly file?: string; readonly row?: number } }[],
) => notes.map(({ code, where: { file, row } }) => [code, file, row]);

test("reads a council's sheets: a title above, its own words for levels, jobs with levels, and notes of what is odd by row", async () => {
  const needs = [
    "Job family,Job title,Level,Skill,Required level,Essential/desirable,Grade",
    "Digital,Web officer,Junior,Web content,2,,G5",
    "Digital,Web officer,Senior,DS2,Able,D,G7",
    "Digital,Web officer,Senior,Data handling,3 - Expert,E,G7",
    "Digital,Web officer,Senior,Helping residents onlin,1,,G7",
    "Digital,Data analyst,Data analyst,Data handling,Guru,,",
    "Digital,Data analyst,Data analyst,DS2,Expert,,",
  ].join("\n");
  const { framework, notes } = await readFramework({ skills, needs }, map);
  expect(framework.levels.map(({ id, name }) => [id, name])).toStrictEqual([
    ["aware", "Aware"],
    ["able", "Able"],
    ["expert", "Expert"],
  ]);
  expect(framework.skills).toStrictEqual([
    {
      id: "DS1",
      name: "Data handling",
      group: "data",
      description: "Looks after data",
      descriptors: {
        aware: ["knows where data is", "asks first"],
        able: ["keeps a register"],
        expert: ["sets the rules"],
      },
    },
    {
      id: "DS2",
      name: "Web content",
      group: "content",
      definedAt: ["aware", "able"],
      descriptors: { aware: ["writes a page"], able: ["edits pages"] },
    },
    { id: "DS4", name: "Helping residents online", group: "service", definedAt: ["aware", "able"] },
  ]);
  const levels = (at: number) => framework.roles[at]?.levels;
  expect(levels(0)).toStrictEqual([
    { id: "web-officer/junior", name: "Junior", grades: ["G5"], needs: [{ skill: "DS2", level: "able" }] },
    {
      id: "web-officer/senior",
      name: "Senior",
      grades: ["G7"],
      needs: [
        { skill: "DS2", level: "able", importance: "desirable" },
        { skill: "DS1", level: "expert", importance: "essential" },
      ],
    },
  ]);
  expect(levels(1)).toStrictEqual([{ id: "data-analyst/data-analyst", name: "Data analyst", needs: [] }]);
  expect(codesOf(notes)).toStrictEqual([
    ["header-row", "skills", 2],
    ["levels-order", "skills", 2],
    ["unused-column", "skills", 2],
    ["level-read-as", "needs", 2],
    ["unknown-skill", "needs", 5],
    ["unknown-level", "needs", 6],
    ["level-not-defined", "needs", 7],
  ]);
});

const grid = [
  ["Role", "Role level", "Data handling", "DS2", "Helping residents online"],
  ["Web officer", "Junior", "", "Aware", "X"],
  ["Web officer", "Senior", "2", "Able (desirable)", "-"],
];
const asked = [
  ["web-officer/junior", [{ skill: "DS2", level: "aware" }, { skill: "DS4" }]],
  [
    "web-officer/senior",
    [
      { skill: "DS1", level: "able" },
      { skill: "DS2", level: "able", importance: "desirable" },
    ],
  ],
];

test("reads a grid of role levels by skills, with a header or a blank corner, as CSV, a workbook or JSON rows", async () => {
  const blankCorner = [["", "", ...(grid[0] ?? []).slice(2)], ...grid.slice(1)];
  const skillRows = skills.split("\n").slice(1).join("\n");
  const workbook = await writeWorkbook(
    [
      {
        name: "Capabilities",
        rows: [
          ["Ref", "Skill", "Aware", "Able", "Expert"],
          ["DS1", "Data handling"],
          ["DS2", "Web content"],
          ["DS4", "Helping residents online"],
        ],
      },
      { name: "Matrix", rows: grid },
    ],
    { kind: "ods" },
  );
  const sources = [
    { skills: skillRows, "Sheet1.csv": grid.map((row) => row.join(";")).join("\n") },
    { skills: skillRows, other: blankCorner },
    workbook,
  ];
  for (const source of sources) {
    const { framework } = await readFramework(source, map);
    expect(framework.roles[0]?.levels.map(({ id, needs }) => [id, needs])).toStrictEqual(asked);
  }
});

test("a sheet Roles that has skills for columns is a grid of needs, with the level of the role beside it", async () => {
  const { framework } = await readFramework({
    Levels: "Level,Order\nBasic,1\nGood,2\n",
    Skills: "Skill\nBaking\nPlating\n",
    Roles: "Role,Level,Baking,Plating\nCook,Junior,Basic,\nCook,Senior,Good,Basic\n",
  });
  expect(framework.roles[0]?.levels.map(({ name, needs }) => [name, needs.map(({ level }) => level)])).toStrictEqual([
    ["Junior", ["basic"]],
    ["Senior", ["good", "basic"]],
  ]);
});

test("a column that no field is read from, and a sheet that explains, have a note each", async () => {
  const { notes } = await readFramework({
    README: "How to use this\n",
    Levels: "Level,Colour\nBasic,red\nGood,green\n",
    Skills: "Skill,Cost centre\nBaking,7\n",
    Roles: "Role,Cost centre\nCook,7\n",
    Needs: "Role,Role level,Skill,Required level,Rationale\nCook,Junior,Baking,Good,because\n",
  });
  expect(
    notes.flatMap(({ code, where: { file, column } }) =>
      code === "unused-column" || code === "sheet-not-read" ? [`${file} ${column ?? ""}`.trim()] : [],
    ),
  ).toStrictEqual(["README", "Levels Colour", "Roles Cost centre", "Needs Rationale", "Skills Cost centre"]);
});

test("in a grid, a column without a header and a row of nobody have a note each where something stands in them", async () => {
  const { framework, notes } = await readFramework({
    Levels: "Level,Order\nBasic,1\nGood,2\n",
    Skills: "Skill\nBaking\nPlating\n",
    Needs:
      "Role,Role level,Baking,Plating,,\nCook,Junior,Basic,,,\nCook,Senior,Good,Basic,see Pat,\n,,Good,,,\n,,,,,\n",
  });
  expect(framework.roles[0]?.levels.flatMap(({ needs }) => needs)).toHaveLength(3);
  expect(notes.filter(({ where }) => where.file === "Needs" && where.row !== undefined)).toMatchObject([
    { code: "family-not-given", where: { row: 2 } },
    { code: "unused-column", where: { row: 3, column: "E" } },
    { code: "incomplete-row", where: { row: 4 } },
  ]);
});

test("reads the same grid turned on its side, and levels that are numbers", async () => {
  const { framework } = await readFramework("Skill,Web officer,Data analyst\nData,1,3\nWeb,2,\n", map);
  expect(framework.levels.map(({ id }) => id)).toStrictEqual(["level-1", "level-2", "level-3"]);
  expect(framework.roles.map(({ name, levels }) => [name, levels[0]?.needs])).toStrictEqual([
    [
      "Web officer",
      [
        { skill: "data", level: "level-1" },
        { skill: "web", level: "level-2" },
      ],
    ],
    ["Data analyst", [{ skill: "data", level: "level-3" }]],
  ]);
});

test("puts levels in the order of their numbers, and takes their order from the map where no sheet has one", async () => {
  const needs = "Role,Skill,Required level\nClerk,Filing,Great\nClerk,Post,Good\n";
  const levels = "Level,Description,Order\nGreat,Can teach it,2\nGood,Can do it,1\n";
  const read = await readFramework({ levels, needs }, map);
  expect(read.framework.levels.map(({ id }) => id)).toStrictEqual(["good", "great"]);
  expect((await readFramework(needs, { ...map, levels: ["Good", "Great"] })).framework.levels).toHaveLength(2);
  await expect(readFramework(needs, map)).rejects.toThrow('found "great", "good"; add a sheet Levels');
});

test("names that make one id get a number and a note; two rows that give one id are an issue with both rows", async () => {
  const needs = "Role,Skill,Required level\nClerk,C++,1\nClerk,C,1\n";
  const { framework, notes } = await readFramework(needs, map);
  expect(framework.skills.map(({ id }) => id)).toStrictEqual(["c", "c-2"]);
  expect(notes.map(({ code }) => code)).toContain("id-taken");

  const twice = "ID,Skill,Low,High\nS1,One,a b c,\nS1,Two,d e f,\n";
  const error = await readFramework({ "skills.csv": twice }, map).catch((caught: unknown) => caught);
  expect(error instanceof ParseError && error.issues).toMatchObject([
    { code: "duplicate-id", path: ["skills.csv", 3, "ID"], firstAt: ["skills.csv", 2, "ID"] },
  ]);
});

test("30,000 rows of one name are 30,000 ids, in a time that their number does not square", async () => {
  const rows = Array.from({ length: 30_000 }, (_, i) => `Filing,text ${i}`);
  const start = process.cpuUsage();
  const { framework } = await readFramework(`Skill,Low\n${rows.join("\n")}\n`, { ...map, levels: ["Low"] });
  expect(process.cpuUsage(start).user).toBeLessThan(8_000_000); // Half a second; forty with a look from 2 on for each.
  expect(framework.skills.at(-1)?.id).toBe("filing-30000");
});

test("two needs that disagree cancel out, and what no sheet has is said", async () => {
  const needs = "Role,Skill,Required level\nClerk,Filing,1\nClerk,Filing,2\nClerk,Post,2\nClerk,Post,2\n";
  const { framework, notes } = await readFramework(needs, map);
  expect(framework.roles[0]?.levels[0]?.needs).toStrictEqual([{ skill: "post", level: "level-2" }]);
  expect(codesOf(notes).slice(-2)).toStrictEqual([
    ["conflicting-rows", "sheets", 3],
    ["duplicate-row", "sheets", 5],
  ]);
  const unread = "Role,Skill,Required level\nClerk,Filing,soon\nClerk,Filing,Low\nClerk,Post,Low\n";
  const read = await readFramework(unread, { ...map, levels: ["Low", "High"] });
  expect(read.framework.roles[0]?.levels[0]?.needs).toStrictEqual([{ skill: "post", level: "low" }]);
  expect(read.notes.map(({ code }) => code)).toContain("conflicting-rows");
  await expect(readFramework("a,b\n1,2\n")).rejects.toThrow("fill in the sheets Skills and Needs");
  await expect(readFramework(needs, { tilte: "x" } as never)).rejects.toThrow("tilte");
});

import { describe, expect, it } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { ParseError } from "../parse/ParseError.js";
import { safeParseProfile } from "../parse/parseProfile.js";
import { gap } from "../questions/gap/gap.js";
import { scoreAssessment } from "../questions/scores/scoreAssessment.js";
import { weightedMean } from "../questions/scores/weightedMean.js";
import { readAssessments } from "./readAssessments.js";

const framework = { id: "kitchen", version: "1" };

describe("a STAR template", () => {
  const star = [
    "SKILL;SITUATION;TASK;ACTION;RESULT;SCORES",
    '"1) Baking\nYou can: bake";oven;bread;baked;eaten;2',
    "2. Budgeting;;;;;1",
    "Food hygiene;;;;;1",
    "Stock keeping;;;;;3",
    "tasting;;;;;3",
    "Serving at table;;;;;2",
    "Budgeting;;;;;3",
    "Dancing;;;;;2",
    "Oven work;;;;;4",
  ].join("\r\n");
  const bytes = new Uint8Array(Buffer.from(`\uFEFF${star}`, "utf16le"));
  const context = { person: "sam", roleLevel: "Head", assessor: "manager", date: "2026-05-01" } as const;

  it("has the scores, and of levels what follows from them for certain", async () => {
    const { value, notes } = await readAssessments(kitchen, bytes, context);
    const [sam] = value;
    expect(sam?.scores).toEqual({ baking: 2, budgeting: 3, hygiene: 1, "stock-keeping": 3 });
    expect(sam?.profile).toMatchObject({
      person: "sam",
      framework,
      roleLevel: "baker/head",
      has: { baking: "fluent" },
    });
    expect(notes.map(({ code, where }) => `${code} @ ${where.row} ${where.column}`)).toEqual([
      "delimiter @ 1 undefined",
      "not-read @ 6 SKILL",
      "not-read @ 7 SKILL",
      "duplicate-row @ 8 SKILL",
      "unknown-skill @ 9 SKILL",
      "not-read @ 10 SCORES",
    ]);
    const first = await readAssessments(kitchen, star.split("\r\n").slice(0, 4).join("\n"), context);
    expect(first.value[0]?.evidence).toEqual({
      baking: [{ text: "Situation: oven\nTask: bread\nAction: baked\nResult: eaten" }],
    });
    expect(first.value[0]?.profile.assessments).toEqual([
      {
        skill: "baking",
        level: "fluent",
        assessor: "manager",
        date: "2026-05-01",
        evidence: first.value[0]?.evidence.baking,
      },
    ]);
    expect(safeParseProfile(kitchen, first.value[0]?.profile).ok).toBe(true);
  });

  it("goes on into the rules", async () => {
    const { value } = await readAssessments(kitchen, star.replace(";4", ";2"), context);
    const answers = value.map(({ profile, scores }) =>
      scoreAssessment(gap(kitchen, profile, "baker/head"), weightedMean, { scores }),
    );
    expect(answers[0]?.scores.map(({ score }) => score)).toEqual([2, 3, 1, undefined, 3]);
  });
});

it("reads the JSON record of one tool, as text or parsed, one or a list, and no email", async () => {
  const record = {
    Name: "Ali",
    JobFamily: "Line",
    Role: "Chef de partie",
    RoleLevel: "Commis",
    LMEmail: "boss@example.org",
    Skills: JSON.stringify({ Plating: { Score: 2, Evidence: "e", Comments: "c" }, Baking: { Score: "1" }, Serving: 0 }),
  };
  const read = await readAssessments(kitchen, JSON.stringify(record));
  expect(read.value).toEqual([
    {
      profile: { person: "Ali", framework, roleLevel: "cook/commis", has: { plating: "leading" } },
      scores: { plating: 2, baking: 1 },
      evidence: { plating: [{ text: "e" }, { text: "c" }] },
    },
  ]);
  for (const source of [record, [record], JSON.stringify([record])]) {
    expect((await readAssessments(kitchen, source)).value).toEqual(read.value);
  }
});

it("reads a long table: the level beside the score, who said so, and what this release asks for", async () => {
  const { value, notes } = await readAssessments(
    kitchen,
    [
      "person,role,roleLevel,skill,requiredLevel,actualLevel,score,evidence,assessor,stage,frameworkVersion,date",
      "Ali,Baker,Head,Baking,Fluent,Leading,3,x,self,,1,2026-04-01",
      "Ali,Baker,Head,Baking,Capable,Capable,1,y,Line manager,,1,2026-03-01",
      "Ali,Baker,Head,Plating,,,1,,,,1,",
      "Ali,Baker,Head,Plating,,,2,,,,0,",
      "Sam,Baker,Commis,Baking,Learning,,1,,,Moderation,1,2026-03-01",
      ",Baker,Commis,Baking,,,1,,,,,",
      "Sam,,,Baking,,,1,,,,,",
    ].join("\n"),
  );
  expect(value.map(({ profile, scores, stage }) => [profile.person, profile.has, scores, stage])).toEqual([
    ["Ali", { baking: "capable", plating: null }, { baking: 1, plating: 1 }, undefined],
    ["Sam", { baking: null }, { baking: 1 }, "Moderation"],
  ]);
  expect(value.map(({ profile }) => profile.assessments?.map(({ assessor }) => assessor))).toEqual([
    ["self", "manager"],
    ["moderated"],
  ]);
  expect(notes.map(({ code, where }) => `${code} @ ${where.row} ${where.column}`)).toEqual([
    "not-read @ 3 requiredLevel",
    "not-read @ 5 frameworkVersion",
    "incomplete-row @ 7 person",
    "incomplete-row @ 8 undefined",
  ]);
  await expect(readAssessments(kitchen, "a,b\n1,2\n")).rejects.toThrow(ParseError);
  await expect(readAssessments(kitchen, { Name: "Ali" })).rejects.toThrow(ParseError);
});

it("learns the order of dates from its column, and from an option before that", async () => {
  const table = (...days: string[]) =>
    [
      "Name,Role,Role level,Skill,Level,Assessor,Assessed on",
      ...days.map((day, i) => `p${i},Baker,Head,Baking,Capable,Manager,${day}`),
    ].join("\n");
  const datesOf = async (source: string, context = {}) => {
    const { value, notes } = await readAssessments(kitchen, source, context);
    return [
      ...value.map(({ profile }) => profile.assessments?.[0]?.date),
      ...notes.map(({ code, where }) => `${code} @ ${where.row} ${where.column}`),
    ];
  };
  expect(await datesOf(table("03/04/2026", "19/10/2026"))).toStrictEqual(["2026-04-03", "2026-10-19"]);
  expect(await datesOf(table("03/04/2026", "10/19/2026"))).toStrictEqual(["2026-03-04", "2026-10-19"]);
  expect(await datesOf(table("03/04/2026", ""))).toStrictEqual([
    undefined,
    undefined,
    "date-not-read @ 2 Assessed on",
    "date-not-read @ 3 Assessed on",
  ]);
  expect(await datesOf(table("03/04/2026"), { dates: "month-first" })).toStrictEqual(["2026-03-04"]);
  expect(await datesOf(table("03/04/2026", "19/10/2026"), { dates: "month-first" })).toStrictEqual([
    "2026-03-04",
    undefined,
    "date-not-read @ 3 Assessed on",
  ]);
});

import { expect, test } from "vitest";
import type { FrameworkData } from "../model/framework.js";
import { defineFramework } from "../parse/defineFramework.js";
import { type FrameworkSheets, readFramework } from "./readFramework.js";
import { writeFramework } from "./writeFramework.js";

const skills = "Skill,Learning,Doing,Leading\nCataloguing,a,b,c\nIndexing,a,b,c\n";
const needs = "Role,Role level,Skill,Required level\nLibrarian,Senior,Cataloguing,Doing\n";
const usual = ["title-not-given", "version-not-given", "levels-order", "family-not-given", "level-read-as"];

async function read(sheets: FrameworkSheets) {
  const { framework, notes } = await readFramework(sheets);
  const { levels, skills: listed, roles } = framework;
  return {
    framework,
    levels: levels.map(({ id }) => id),
    skills: listed.map(({ id }) => id),
    needs: Object.fromEntries(
      roles.flatMap((role) => role.levels.map(({ id, needs: own }) => [id, own.map((need) => need.level ?? "any")])),
    ),
    told: notes
      .filter(({ code }) => !usual.includes(code))
      .map(({ code, where }) => `${code} ${where.file} ${where.row} ${where.column ?? ""}`.trim()),
  };
}

test("totals and remarks are no skills, roles or levels, and numbers of a total say nothing of the scale", async () => {
  const grid = "Role level,Cataloguing,Indexing,Total\nSenior,3,2,5\nJunior,1,1,2\nTotal,4,3,7\nSource: HR,,,\n";
  expect(
    await read({ skills: `${skills}Total,1,1,1\nNotes,,,\nLast updated 1 May 2026,,,\n`, needs: grid }),
  ).toMatchObject({
    skills: ["cataloguing", "indexing"],
    needs: { "senior/senior": ["leading", "doing"], "junior/junior": ["learning", "learning"] },
    told: [
      "not-an-entry skills 4 Skill",
      "not-an-entry skills 5 Skill",
      "not-an-entry skills 6 Skill",
      "unused-column needs 1 Total",
      "not-an-entry needs 4",
      "not-an-entry needs 5",
    ],
  });
  const long = `${needs}Total,,1,\nSource: HR,,,\n`;
  const levels = "Level,Meaning\nLearning,a\nDoing,b\nNote: levels are cumulative,\n";
  expect(await read({ levels, skills: "Skill\nCataloguing\n", needs: long })).toMatchObject({
    levels: ["learning", "doing"],
    needs: { "librarian/senior": ["doing"] },
    told: ["not-an-entry levels 4 Level", "not-an-entry needs 3 Role", "not-an-entry needs 4 Role"],
  });
});

test("what has an id of its own may be called as a total is: it is written and read as it is", async () => {
  const { framework } = await read({ skills, needs });
  const data: FrameworkData = JSON.parse(JSON.stringify(framework));
  const own = defineFramework({
    ...data,
    skills: [...data.skills, { id: "mean", name: "Mean" }],
    roles: data.roles.map((role) => ({
      ...role,
      name: "Total",
      levels: role.levels.map((level) => ({ ...level, name: "Count" })),
    })),
  });
  for (const kind of ["xlsx", "ods"] as const) {
    const { workbook, notes } = await writeFramework(own, { kind });
    expect(notes).toStrictEqual([]);
    expect((await readFramework(workbook)).framework).toStrictEqual(own);
  }
});

test("numbers under Level are the order of the levels that another column names; a level listed again is one rung", async () => {
  const levels = "Level,Level name\n3,Leading\n2,Doing\n1,Learning\n";
  expect(await read({ levels, skills: "Skill\nCataloguing\n", needs })).toMatchObject({
    levels: ["learning", "doing", "leading"],
    needs: { "librarian/senior": ["doing"] },
    told: [],
  });
  const again = "Level\nLearning\nDoing\ndoing\n";
  expect(await read({ levels: again, skills: "Skill\nCataloguing\n", needs })).toMatchObject({
    levels: ["learning", "doing"],
    told: ["duplicate-row levels 4 Level"],
  });
});

test("a grid of numbers may say that a skill is not needed in words", async () => {
  const grid = "Role level,Cataloguing,Indexing\nSenior,3,-\nJunior,n/a,1\nMid,None,2\n";
  expect(await read({ skills: "Skill\nCataloguing\nIndexing\n", needs: grid })).toMatchObject({
    levels: ["level-1", "level-2", "level-3"],
    needs: { "senior/senior": ["level-3"], "junior/junior": ["level-1"], "mid/mid": ["level-2"] },
    told: [],
  });
});

test("a need that says it is essential and one that does not are alike", async () => {
  const rows =
    "Role,Role level,Skill,Required level,Importance\nL,S,Cataloguing,Doing,\nL,S,Cataloguing,Doing,Essential\n";
  expect(await read({ skills, needs: rows })).toMatchObject({
    needs: { "l/s": ["doing"] },
    told: ["duplicate-row needs 3 Skill"],
  });
});

test("facts that say nothing without another, that stand twice, and titles without a name are told", async () => {
  const framework = "Field,Value\nTitle,Library\nTitle,Archive\nBase,uk\nAttribution,OGL\n";
  const titles = "Job title,Role,Role level\n,Librarian,Senior\nBook person,,Senior\n";
  const { framework: found, told } = await read({ framework, skills, needs, titles });
  expect(found).toMatchObject({ title: "Library", titles: [{ title: "Book person", means: [] }] });
  expect(told).toStrictEqual([
    "duplicate-row framework 3 Value",
    "not-read framework 4 Value",
    "not-read framework 5 Value",
    "incomplete-row titles 2 Job title",
    "incomplete-row titles 3 Role level",
  ]);
});

test("roles that are joined over their levels in a grid are two roles, groups over skills are groups, and a title is told", async () => {
  const grid =
    ",Librarian,,Archivist,\nSkill,Junior,Senior,Junior,Senior\nCataloguing,Doing,Leading,,Leading\nIndexing,,Leading,Doing,\n";
  expect(await read({ skills, needs: grid })).toMatchObject({
    needs: {
      "librarian/junior": ["doing"],
      "librarian/senior": ["leading", "leading"],
      "archivist/senior": ["leading"],
      "archivist/junior": ["doing"],
    },
    told: [],
  });
  const groups = "Needs of 2026,,\n,Books,Files\nRole level,Cataloguing,Indexing\nSenior,1,2\n";
  const { framework, told } = await read({ needs: groups });
  expect(framework.skills.map(({ group }) => group)).toStrictEqual(["books", "files"]);
  expect(told).toStrictEqual(["header-row needs 1"]);
  const one = ",Books,\nRole level,Cataloguing,Indexing\nSenior,Doing,Learning\n";
  expect((await read({ skills, needs: one })).told).toStrictEqual(["header-row needs 1"]);
});

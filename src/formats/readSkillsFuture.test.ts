import readXlsxFile from "read-excel-file/node";
import { expect, it } from "vitest";
import { sharedFile, titleWith } from "../../test/sharedData.js";
import { sheetData, workbookFiles, zipOf } from "../../test/zip.js";
import { ParseError } from "../parse/ParseError.js";
import { parseFramework } from "../parse/parseFramework.js";
import { readSkillsFuture } from "./readSkillsFuture.js";

const layout = sharedFile("synthetic/skillsfuture-sf.layout.xlsx");

it.skipIf(!layout)(titleWith("reads the layout, as independent code counts it", layout), async () => {
  const { framework, notes } = await readSkillsFuture(layout ?? new Uint8Array(), { version: "2026-01" });
  expect(parseFramework(JSON.parse(JSON.stringify(framework)))).toEqual(framework);
  const sheets = await readXlsxFile(Buffer.from(layout ?? []));
  const rows = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data.slice(1) ?? [];
  expect(framework.skills.length).toBe(new Set(rows("TSC_CCS_Key").map(([code]) => code)).size);
  expect(framework.roles.length).toBe(new Set(rows("Job Role_TCS_CCS").map((row) => row.slice(0, 3).join())).size);
  expect(framework.roles.flatMap(({ levels }) => levels.flatMap(({ needs }) => needs))).toEqual([
    { skill: "ICT-ZZZ-3001-1.1", level: "3" },
    { skill: "CCS-ZZZ-0001", level: "intermediate" },
  ]);
  expect(framework.skills.map(({ definedAt }) => definedAt)).toEqual([["3", "4"], ["intermediate"]]);
  expect(framework.skills[0]?.descriptors?.["3"]).toEqual([
    "Applies invented methods",
    "knowledge: Types of invented systems",
    "ability: Draft invented diagrams",
  ]);
  const unread = notes
    .filter(({ code }) => code === "unused-column")
    .map(({ where }) => `${where.sheet}: ${where.column}`);
  expect(unread).toContain("Job Role_Description: Performance Expectation");
  expect(new Set(notes.map(({ code }) => code))).toEqual(
    new Set(["not-read", "unused-column", "sheet-not-read", "two-scales"]),
  );
});

it("tells roles of one name apart by track, keeps the first of two needs, drops no skill that a role needs", async () => {
  const rows = [
    ["Sector", "Track", "Job Role", "TSC_CCS Title", "TSC_CCS Type", "TSC_CCS Code", "Proficiency Level"],
    ["S", "A", "Cook", "Baking", "tsc", "B-1", "Level 2"],
    ["S", "A", "Cook", "Baking", "tsc", "B-1", "3"],
    ["S", "B", "Cook", "Baking", "tsc", "B-1", "much"],
    ["S", "B", "", "Baking", "tsc", "B-1", "1"],
  ];
  const { framework, notes } = await readSkillsFuture(zipOf(workbookFiles({ Roles: sheetData(rows) })));
  expect(framework.roles.map(({ id, name, levels }) => [id, name, levels[0]?.needs])).toEqual([
    ["cook-a", "Cook (A)", [{ skill: "B-1", level: "2" }]],
    ["cook-b", "Cook (B)", [{ skill: "B-1" }]],
  ]);
  expect(framework.levels.map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5", "6"]);
  expect(notes.map(({ code }) => code).toSorted()).toEqual([
    "conflicting-rows",
    "incomplete-row",
    "not-read",
    "unknown-level",
    "unused-column",
    "version-not-given",
  ]);
  await expect(readSkillsFuture("a,b\n1,2\n")).rejects.toThrow(ParseError);
});

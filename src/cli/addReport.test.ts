import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ddat, done } from "../../test/command.js";
import { readWorkbook } from "../reading/workbook/index.js";

const folder = mkdtempSync(join(tmpdir(), "ddat-report-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const has = ["--has", "user focus=expert", "--person", "Sam"];
const team = at("team.csv");
writeFileSync(
  team,
  "person,role level,organisation,user focus\nSam,developer,North,expert\nKim,developer,North,none\n",
);

test("every answer is written as its file is named, and nothing is printed then", async () => {
  const asked = async (name: string) => {
    expect(await done(["gap", "software-developer/developer", ...has, "--output", at(name)])).toBe("");
    return readFileSync(at(name));
  };
  expect((await asked("gap.html")).toString()).toMatch(/^<!DOCTYPE html>/);
  expect((await asked("gap.md")).toString()).toMatch(/^## Sam: Developer/);
  expect((await asked("gap.txt")).toString()).toMatch(/^Sam: Developer/);
  expect(JSON.parse((await asked("gap.json")).toString())).toMatchObject({ person: "Sam" });
  for (const name of ["gap.xlsx", "gap.ods"]) {
    const { sheets } = await readWorkbook(await asked(name));
    expect(sheets[1]?.rows[0]).toStrictEqual(["Skill", "Needs", "Has", "Standing"]);
  }
  const wrong = await ddat(["gap", "software-developer/developer", ...has, "--output", at("gap.pdf")]);
  expect([wrong.code, wrong.output]).toStrictEqual([1, ""]);
  const contrary = await ddat(["gap", "software-developer/developer", ...has, "--json", "--output", at("gap.md")]);
  expect(contrary.code).toBe(1);
  expect((await ddat(["team", "developer", "--people", team, "--output", team])).code).toBe(1);
});

test("reports put answers on one page", async () => {
  const person = await done(["report", "person", "software-developer/developer", ...has, "--md"]);
  expect(person).toMatch(/^## A report for Sam\n\n### Sam: Developer[\s\S]*\n### Sam: the nearest role levels\n/);
  const about = ["report", "team", "software-developer/developer", "--people", team, "--leaver", "Sam"];
  expect(await done([...about, "--md"])).toMatch(
    /^## A report on a team[\s\S]*\n### A team of 2[\s\S]*\nGone: Sam\.[\s\S]*who is nearest/,
  );
  expect(JSON.parse(await done([...about, "--json"]))).toMatchObject({
    team: { people: ["Sam", "Kim"] },
    whatIfs: [{}],
  });
  expect(await done(["report", "role", "software-developer/developer", "--md"])).toMatch(
    /^## Developer[\s\S]*### What is needed/,
  );
  const everybody = ["report", "workforce", "--people", team, "--md"];
  expect(await done(everybody)).toContain("hidden");
  expect(await done(everybody)).not.toContain("Which skills hang on few people");
  expect(await done([...everybody, "--min-group", "1"])).toContain("Which skills hang on few people");
});

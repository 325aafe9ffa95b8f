import { describe, expect, it } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { ParseError } from "../parse/ParseError.js";
import { safeParseProfile } from "../parse/parseProfile.js";
import type { TableNote } from "../reading/notes/TableNote.js";
import type { TableMap } from "../reading/tables/tableMap.js";
import { uk } from "../uk/index.js";
import { readPeople } from "./readPeople.js";

const told = ({ code, where: { row, column }, places }: TableNote) =>
  `${code} @ ${row} ${column}${places ? ` x${places}` : ""}`;

describe("a wide table", () => {
  const sheet = [
    "Skills of May",
    "",
    "Staff number,Role,Role level,Baking,oven work,BUDGETING,Food hygiene,Plating,,Bakin",
    "007,Baker,Head,2 - Capable,, Fluent ,3,n/a,x,1",
    "008,Baker,Head (Baker),none,,l,2,TBC,,",
    "009,,commis,4,Learning,0,wizard,-,,",
    ",,,Fluent,,,,,,",
    "007,,,,,Fluent,,leading,,",
  ].join("\n");
  const read = readPeople(kitchen, sheet);

  it("says what each cell means, and nothing of what nobody knows", async () => {
    const { value } = await read;
    expect(value.map(({ person, roleLevel, has }) => [person, roleLevel, has])).toEqual([
      ["007", "baker/head", { baking: "capable", budgeting: "fluent", hygiene: "fluent", plating: "leading" }],
      ["008", "baker/head", { baking: null }],
      ["009", undefined, { budgeting: null }],
    ]);
    for (const profile of value) expect(safeParseProfile(kitchen, profile)).toEqual({ ok: true, value: profile });
    expect(Object.isFrozen(value[0]?.has)).toBe(true);
  });

  it("notes what it took for something, and what it left", async () => {
    expect((await read).notes.map(told)).toEqual([
      "header-row @ 1 undefined",
      "unknown-skill @ 3 Bakin",
      "unused-column @ 4 I",
      "level-read-as @ 4 Baking",
      "level-read-as @ 4 Food hygiene",
      "unknown-level @ 5 BUDGETING",
      "level-read-as @ 5 Food hygiene",
      "level-not-defined @ 5 Food hygiene",
      "level-read-as @ 6 Baking",
      "unknown-level @ 6 Food hygiene",
      "conflicting-rows @ 6 oven work",
      "ambiguous-role-level @ 6 Role level",
      "incomplete-row @ 7 Staff number",
      "duplicate-row @ 8 BUDGETING",
    ]);
    expect((await read).notes[1]?.message).toContain('near: "Baking"');
  });

  it("keeps to what a map says of levels, empty cells and rows that disagree", async () => {
    const map: TableMap = {
      shape: "wide",
      columns: { person: { letter: "A" } },
      ignore: ["Role", "Role level", "Bakin"],
      levels: { l: "leading", wizard: null, "2 - capable": "learning" },
      unassessed: ["4"],
      empty: "none",
      duplicates: "last",
      header: 3,
    };
    const { value } = await readPeople(kitchen, sheet, map);
    expect(value.map(({ has }) => has)).toEqual([
      { baking: null, budgeting: "fluent", hygiene: null, plating: "leading" },
      { baking: null, budgeting: "leading" },
      { baking: "learning", budgeting: null, hygiene: null },
    ]);
  });
});

it("reads a long table, its records and the release they are about", async () => {
  const { value, notes } = await readPeople(
    kitchen,
    [
      "name\tskill\tlevel\tassessor\tdate\tevidence\tframework version",
      "Ali\tbaking\tFluent\tLine manager\t01/06/2026\tcake\t",
      "Ali\tBaking\tCapable\tself\t13/06/2026\t\t1",
      "Ali\tBread\tLearning\tpanel\t12/06/2026\t\t0",
      "Ali\tplating\tFluent\tneighbour\t12/6/2026\t\t",
      "Sam\t\t\t\t\t\t",
      "Sam\t\tFluent\t\t\t\t",
    ].join("\n"),
    {
      shape: "long",
      columns: {
        person: "name",
        skill: "skill",
        level: "level",
        assessor: "assessor",
        date: "date",
        evidence: "evidence",
        frameworkVersion: "framework version",
      },
      dates: "day-first",
    },
  );
  expect(value).toEqual([
    {
      person: "Ali",
      framework: { id: "kitchen", version: "1" },
      has: { plating: "fluent", baking: "fluent" },
      assessments: [
        { skill: "baking", level: "fluent", assessor: "manager", date: "2026-06-01", evidence: [{ text: "cake" }] },
        { skill: "baking", level: "capable", assessor: "self", date: "2026-06-13", frameworkVersion: "1" },
      ],
    },
    { person: "Sam", framework: { id: "kitchen", version: "1" }, has: {} },
  ]);
  expect(notes.map(told)).toEqual([
    "delimiter @ 1 undefined",
    "not-read @ 4 framework version",
    "not-read @ 5 assessor",
    "incomplete-row @ 7 skill",
  ]);
});

it("finds every skill of the bundled framework by id, name and former name, in any letter case", async () => {
  const levelOf = ({ definedAt = ["expert"] }: (typeof uk.skills)[number]) => definedAt[0] ?? "expert";
  for (const text of [(id: string, _: string) => id, (_: string, name: string) => ` ${name.toUpperCase()}\u00A0`]) {
    const rows = uk.skills.map((skill) => ({
      person: "sam",
      skill: text(skill.id, skill.name),
      level: levelOf(skill),
    }));
    const { value, notes } = await readPeople(uk, rows);
    expect([Object.keys(value[0]?.has ?? {}).length, notes.length]).toEqual([uk.skills.length, 0]);
  }
});

it("refuses a table without a person or a skill, and a map with fields that people do not have", async () => {
  const refusals = ["who,what\na,b\n", "person,team\nsam,x\n"].map((text) => readPeople(kitchen, text));
  for (const refusal of refusals) await expect(refusal).rejects.toThrow(ParseError);
  const map = { shape: "long", columns: { person: "name", skil: "skill" } } as const;
  await expect(readPeople(kitchen, "name\n", map)).rejects.toThrow(/skil.*does not belong here/);
});

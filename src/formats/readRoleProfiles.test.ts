import { expect, test } from "vitest";
import { uk } from "../uk/index.js";
import { readRoleProfiles } from "./readRoleProfiles.js";

const header = "Role profile,Skill,Required level,Importance,Weight";

async function read(...rows: readonly string[]) {
  const { value, notes } = await readRoleProfiles(uk, [header, ...rows].join("\n"));
  return { needs: value.flatMap(({ needs }) => needs), notes: notes.map(({ code, where }) => [code, where.row]) };
}

test("what says that a skill is not needed is no need at any level", async () => {
  const { needs, notes } = await read(
    "Hub lead,Agile working,None,,",
    "Hub lead,Prototyping,n/a,,",
    "Hub lead,User focus,Not required,,",
    "Hub lead,Service support,,,",
  );
  expect(needs).toStrictEqual([{ skill: "service-support" }]);
  expect(notes).toStrictEqual([
    ["incomplete-row", 2],
    ["incomplete-row", 3],
    ["incomplete-row", 4],
  ]);
});

test("a level or above is that level; importance may stand beside it, a weight in a column", async () => {
  const { needs, notes } = await read(
    "Hub lead,Agile working,Practitioner or above,Must-have,3",
    "Hub lead,Prototyping,Working (desirable),,2.0",
    "Hub lead,User focus,Working,Highly desirable,10%",
  );
  expect(needs).toStrictEqual([
    { skill: "agile-working", level: "practitioner", weight: 3 },
    { skill: "prototyping", level: "working", importance: "desirable", weight: 2 },
    { skill: "user-focus", level: "working", importance: "desirable" },
  ]);
  expect(notes).toStrictEqual([
    ["level-read-as", 2],
    ["not-read", 4],
  ]);
});

import { expect, test } from "vitest";
import { ddat, done, file, inKitchen, refused } from "../../test/command.js";

const people = file("demand-people.csv", "person,skill,level\nSam,baking,fluent\nKim,knives,learning\n");
const period = ["--from", "2026-04-01", "--until", "2026-05-31"];
const demand = (posts: string, ...more: string[]) => [
  "demand",
  "--posts",
  file("demand-posts.csv", posts),
  "--people",
  people,
  ...period,
  ...inKitchen,
  ...more,
];

test("demand counts posts against people month by month, what posts ask for in a file of needs among it", async () => {
  const needs = file("demand-needs.csv", "Role profile,Was gebraucht wird,Required level\nStall,baking,Capable\n");
  const asked = demand("id,role profile,count,opens\np,Stall,2,2026-05-01\n", "--needs", needs);
  const mapped = [...asked, "--map", "skill=Was gebraucht wird"];
  expect(JSON.parse(await done([...mapped, "--json"]))).toMatchObject({
    months: [
      { month: "2026-04", posts: 0, people: 2 },
      { month: "2026-05", posts: 2, filled: 1, missing: 1, asked: [{ roleProfile: { id: "stall" }, posts: 2 }] },
    ],
  });
  expect(await done([...mapped, "--md"])).toContain("| 2026-05 | 2 |");
  expect((await ddat(asked)).errors).toContain("--map skill=");
  expect(await refused([...mapped, "--map", "importance=Weight"])).toContain('"Weight"');
});

test("demand refuses a period that ends before it begins, and people who are never there", async () => {
  const posts = "id,role level\np,head baker\n";
  expect(await refused([...demand(posts), "--until", "2026-03-01"])).toContain("lies before from");
  const available = file("never.json", { Sam: { from: "2027-01-01" } });
  expect(await refused(demand(posts, "--available", available))).toContain('"Sam" is available on no day');
});

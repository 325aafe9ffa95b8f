import { expect, test } from "vitest";
import { ddat, done, file, inKitchen, refused } from "../../test/command.js";

const team = file(
  "plan-team.csv",
  "person,skill,level\nSam,baking,none\nSam,knives,fluent\nKim,baking,learning\nKim,knives,none\n",
);
const course = (id: string, skill: string, from: string | undefined, amount: number) => ({
  ...{ id, title: `Course in ${skill}`, provider: "school", cost: { amount, currency: "GBP" } },
  teaches: [{ skill, ...(from && { from }), to: "capable" }],
});
const catalogue = file("plan-team.json", {
  id: "school",
  framework: { id: "kitchen", version: "1" },
  providers: [{ id: "school", name: "School" }],
  courses: [course("bake", "baking", "learning", 40), course("cut", "knives", undefined, 25)],
});
const needs = file("bid.json", {
  id: "bid",
  name: "Village fete",
  needs: [
    { skill: "baking", level: "capable" },
    { skill: "knives", level: "capable" },
  ],
});
const planTeam = ["plan-team", "--people", team, "--catalogue", catalogue, "--needs", needs, ...inKitchen];

test("plan-team says who learns what, and what hangs on whom", async () => {
  expect(await done(planTeam)).toMatch(/^Team of 2: Village fete\n\n(.|\n)*40 GBP(.|\n)*Kim +Course in baking/);
  const answer = JSON.parse(await done([...planTeam, "--depth-of", "knives=2", "--json"]));
  expect(answer).toMatchObject({
    status: "optimal",
    total: { cost: { amount: 65 }, missing: 0 },
    people: [
      { person: "Kim", steps: [{ course: "bake" }, { course: "cut" }], alone: ["baking"] },
      { person: "Sam", steps: [], alone: [] },
    ],
  });
});

test("plan-team takes limits, and answers what cannot be", async () => {
  const most = JSON.parse(await done([...planTeam, "--aim", "most", "--budget", "39", "--json"]));
  expect(most).toMatchObject({ open: [{ skill: "baking", missing: 1 }], wouldHelp: [{ limit: "budget" }] });
  const deep = JSON.parse(await done([...planTeam, "--depth", "2", "--json"]));
  expect(deep).toMatchObject({
    status: "impossible",
    open: [
      { skill: "baking", missing: 2 },
      { skill: "knives", missing: 1 },
    ],
  });
  const ofRole = ["plan-team", "head baker", "--people", team, "--catalogue", catalogue, ...inKitchen];
  expect(JSON.parse(await done([...ofRole, "--json"]))).toMatchObject({ roleLevel: "baker/head" });
});

test("plan-team refuses bad input", async () => {
  expect((await ddat(planTeam.toSpliced(5, 2))).errors).toContain("say what to ask about: a role level, or --needs");
  expect(await refused([...planTeam, "--depth-of", "knives"])).toContain("--depth-of takes skill=count");
  expect(await refused([...planTeam, "--depth-of", "menus=2"])).toContain("menus");
  const members = file("plan-team-members.json", { Kim: { roleLevel: "head baker" } });
  expect(await refused([...planTeam, "--members", members])).toContain("gives Kim a role level");
  expect(await refused([...planTeam, "head baker"])).toContain('holds no role profile called "head baker"');
});

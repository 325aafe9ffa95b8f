import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ddat, done, file, inKitchen, refused } from "../../test/command.js";

const catalogue = file("after-school.json", {
  id: "school",
  framework: { id: "kitchen", version: "1" },
  providers: [{ id: "school", name: "School" }],
  courses: [
    { id: "bread", title: "Bread", provider: "school", teaches: [{ skill: "baking", to: "fluent" }] },
    {
      id: "blades",
      title: "Blades",
      provider: "school",
      teaches: [{ skill: "knives", from: "learning", to: "fluent" }],
    },
  ],
  offerings: [{ id: "blades-1", course: "blades", start: "2026-10-05", end: "2026-10-06" }],
});
const people = file(
  "after-people.csv",
  `person,skill,level,assessor,date
Sam,baking,none,self,2026-01-05
Sam,knives,learning,manager,2026-01-05
Kim,knives,none,manager,2026-01-05
`,
);
const output = file("leavers.json", "");
const after = ["after-courses", "--people", people, "--catalogue", catalogue, ...inKitchen];
const both = ["--done", "bread", "--done", "blades-1"];

test("leavers are people, and what they learnt is marked wherever they are asked about", async () => {
  const page = await done([...after, ...both, "--as-of", "2026-11-30", "--people-output", output]);
  expect(page).toMatch(
    /^2 answers(.|\n)*Sam after 2 courses\n\n2 levels raised: courses that were done say so(.|\n)*Bread +2026-11-30 +Baking .* none or not assessed +Fluent\nBlades +2026-10-06 +Knife/,
  );
  expect(page).toContain('"Blades" starts from Learning in Knife work, and nothing is held');
  expect(JSON.parse(readFileSync(output, "utf8"))).toMatchObject([
    { person: "Sam", has: { baking: "fluent", knives: "fluent" } },
    { person: "Kim", has: { baking: "fluent", knives: null } },
  ]);
  const gap = await done(["gap", "head baker", "--people", output, "--person", "Sam", ...inKitchen]);
  expect(gap).toMatch(
    /Fluent \(course\)(.|\n)*\(course\): a course that was done says so, and nobody has assessed it\./,
  );
});

test("people and answer are written all or none", async () => {
  const untouched = file("untouched.json", "[]");
  const nowhere = `${untouched}.folder/answer.html`;
  await refused([...after, ...both, "--as-of", "2026-11-30", "--people-output", untouched, "--output", nowhere]);
  expect(readFileSync(untouched, "utf8")).toBe("[]");
});

test("a run that is not over leads to nothing, and a plan is held against what was done", async () => {
  const plan = file(
    "after-plan.json",
    JSON.parse(
      await done([
        "plan",
        "head baker",
        "--people",
        people,
        "--person",
        "Sam",
        "--catalogue",
        catalogue,
        ...inKitchen,
        "--most-coverage",
        "--json",
      ]),
    ),
  );
  const sam = [...after, "--person", "Sam", "--plan", plan, "--json"];
  const early = JSON.parse(await done([...sam, ...both, "--as-of", "2026-10-05"]));
  expect(early).toMatchObject({ notes: [{ code: "not-over" }], taken: [{ course: "bread" }] });
  const late = JSON.parse(await done([...sam, "--done", "blades", "--as-of", "2026-11-30"]));
  expect(late.plan.toCome).toEqual(["bread"]);
});

test("wrong usage and unknown courses are refused", async () => {
  expect((await ddat([...after, ...both])).errors).toContain("--as-of");
  expect((await ddat([...after, "--as-of", "2026-11-30"])).errors).toContain("--done");
  expect(await refused([...after, "--as-of", "2026-11-30", "--done", "bred"])).toContain('No course has the id "bred"');
});

import { expect, test } from "vitest";
import { ddat, done, file, inKitchen, refused } from "../../test/command.js";

const sam = { person: "Sam", has: { baking: null, hygiene: "capable", knives: "learning", budgeting: "fluent" } };
const school = {
  id: "school",
  framework: { id: "kitchen", version: "1" },
  providers: [{ id: "school", name: "School" }],
  sites: [{ id: "leeds", name: "Leeds" }],
  courses: [
    {
      id: "bake",
      title: "Bread",
      provider: "school",
      teaches: [{ skill: "baking", to: "capable" }],
      cost: { amount: 50, currency: "GBP" },
      duration: "P2D",
    },
    {
      id: "quick",
      title: "Quick bread",
      provider: "school",
      teaches: [{ skill: "baking", to: "capable" }],
      cost: { amount: 80, currency: "GBP" },
      duration: "P1D",
      mode: "online",
    },
  ],
  offerings: [
    { id: "bake-1", course: "bake", site: "leeds", start: "2026-09-01", end: "2026-09-02", capacity: 1 },
    { id: "bake-2", course: "bake", start: "2026-10-01", end: "2026-10-02", capacity: 1 },
  ],
};
const profile = file("plan-sam.json", sam);
const plan = ["plan", "head baker", "--profile", profile, "--catalogue", file("school.json", school), ...inKitchen];
const planned = async (...options: string[]) => JSON.parse(await done([...plan, "--json", ...options]));

test("plan says which courses close a gap", async () => {
  expect(await done(plan)).toMatch(
    /^Plan for Sam: Head baker \(Baker\)\n\nCloses what is known: 1 course; 1 need is not assessed\. Proved to be the cheapest\.\n(.|\n)*\nBread +■+ +2026-09-01 to 20\S+ +Leeds +Baking/,
  );
  expect(await done([...plan, "--md"])).toMatch(/^## Plan for Sam: Head baker \(Baker\)\n/);
  for (const options of [[], ["--entry", "each-line"]]) {
    const answer = { status: "optimal", steps: [{ offering: "bake-1" }], cost: { amount: 50 } };
    expect(await planned(...options)).toMatchObject(answer);
  }
  const args = ["plan", "head baker", "--profile", profile, "--catalogue", "-", ...inKitchen, "--json"];
  expect(JSON.parse(await done(args, JSON.stringify(school)))).toEqual(await planned());
});

test("plan takes limits and aims", async () => {
  const courses = async (...options: string[]) => {
    const { steps } = await planned(...options);
    return steps.map(({ course, offering }: { course: string; offering?: string }) => offering ?? course);
  };
  expect(await courses("--minimise", "days,cost")).toEqual(["quick"]);
  expect(await courses("--minimise", "cost", "--minimise", "finish")).toEqual(["bake-1"]);
  expect(await courses("--earliest", "2026-09-02")).toEqual(["bake-2"]);
  expect(await courses("--latest", "2026-09-02", "--site", "leeds")).toEqual(["bake-1"]);
  expect(await courses("--mode", "online,classroom")).toEqual(["quick"]);
  expect(await courses("--done", "bake", "--done", "quick", "--most-coverage")).toEqual([]);
  expect(await courses("--time-limit", "60.5", "--essential-only")).toEqual(["bake-1"]);
  expect(await planned("--alternatives", "2")).toMatchObject({ alternatives: [{ steps: [{ course: "quick" }] }] });
  expect((await planned("--unassessed", "learn")).open).toEqual([
    { skill: "baking", to: "capable", why: "not-chosen" },
    { skill: "menus", to: "learning", why: "no-course" },
  ]);
});

test("what is not possible is an answer", async () => {
  const text = await done([...plan, "--budget", "49.99"]);
  expect(text).toContain("Not possible: no courses close the one need within the limits.");
  expect(text).toMatch(/a larger budget +50 GBP/);
  expect(await planned("--budget", "49.99")).toMatchObject({ status: "impossible", wouldHelp: [{ limit: "budget" }] });
});

test("plan refuses bad input", async () => {
  const [bake, ...others] = school.courses;
  const bad = (more: object) => [...plan.slice(0, 5), file("bad-school.json", { ...school, ...more }), ...inKitchen];
  expect(
    await refused(
      bad({ courses: [{ ...bake, prerequisites: ["quik"] }, ...others], framework: { id: "uk", version: "1" } }),
    ),
  ).toMatch(
    /bad-school\.json has 2 issues\n(.|\n)*framework: .*\n(.|\n)*courses\[0\]\.prerequisites\[0\]: .*near: "quick"/,
  );
  const euro = { ...bake, id: "euro", cost: { amount: 1, currency: "EUR" } };
  expect(await refused(bad({ courses: [...school.courses, euro] }))).toMatch(
    /^error: .*bad-school\.json has 1 issue\n {2}courses\[2\]\.cost\.currency: .*"GBP".*"EUR"/,
  );
  expect(await refused([...plan, "--site", "hull", "--earliest", "soon"])).toBe(
    'error: earliest must be a date such as 2026-09-01, not "soon"; sites: no site of the catalogue has the id "hull"\n',
  );
  expect(await refused([...plan, "--done", "baking"])).toContain('no course of the catalogue has the id "baking"');
  expect(await refused([...plan, "--time-limit", "0"])).toContain("timeLimit must be a number of seconds above 0");
  const usage = async (...options: string[]) => (await ddat([...plan, ...options])).code;
  expect(await usage("--minimise", "price")).toBe(2);
  expect(await usage("--mode", "evening")).toBe(2);
  expect(await usage("--budget", "-5")).toBe(2);
  expect(await usage("--budget", "1e999")).toBe(2);
  expect(await usage("--unassessed", "guess")).toBe(2);
  expect((await ddat(["plan", "head baker", "--profile", "-", "--catalogue", "-"])).code).toBe(2);
});

test("plan has help with examples", async () => {
  expect(await done(["plan", "--help"])).toMatch(/Examples:\n {2}\$ ddat-skills /);
});

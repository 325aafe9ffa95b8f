import { afterEach, expect, test, vi } from "vitest";
import { ddat, done, file, inKitchen, refused } from "../../test/command.js";
import { PlanError } from "../plan/PlanError.js";
import * as solving from "../plan/solve/solveLarge.js";
import { run } from "./run.js";

const has = { baking: null, hygiene: "capable", knives: "learning", budgeting: "fluent", menus: "learning" };
const people = ["Sam", "Kim", "Ann"].map((person) => ({ person, has }));
const school = {
  id: "school",
  framework: { id: "kitchen", version: "1" },
  providers: [{ id: "school", name: "School" }],
  sites: [
    { id: "leeds", name: "Leeds" },
    { id: "pop-up", name: "Pop-up", open: { from: "2026-09-01", until: "2026-12-18" } },
  ],
  courses: [
    {
      id: "bake",
      title: "Bread",
      provider: "school",
      teaches: [{ skill: "baking", to: "capable" }],
      cost: { amount: 50, currency: "GBP" },
      duration: "P2D",
      mode: "classroom",
    },
  ],
  offerings: [
    { id: "bake-1", course: "bake", site: "leeds", start: "2026-10-05", end: "2026-10-06", capacity: 1 },
    { id: "bake-2", course: "bake", site: "leeds", start: "2026-11-02", end: "2026-11-03", capacity: 1 },
  ],
};
const peopleFile = file("cohort.json", people);
const cohort = [
  ...["cohort", "--people", peopleFile, "--catalogue", file("cohort-school.json", school)],
  ...["--role-level", "head baker", ...inKitchen],
];
const planned = async (...options: string[]) => JSON.parse(await done([...cohort, "--json", ...options]));

afterEach(() => vi.restoreAllMocks());

test("cohort says who takes which course", async () => {
  expect(await done(cohort)).toMatch(
    /^Cohort of 3: Head baker \(Baker\)\n\n2 of 3 people close all they are known to lack: 2 places(.|\n)*\nAnn +Bread \(2026-10-05\) +50 GBP +2026-10-06 +■+ 100%/,
  );
  expect(await done([...cohort, "--md"])).toMatch(/^## Cohort of 3: Head baker \(Baker\)\n/);
  expect(await planned()).toMatchObject({ status: "optimal", aim: "ready", full: ["bake-1", "bake-2"] });
  const csv = "person,skill,level\nSam,baking,none\n";
  const args = ["cohort", "--people", "-", ...cohort.slice(3), "--json"];
  expect(JSON.parse(await done(args, csv))).toMatchObject({ people: [{ person: "Sam", open: { length: 4 } }] });
});

test("cohort takes limits and aims", async () => {
  const closed = async (...options: string[]) => (await planned(...options)).total.closed;
  expect(await closed("--budget", "99.99")).toBe(1);
  expect(await closed("--earliest", "2026-10-06")).toBe(1);
  expect(await closed("--latest", "2026-10-31", "--site", "leeds", "--mode", "classroom,online")).toBe(1);
  expect(await closed("--site", "pop-up")).toBe(0);
  expect(await planned("--aim", "everybody")).toMatchObject({ status: "impossible", bound: [] });
  expect(await planned("--aim", "coverage", "--essential-only", "--unassessed", "learn")).toMatchObject({
    aim: "coverage",
  });
  expect(await planned("--time-limit", "60")).toMatchObject({ status: "optimal" });
});

test("cohort takes what holds for single people", async () => {
  const members = file("members.json", {
    Ann: { sites: ["pop-up"] },
    Sam: {
      roleLevel: "helper",
      done: ["bake"],
      modes: ["online"],
      earliest: "2026-01-01",
      latest: "2026-12-31",
      budget: { amount: 0, currency: "GBP" },
    },
  });
  const { people: planFor } = await planned("--members", members);
  expect(planFor).toMatchObject([
    { person: "Ann", steps: [] },
    { person: "Kim", steps: [{ offering: "bake-1" }] },
    { person: "Sam", roleLevel: "baker/helper", steps: [], closed: true },
  ]);
  const bad = {
    Kim: { site: "leeds", budget: { amount: -1, currency: "GBP" } },
    __proto__: 1,
    constructor: {},
    Ann: { roleLevel: "had baker" },
  };
  const text = JSON.stringify(bad).replace('"constructor"', '"__proto__":{"sites":1},"constructor"');
  const lines = await refused([...cohort, "--members", file("bad-members.json", text)]);
  expect(lines).toMatch(/^error: .*bad-members\.json has \d issues\n/);
  expect(lines).toMatch(/\n {2}Kim\.budget\.amount: .*0 or more/);
  expect(lines).toMatch(/\n {2}Kim\.site: /);
  expect(lines).toMatch(/\n {2}__proto__\.sites: /);
  expect(lines).toContain('\n  "constructor" is not one of the people\n');
  expect(lines).toMatch(/\n {2}"Ann": no role level is called "had baker"; near: .*baker\/head/);
  expect(await refused([...cohort, "--members", file("list.json", [])])).toMatch(/list\.json must be a JSON object/);
});

test("cohort says what an extra run is worth", async () => {
  const popUp = "course=bake, site=pop-up, capacity=12, start=2026-09-07, end=2026-09-08";
  expect(await done([...cohort, "--extra-run", popUp])).toMatch(
    /^What an extra run is worth\n\n1 more of 3 people close all they are known to lack: (.|\n)*3 of 12\n\nClose all only with it: Sam\./,
  );
  expect(await done([...cohort, "--extra-run", popUp, "--md"])).toMatch(/^## What an extra run is worth\n/);
  const inJson = JSON.stringify({ course: "bake", mode: "classroom", capacity: 1 });
  expect(await planned("--extra-run", popUp, "--extra-run", inJson)).toMatchObject({
    gained: { closed: 1, cost: { amount: 50, currency: "GBP" } },
    nowClosed: ["Sam"],
    runs: [
      { offering: "extra-run-1", places: 12 },
      { offering: "extra-run-2", places: 1 },
    ],
  });
  expect(await refused([...cohort, "--extra-run", "course=cake,capacity=1,start=2026-09-07"])).toBe(
    'error: run 1: no course of the catalogue has the id "cake"; run 1: start and end go together\n',
  );
  for (const wrong of [
    "bake",
    "course=bake",
    "course=bake,capacity=0",
    "course=bake,capacity=x",
    "{course",
    "course=a,course=b,capacity=1",
    "course=bake,capacity=1,place=x",
  ]) {
    const { code, output, errors } = await ddat([...cohort, "--extra-run", wrong]);
    expect([wrong, code, output]).toEqual([wrong, 2, ""]);
    expect(errors).toContain("--extra-run");
  }
});

test("cohort says from how many takers on an extra run pays", async () => {
  const popUp = "course=bake,site=pop-up,capacity=12,start=2026-09-07,end=2026-09-08,minimum=2,cost=20 GBP";
  const worth = await done([...cohort, "--extra-run", `${popUp},fixedCost=£55`, "--value-per-need", "40"]);
  expect(worth).toMatch(
    /From how many takers it pays(.|\n)*\n0 +nobody +2(.|\n)*\n3 +Ann, Kim and Sam +3 +3 +60 GBP +40 GBP +80 GBP\n\nIt pays from 3 takers on: it costs 55 GBP to put on\. A need of one person that is met counts 40 GBP\./,
  );
  const { breakEven } = await planned("--extra-run", `${popUp},fixedCost=500 GBP`);
  expect(breakEven).toMatchObject({ curve: [{ people: [] }, { people: [] }, {}, {}], fixedCost: { amount: 500 } });
  expect(breakEven).not.toHaveProperty("paysFrom");
  expect((await ddat([...cohort, "--extra-run", `${popUp},fixedCost=500`])).errors).toContain("such as 1500 GBP");
  expect((await ddat([...cohort, "--value-per-need", "5"])).errors).toContain("goes with --extra-run");
});

test("the courses of two academies, and those of one of them", async () => {
  const other = {
    ...school,
    id: "other",
    providers: [{ id: "other", name: "Other" }],
    courses: [{ ...school.courses[0], id: "loaf", provider: "other", cost: { amount: 30, currency: "GBP" } }],
    offerings: [],
  };
  const both = cohort.with(4, file("both.json", [school, other]));
  const all = JSON.parse(await done([...both, "--json"]));
  expect(all.total).toMatchObject({ closed: 3, cost: { amount: 90 } });
  const one = JSON.parse(await done([...both, "--json", "--provider", "school"]));
  expect(one.total).toMatchObject({ closed: 2, cost: { amount: 100 } });
  expect(await refused([...both, "--provider", "third"])).toContain('no provider of the catalogue has the id "third"');
  const clash = cohort.with(
    4,
    file("clash.json", [school, { ...other, courses: school.courses, providers: school.providers }]),
  );
  expect(await refused(clash)).toMatch(/courses\[1\]\.id: .*"bake"/);
  const odd = cohort.with(4, file("odd.json", [school, { id: "other", course: [] }]));
  expect(await refused(odd)).toMatch(/\[1\]\.courses: is missing/);
});

test("cohort refuses bad input", async () => {
  expect(await refused([...cohort, "--site", "hull"])).toContain('no site of the catalogue has the id "hull"');
  expect(await refused([...cohort, "--time-limit", "0"])).toContain("timeLimit must be a number of seconds above 0");
  expect(await refused(cohort.toSpliced(5, 2))).toMatch(/"Sam".* no role level to be ready for/);
  expect((await ddat([...cohort, "--aim", "best"])).code).toBe(2);
  expect((await ddat(["cohort", "--people", "-", "--catalogue", "-"])).code).toBe(2);
  expect(await done(["cohort", "--help"])).toMatch(/Examples:\n {2}\$ ddat-skills cohort /);
});

test("a solver that has no answer is an error that says so", async () => {
  const none = new PlanError("timed-out", "The time limit struck before anything was found");
  vi.spyOn(solving, "solveLarge").mockRejectedValue(none);
  expect(await refused([...cohort, "--time-limit", "0.001"])).toBe(
    "error: The time limit struck before anything was found\n",
  );
});

test("a long solve tells on a screen how far it is, and takes that away", async () => {
  vi.spyOn(solving, "solveLarge").mockImplementation(async (_program, _objectives, limits) => {
    limits?.onProgress?.({ seconds: 1.2 });
    limits?.onProgress?.({ seconds: 3.5, found: -9_000_000, bound: -9_400_000 });
    throw new PlanError("failed", "HiGHS gave up");
  });
  let errors = "";
  const screen = {
    readInput: async () => new Uint8Array(),
    writeOutput: () => {},
    writeError: (text: string) => {
      errors += text;
    },
    colours: false,
    errorColumns: 80,
  };
  expect(await run(cohort, screen)).toBe(1);
  const line = (text: string) => `\r\u001B[2K${text}`;
  expect(errors).toBe(
    `${line("planning: 1 s, nothing found yet")}${line("planning: 3 s, best so far a plan within 4.5% of the best")}${line("error: HiGHS gave up\n")}`,
  );
});

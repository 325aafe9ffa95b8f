import { describe, expect, test } from "vitest";
import * as formats from "../src/formats/index.js";
import * as root from "../src/index.js";
import * as parse from "../src/parse/index.js";
import * as plan from "../src/plan/index.js";
import * as crosswalks from "../src/questions/crosswalks/index.js";
import * as forms from "../src/questions/forms/index.js";
import * as progress from "../src/questions/progress/index.js";
import * as releases from "../src/questions/releases/index.js";
import * as scores from "../src/questions/scores/index.js";
import * as render from "../src/render/index.js";
import * as workforce from "../src/workforce/index.js";
import { kitchen } from "./kitchen.js";

// JavaScript has no types to refuse a wrong argument. Whatever is wrong gets a sentence that says so, never the engine's own words.

type Call = (...given: readonly unknown[]) => unknown;

const entries = { root, parse, releases, scores, progress, forms, crosswalks, plan, formats, render, workforce };
const functions = new Map(
  Object.values(entries).flatMap((entry) =>
    Object.entries(entry).flatMap(([name, value]) =>
      typeof value === "function" && !/^[A-Z]/.test(name) ? [[name, value as unknown as Call] as const] : [],
    ),
  ),
); // Each is called as JavaScript would.

const sam = root.defineProfile(kitchen, { person: "Sam", roleLevel: "baker/head", has: { baking: "learning" } });
const gap = root.gap(kitchen, sam, "baker/head");
const catalogue = parse.parseCatalogue(kitchen, {
  id: "school",
  framework: { id: kitchen.id, version: kitchen.version },
  providers: [{ id: "school", name: "School" }],
  courses: [{ id: "bake", title: "Bake", provider: "school", teaches: [{ skill: "baking", to: "fluent" }] }],
});
const people = [sam];
const learners = [{ profile: sam }];
const posts = [{ id: "1", roleLevel: "baker/head" }];
const run = { course: "bake", capacity: 1, start: "2026-10-05", end: "2026-10-06" };
const page = render.gapPage(kitchen, gap);

/** Calls that are right; `last` is for options. */
const right: Readonly<Record<string, readonly unknown[]>> = {
  afterCourses: [kitchen, catalogue, sam, [{ course: "bake" }], { on: "2026-11-01" }],
  assessmentForm: [kitchen, "baker/head", {}],
  beforeAndAfter: [kitchen, catalogue, people, people, {}],
  compareAssessors: [kitchen, sam, {}],
  compareProfiles: [kitchen, sam, sam],
  compareRoleLevels: [kitchen, "baker/commis", "baker/head"],
  coverageByRoleLevel: [kitchen, sam],
  coverRole: [kitchen, people, "baker/head", {}],
  createWorkforce: [kitchen, people],
  demandOverTime: [kitchen, people, posts, { from: "2026-01", until: "2026-03" }],
  developmentSteps: [kitchen, gap, {}],
  diffFrameworks: [kitchen, kitchen, {}],
  findRoutes: [kitchen, "baker/commis", "baker/head", {}],
  gap: [kitchen, sam, "baker/head"],
  gapPage: [kitchen, gap],
  likeness: [kitchen, "baker/commis", "baker/head"],
  matchPeople: [kitchen, people, "baker/head", {}],
  matchRoleLevels: [kitchen, sam, {}],
  movesFrom: [kitchen, "baker/commis", {}],
  planCohort: [kitchen, catalogue, learners, { roleLevel: "baker/head" }],
  planTeam: [kitchen, catalogue, learners, "baker/head", {}],
  planTraining: [kitchen, catalogue, gap, {}],
  profileAsOf: [kitchen, sam, { on: "2026-11-01" }],
  readCourses: [kitchen, "Course title,Skill taught,Level reached\na,Baking,Fluent", {}],
  readPeople: [kitchen, "person,Baking\nSam,Fluent", {}, {}],
  rolesSharingSkills: [kitchen, "baker", {}],
  searchRoleLevels: [kitchen, "baker", {}],
  searchRoles: [kitchen, "baker", {}],
  searchSkills: [kitchen, "bak", {}],
  similarRoleLevels: [kitchen, "baker/head", {}],
  similarRoles: [kitchen, "baker", {}],
  staffPosts: [kitchen, people, posts, {}],
  successors: [kitchen, people, posts, {}],
  teamCoverage: [kitchen, people, "baker/head", {}],
  teamProgress: [kitchen, people, people],
  toHtmlFragment: [page, {}],
  toText: [page, {}],
  toWorkbook: [page, {}],
  unlocks: [kitchen, sam, "baker/head"],
  whatIf: [kitchen, people, "baker/head", { leavers: ["Sam"] }, {}],
  whatIfExtraRun: [kitchen, catalogue, learners, [run], { roleLevel: "baker/head" }],
  writeGaps: [kitchen, [gap], { as: "csv" }],
  writePeople: [kitchen, people, { as: "csv" }],
};

const wrong: readonly unknown[] = [
  undefined,
  null,
  5,
  "x",
  true,
  [],
  {},
  () => 1,
  new Map(),
  new Set([1]),
  [null],
  [5],
  [{}],
];

const ofTheEngine =
  /is not a function|is not iterable|cannot read|cannot convert|cannot use 'in'|cannot destructure|is not defined|not a constructor|before initialization|invalid array length|maximum call|reduce of empty/i;

/** What the engine says of a call; nothing where it is answered or refused with a sentence. */
async function engineSays(name: string, given: readonly unknown[]): Promise<string | undefined> {
  try {
    await functions.get(name)?.(...given);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    if (ofTheEngine.test(said))
      return `${name}(${given.map((one) => String(JSON.stringify(one)).slice(0, 40)).join(", ")}): ${said}`;
  }
  return undefined;
}

describe("wrong types", () => {
  test.each(Object.entries(right))("of each argument of %s", async (name, given) => {
    expect(await engineSays(name, given)).toBeUndefined();
    const said: unknown[] = [];
    for (const place of given.keys())
      for (const one of wrong) said.push(await engineSays(name, given.with(place, one)));
    expect(said.filter((one) => one !== undefined)).toEqual([]);
  });
});

test.each(Object.entries(right).filter(([, given]) => Object.keys(Object(given.at(-1))).length === 0))(
  "%s refuses an option that it does not have",
  async (name, given) => {
    const asked = async () => await functions.get(name)?.(...given.with(-1, { limt: 1 }));
    await expect(asked()).rejects.toThrow(/limt/);
  },
);

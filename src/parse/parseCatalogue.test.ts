import { expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { formatPath } from "./describeIssue.js";
import { parseCatalogue, safeParseCatalogue } from "./parseCatalogue.js";

/** What is wrong with a catalogue, as `code path`, in the order in which it is told. */
function mistakesIn(data: unknown): string[] {
  const result = safeParseCatalogue(kitchen, data);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${formatPath(path)}`);
}

const bread1 = {
  id: "bread-1",
  title: "Bread I",
  provider: "academy",
  teaches: [{ skill: "baking", to: "learning" }],
  duration: "P3D",
  cost: { amount: 120.5, currency: "GBP" },
  mode: "classroom",
};
const bread2 = {
  id: "bread-2",
  title: "Bread II",
  provider: "academy",
  teaches: [
    { skill: "baking", from: "learning", to: "fluent" },
    { skill: "hygiene", from: "learning", to: "fluent" },
  ],
  prerequisites: ["bread-1"],
};
const popUp = { id: "pop-up", name: "Pop-up", provider: "academy", open: { from: "2026-09-01", until: "2026-12-18" } };
const run = { id: "run", course: "bread-1", site: "pop-up", start: "2026-10-05", end: "2026-10-09", capacity: 12 };
const autumn = {
  id: "autumn",
  framework: { id: "kitchen", version: "1" },
  providers: [{ id: "academy", name: "Academy" }],
  sites: [
    popUp,
    { id: "hall", name: "Hall" },
    { id: "fair", name: "Fair", open: { from: "2026-11-11", until: "2026-11-11" } },
  ],
  courses: [bread1, bread2],
  offerings: [
    run,
    { ...run, id: "on the first day", start: "2026-09-01", end: "2026-09-01" },
    { ...run, id: "to the last day", start: "2026-09-01", end: "2026-12-18" },
    { ...run, id: "on the only day", site: "fair", start: "2026-11-11", end: "2026-11-11" },
    { ...run, id: "always open", site: "hall", start: "1999-12-31", end: "2031-01-01" },
    { id: "nowhere", course: "bread-2", mode: "online", start: "2030-02-28", end: "2030-03-01" },
  ],
};

test("a correct catalogue comes out as it went in, frozen", () => {
  const catalogue = parseCatalogue(kitchen, autumn);
  expect(catalogue).toStrictEqual(autumn);
  expect(Object.isFrozen(catalogue.courses[1]?.teaches[0])).toBe(true);
  expect(Object.isFrozen(autumn.courses)).toBe(false);
  const { sites: _, offerings: __, ...least } = { ...autumn, courses: [] };
  expect(parseCatalogue(kitchen, least)).toStrictEqual(least);
});

const withCourse = (course: object) => ({ ...autumn, courses: [bread1, { ...bread2, ...course }] });
const withRun = (offering: object) => ({ ...autumn, offerings: [{ ...run, ...offering }] });
const withSite = (site: object) => ({ ...autumn, sites: [{ ...popUp, ...site }], offerings: [] });

test.each<[string, unknown, string[]]>([
  ["no catalogue", [], ["shape (the whole value)"]],
  [
    "a framework of another release",
    { ...autumn, framework: { id: "kitchen", version: "0" } },
    ["framework-mismatch framework"],
  ],
  ["no framework", { ...autumn, framework: undefined }, ["shape framework"]],
  [
    "a provider twice",
    { ...autumn, providers: [...autumn.providers, ...autumn.providers] },
    ["duplicate-id providers[1].id"],
  ],
  ["a site twice", { ...autumn, sites: [...autumn.sites, popUp] }, ["duplicate-id sites[3].id"]],
  [
    "a course twice: the first is meant, so that no circle closes",
    { ...autumn, courses: [bread1, bread2, { ...bread1, prerequisites: ["bread-2"] }] },
    ["duplicate-id courses[2].id"],
  ],
  ["an offering twice", { ...autumn, offerings: [run, run] }, ["duplicate-id offerings[1].id"]],
  ["a site of an unknown provider", withSite({ provider: "acadmy" }), ["unknown-id sites[0].provider"]],
  [
    "a site that closes before it opens",
    withSite({ open: { from: "2026-09-02", until: "2026-09-01" } }),
    ["dates-out-of-order sites[0].open"],
  ],
  ["a course of an unknown provider", withCourse({ provider: "college" }), ["unknown-id courses[1].provider"]],
  [
    "an unknown skill taught",
    withCourse({ teaches: [{ skill: "bakin", to: "fluent" }] }),
    ["unknown-id courses[1].teaches[0].skill"],
  ],
  [
    "unknown levels",
    withCourse({ teaches: [{ skill: "baking", from: "lernin", to: "flunt" }] }),
    ["unknown-id courses[1].teaches[0].from", "unknown-id courses[1].teaches[0].to"],
  ],
  [
    "a rung that the skill lacks",
    withCourse({ teaches: [{ skill: "hygiene", from: "capable", to: "fluent" }] }),
    ["level-not-defined courses[1].teaches[0].from"],
  ],
  [
    "no way up",
    withCourse({ teaches: [{ skill: "baking", from: "fluent", to: "fluent" }] }),
    ["level-order courses[1].teaches[0]"],
  ],
  [
    "a way down",
    withCourse({ teaches: [{ skill: "baking", from: "leading", to: "fluent" }] }),
    ["level-order courses[1].teaches[0]"],
  ],
  [
    "an unknown prerequisite",
    withCourse({ prerequisites: ["bread-1", "bread-3"] }),
    ["unknown-id courses[1].prerequisites[1]"],
  ],
  [
    "a course that needs itself",
    withCourse({ prerequisites: ["bread-2"] }),
    ["circular-prerequisites courses[1].prerequisites"],
  ],
  [
    "two that need each other",
    { ...autumn, courses: [{ ...bread1, prerequisites: ["bread-2"] }, bread2] },
    ["circular-prerequisites courses[0].prerequisites"],
  ],
  ["a duration in words", withCourse({ duration: "3 days" }), ["shape courses[1].duration"]],
  [
    "costs below nothing, in pounds",
    withCourse({ cost: { amount: -1, currency: "£" } }),
    ["shape courses[1].cost.amount", "shape courses[1].cost.currency"],
  ],
  [
    "endless costs",
    withCourse({ cost: { amount: JSON.parse("1e400"), currency: "GBP" } }),
    ["shape courses[1].cost.amount"],
  ],
  ["an unknown mode", withCourse({ mode: "in person" }), ["shape courses[1].mode"]],
  ["a run of an unknown course", withRun({ course: "bread" }), ["unknown-id offerings[0].course"]],
  ["a run at an unknown site", withRun({ site: "popup" }), ["unknown-id offerings[0].site"]],
  ["an end before the start", withRun({ start: "2026-10-09", end: "2026-10-08" }), ["dates-out-of-order offerings[0]"]],
  ["a day too early", withRun({ start: "2026-08-31" }), ["outside-site-window offerings[0]"]],
  ["a day too late", withRun({ end: "2026-12-19" }), ["outside-site-window offerings[0]"]],
  ["no places", withRun({ capacity: 0 }), ["shape offerings[0].capacity"]],
  ["more takers than places", withRun({ capacity: 8, minimum: 9 }), ["minimum-above-places offerings[0].minimum"]],
  ["half a place", withRun({ capacity: 0.5 }), ["shape offerings[0].capacity"]],
  ["a day that is written otherwise: one mistake, of shape", withRun({ end: "2026-12-9" }), ["shape offerings[0].end"]],
  [
    "many at once",
    {
      ...withCourse({ title: "", provider: "college", prerequisites: ["bread-2"] }),
      providers: [{ id: "academy" }],
      offerings: [{ ...run, course: "cake" }],
    },
    [
      "shape providers[0].name",
      "shape courses[1].title",
      "unknown-id courses[1].provider",
      "circular-prerequisites courses[1].prerequisites",
      "unknown-id offerings[0].course",
    ],
  ],
])("refused: %s", (_, data, mistakes) => {
  expect(mistakesIn(data)).toEqual(mistakes);
});

test("an issue of a catalogue carries its facts", () => {
  const data = {
    ...autumn,
    courses: [
      { ...bread1, prerequisites: ["bread-2"] },
      { ...bread2, teaches: [{ skill: "baking", from: "fluent", to: "capable" }] },
    ],
    offerings: [{ ...run, start: "2026-12-24", end: "2026-12-22" }],
  };
  const result = safeParseCatalogue(kitchen, data);
  expect(result.ok ? [] : result.issues).toMatchObject([
    { code: "level-order", from: "fluent", to: "capable" },
    { code: "circular-prerequisites", courses: ["bread-1", "bread-2"] },
    { code: "dates-out-of-order", start: "2026-12-24", end: "2026-12-22" },
    { code: "outside-site-window", site: "pop-up", open: popUp.open, start: "2026-12-24", end: "2026-12-22" },
  ]);
});

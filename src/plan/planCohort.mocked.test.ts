import { expect, test, vi } from "vitest";
import { academy } from "../../test/academy.js";
import { parseCatalogue } from "../parse/parseCatalogue.js";
import { parseProfile } from "../parse/parseProfile.js";
import { planCohort } from "./planCohort.js";
import { whatIfExtraRun } from "./whatIfExtraRun.js";

const start = vi.hoisted(() => vi.fn());
vi.mock("#highs", () => ({ default: start }));

test("where WebAssembly is forbidden it says so, and tries again when asked again", async () => {
  start.mockRejectedValue(new Error("WebAssembly is forbidden"));
  const catalogue = parseCatalogue(academy, {
    id: "catalogue",
    framework: { id: academy.id, version: academy.version },
    providers: [{ id: "p", name: "P" }],
    courses: [{ id: "c", title: "C", provider: "p", teaches: [{ skill: "a", to: "3" }] }],
    offerings: [{ id: "c-1", course: "c", start: "2026-09-01", end: "2026-09-02", capacity: 1 }],
  });
  const people = [{ profile: parseProfile(academy, { person: "sam", has: { a: null } }), roleLevel: "r/high" }];
  const unavailable = {
    name: "PlanError",
    state: "unavailable",
    message: "HiGHS could not be loaded: WebAssembly is forbidden",
  };
  await expect(planCohort(academy, catalogue, people)).rejects.toMatchObject(unavailable);
  const run = { course: "c", capacity: 1 };
  await expect(whatIfExtraRun(academy, catalogue, people, [run])).rejects.toMatchObject(unavailable);
  expect(start).toHaveBeenCalledTimes(2);
});

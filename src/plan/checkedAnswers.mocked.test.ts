import { expect, test, vi } from "vitest";
import { academy } from "../../test/academy.js";
import { parseCatalogue } from "../parse/parseCatalogue.js";
import { parseProfile } from "../parse/parseProfile.js";
import { PlanError } from "./PlanError.js";
import { planCohort } from "./planCohort.js";
import { planTeam } from "./planTeam.js";
import { planTraining } from "./planTraining.js";
import { staffPosts } from "./staffPosts.js";

// What makes the answers is replaced by something that makes a wrong one where that is asked for.
const wrong = vi.hoisted(() => ({ isAsked: false }));
vi.mock("./training/outcomeOf.js", async (original) => {
  const real = await original<typeof import("./training/outcomeOf.js")>();
  const outcomeOf: typeof real.outcomeOf = (...given) => {
    const outcome = real.outcomeOf(...given);
    return wrong.isAsked ? { ...outcome, finish: "2030-01-01" } : outcome;
  };
  return { ...real, outcomeOf };
});
vi.mock("./staff/staffingFrom.js", async (original) => {
  const real = await original<typeof import("./staff/staffingFrom.js")>();
  const staffingFrom: typeof real.staffingFrom = (...given) => {
    const staffing = real.staffingFrom(...given);
    return wrong.isAsked ? { ...staffing, filled: 9 } : staffing;
  };
  return { ...real, staffingFrom };
});

const catalogue = parseCatalogue(academy, {
  id: "catalogue",
  framework: { id: academy.id, version: academy.version },
  providers: [{ id: "p", name: "P" }],
  courses: [{ id: "c", title: "C", provider: "p", teaches: [{ skill: "a", to: "3" }] }],
});
const profile = parseProfile(academy, { person: "sam", has: { a: null } });
const roleLevel = "r/narrow";

test.each<[string, string, () => Promise<unknown>]>([
  [
    "planTraining",
    "A plan was found that does not stand: the last run ends on undefined, not on 2030-01-01",
    () => planTraining(academy, catalogue, { profile, roleLevel }),
  ],
  [
    "planCohort",
    "A plan was found that does not stand: sam: the last run ends on undefined, not on 2030-01-01",
    () => planCohort(academy, catalogue, [{ profile }], { roleLevel }),
  ],
  [
    "planTeam",
    "A plan was found that does not stand: sam: the last run ends on undefined, not on 2030-01-01",
    () => planTeam(academy, catalogue, [{ profile }], roleLevel),
  ],
  [
    "staffPosts",
    "A proposal was found that does not stand: filled",
    () => staffPosts(academy, [profile], [{ id: "post", roleLevel }]),
  ],
])("%s hands out no answer that its check finds at fault", async (_, message, ask) => {
  wrong.isAsked = false;
  await expect(ask()).resolves.toBeDefined();
  wrong.isAsked = true;
  await expect(ask()).rejects.toThrow(new PlanError("failed", message));
});

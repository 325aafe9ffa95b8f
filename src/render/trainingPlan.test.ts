import { expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { pounds } from "../../test/pounds.js";
import { FrameworkMismatchError } from "../framework/FrameworkMismatchError.js";
import { UnknownIdError } from "../framework/UnknownIdError.js";
import { defineProfile } from "../parse/defineProfile.js";
import { parseCatalogue } from "../parse/parseCatalogue.js";
import { type PlanTrainingOptions, planTraining } from "../plan/planTraining.js";
import type { TrainingPlan } from "../plan/TrainingPlan.js";
import { trainingPlanPage } from "./pages/trainingPlanPage.js";
import { toMarkdown } from "./toMarkdown.js";
import { toText } from "./toText.js";

const catalogue = parseCatalogue(kitchen, {
  id: "school",
  framework: { id: "kitchen", version: "1" },
  providers: [{ id: "school", name: "School" }],
  sites: [{ id: "leeds", name: "Leeds | <b>north</b>" }],
  courses: [
    { id: "door", title: "Way *in*", provider: "school", teaches: [], cost: { amount: 5, currency: "GBP" } },
    {
      id: "bread",
      title: "Bread | <script>",
      provider: "school",
      prerequisites: ["door"],
      teaches: [{ skill: "baking", from: "learning", to: "capable" }],
      duration: "PT7H",
      mode: "online",
    },
    {
      id: "cake",
      title: "Cakes",
      provider: "school",
      teaches: [{ skill: "baking", from: "capable", to: "fluent" }],
      duration: "P2D",
      cost: { amount: 99.5, currency: "GBP" },
    },
    {
      id: "whole",
      title: "All of baking",
      provider: "school",
      teaches: [{ skill: "baking", to: "fluent" }],
      cost: { amount: 400, currency: "GBP" },
      duration: "P5D",
      mode: "classroom",
    },
  ],
  offerings: [
    {
      id: "cake-1",
      course: "cake",
      site: "leeds",
      mode: "blended",
      start: "2026-10-05",
      end: "2026-10-06",
      capacity: 1,
    },
    { id: "whole-1", course: "whole", start: "2026-11-02", end: "2026-11-02", capacity: 1 },
  ],
});
const sam = defineProfile(kitchen, {
  person: "Sam_ | <b>",
  has: { baking: "learning", budgeting: null, hygiene: "fluent", plating: "learning" },
});
const plan = (options: PlanTrainingOptions = {}, profile = sam) =>
  planTraining(kitchen, catalogue, { profile, roleLevel: "baker/head" }, options);
const text = async (asked: ReturnType<typeof plan>) =>
  toText(trainingPlanPage(kitchen, catalogue, await asked), { width: 100 });

test("a plan as text", async () => {
  const asked = plan({ mostCoverage: true, minimise: ["finish", "cost"], alternatives: 2, latest: "2026-10-31" });
  expect(await text(asked)).toMatchInlineSnapshot(`
    "Plan for Sam_ | <b>: Head (Baker)

    Closes a part: 3 courses; 1 need stays open; 1 need is not assessed. Proved to be the one that
    covers most, then the earliest to finish, then the one with the fewest courses of unknown cost, then
    the cheapest.

    Courses in the order they are taken

    ■ planned, □ at any time within

    Course         When                  Dates          Where            Raises          Cost       Days
    ─────────────  ────────────────────  ─────────────  ───────────────  ──────────────  ─────────  ────
    Way *in*       □□□□□□□□□□□□□□□□□□□□  when it suits                   the way into    5 GBP      ?
                                                                           Bread |
                                                                           <script>
    Bread |        □□□□□□□□□□□□□□□□□□□□  when it suits  online           Baking:         ?          1
      <script>                                                             Learning to
                                                                           Capable (on
                                                                           the way)
    Cakes          ■■■■■■■■■■■■■■■■■■■■  2026-10-05 to  Leeds |          Baking:         99.50 GBP  2
                                           2026-10-06     <b>north</b>,    Capable to
                                                          blended          Fluent

    In all: 104.50 GBP, and the cost of 1 course is not given; 3 days of learning, and the length of 1
    course is not given; done on 2026-10-06. Covered: 19 to 23 of 29 (65% to 80%) today, 23 to 27 of 29
    (79% to 94%) afterwards.

    A course without dates is taken when it suits, in this order.

    What stays open

    Skill          Holds  Needed   Why
    ─────────────  ─────  ───────  ──────────────────────────────────────
    Budgeting      none   Capable  no course of the catalogue leads there
    Stock keeping  ?      Capable  not assessed: assess it first

    Other plans, the next best first

    ■ known, ? not assessed, · open

    Plan  Differs                           Cost            Days        Done on  Covered
    ────  ────────────────────────────────  ──────────────  ──────────  ───────  ───────────────────────
    1     without Cakes                     5 GBP and more  1 and more           ■■■■■■■■??·· 72% to 87%
    2     without Way *in*, Bread |         0 GBP           0                    ■■■■■■■■??·· 65% to 80%
            <script> and Cakes
    "
  `);
});

test("a plan as Markdown, in which no name marks up", async () => {
  const asked = await plan({ mostCoverage: true, minimise: ["finish"], alternatives: 2 });
  const markdown = toMarkdown(trainingPlanPage(kitchen, catalogue, asked));
  expect(markdown).toContain("## Plan for Sam\\_ \\| &lt;b&gt;: Head (Baker)\n");
  expect(markdown).toContain("| Way \\*in\\* | `□□□□□□□□□□□□□□□□□□□□` | when it suits |");
  expect(markdown).toContain("2026-10-05 to 2026-10-06 | Leeds \\| &lt;b&gt;north&lt;/b&gt;, blended |");
  expect(markdown).not.toMatch(/<b>|<script>/);
});

test("a plan cut short says what the time limit left open: limits, and which plans are the next best", async () => {
  const hasty = { mostCoverage: true, alternatives: 2, timeLimit: 1e-9, latest: "2026-10-31" };
  const said = (await text(plan(hasty))).replace(/\s+/g, " ");
  expect(said).toContain(
    "The time limit struck before it was known whether a later end or runs that share a day would help.",
  );
  expect(said).toContain("The time limit struck before it was known which plans are the next best.");
  expect(await text(plan({ ...hasty, timeLimit: 600 }))).not.toContain("The time limit struck");
});

const bakes = defineProfile(kitchen, { ...sam, has: { ...sam.has, budgeting: "capable", "stock-keeping": "capable" } });
const holdsAll = defineProfile(kitchen, { ...bakes, has: { ...bakes.has, baking: "leading" } });

test.each<[string, PlanTrainingOptions, typeof sam]>([
  ["Closes the gap: 1 course. Proved to be the cheapest.", { latest: "2026-11-30", minimise: ["cost"] }, bakes],
  ["In all: 400 GBP; 5 days of learning; done on 2026-11-02. Covered: 25 of 29 (86%) today", {}, bakes],
  ["Proved to be the shortest, then the earliest to finish.", { minimise: ["days", "finish"] }, bakes],
  ["Proved to be the one with the fewest courses.", { minimise: [] }, bakes],
  ["Not possible: no courses close the one need within the limits. That is proved.", { budget: pounds(399) }, bakes],
  ["a larger budget  400 GBP  5     2026-11-02  ■■■■■■■■■■■■ 100%", { budget: pounds(399) }, bakes],
  ["Baking  Learning  Fluent  courses lead there, but not within the limits", { budget: pounds(399) }, bakes],
  [
    "Lifting any one limit alone does not help.",
    { budget: pounds(399), modes: ["online"], latest: "2026-10-31" },
    bakes,
  ],
  ["Not possible: the catalogue has no way to close 1 of 2 needs.", {}, sam],
  ["Lifting a limit does not help: it takes a course that the catalogue does not have.", {}, sam],
  [
    "Budgeting      none or not assessed  Capable  desirable, and only what is essential was asked for",
    { essentialOnly: true },
    sam,
  ],
  [
    "Closes what is essential: 1 course; 1 need is not assessed. Proved to be the cheapest.",
    { essentialOnly: true },
    sam,
  ],
  ["Nothing to learn: nothing that was asked is lacking.", {}, holdsAll],
  [
    "Nothing to learn: nothing is known to be lacking, but 4 needs are not assessed.",
    {},
    defineProfile(kitchen, { person: "Sam", has: { baking: "fluent" } }),
  ],
])("%s", async (words, options, profile) => {
  expect(await text(plan(options, profile))).toContain(words);
});

test("what is not proved says how far it may be from best, rounded up", async () => {
  const asked = await plan({}, bakes);
  const said = (bound: TrainingPlan["bound"]) =>
    toText(trainingPlanPage(kitchen, catalogue, { ...asked, status: "feasible", bound }), { width: 300 });
  expect(said([{ of: "cost", value: 400, bound: 395.5 }])).toContain(
    "The time limit struck. Its cost is within 2% of the best: no plan costs less than 395.50 GBP.",
  );
  expect(said([{ of: "cost", value: 400, bound: 0 }])).toContain(
    "Its cost may not be the best: no plan costs less than 0 GBP.",
  );
  expect(
    said([
      { of: "coverage", value: 9, bound: 12 },
      { of: "days", value: 5, bound: 4 },
      { of: "courses", value: 2, bound: 1 },
    ]),
  ).toContain(
    "What it covers is within 25% of the best. Its length is within 25% of the best: no plan takes less than 4 days.",
  );
  expect(
    said([
      { of: "cost", value: 400, bound: 400 },
      { of: "finish", value: "2026-11-02", bound: "2026-10-06" },
    ]),
  ).toContain("Proved to be the cheapest. No plan finishes before 2026-10-06; this one may be later than need be.");
  expect(said([{ of: "finish", value: "2026-11-02", bound: "" }])).toContain("It may not be the earliest to finish.");
});

test("what belongs to other data is refused", async () => {
  const asked = await plan();
  const other = { id: "kitchen", version: "0" };
  expect(() => toText(trainingPlanPage(kitchen, catalogue, { ...asked, framework: other }))).toThrow(
    FrameworkMismatchError,
  );
  expect(() => toText(trainingPlanPage(kitchen, { ...catalogue, framework: other }, asked))).toThrow(
    FrameworkMismatchError,
  );
  const full = await plan({}, bakes);
  expect(() => toText(trainingPlanPage(kitchen, { ...catalogue, courses: [] }, full))).toThrow(UnknownIdError);
});

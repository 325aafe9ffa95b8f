import { describe, expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { pounds } from "../../test/pounds.js";
import { FrameworkMismatchError } from "../framework/FrameworkMismatchError.js";
import { UnknownIdError } from "../framework/UnknownIdError.js";
import type { Framework } from "../model/framework.js";
import { defineProfile } from "../parse/defineProfile.js";
import { parseCatalogue } from "../parse/parseCatalogue.js";
import { parseProfile } from "../parse/parseProfile.js";
import { type CohortMember, type CohortPlan, type PlanCohortOptions, planCohort } from "../plan/planCohort.js";
import type { PlanBound } from "../plan/TrainingPlan.js";
import { type ExtraRunWorth, whatIfExtraRun } from "../plan/whatIfExtraRun.js";
import { cohortPlanPage } from "./pages/cohortPlanPage.js";
import { extraRunWorthPage } from "./pages/extraRunWorthPage.js";
import { toMarkdown } from "./toMarkdown.js";
import { toText } from "./toText.js";

const catalogue = parseCatalogue(kitchen, {
  id: "school",
  framework: { id: "kitchen", version: "1" },
  providers: [{ id: "school", name: "School" }],
  sites: [{ id: "leeds", name: "Leeds | <b>north</b>" }],
  courses: [
    {
      id: "bread",
      title: "Bread | <script>",
      provider: "school",
      teaches: [{ skill: "baking", to: "fluent" }],
      cost: { amount: 99.5, currency: "GBP" },
      duration: "P2D",
    },
    { id: "plates", title: "Plates", provider: "school", teaches: [{ skill: "plating", to: "capable" }] },
  ],
  offerings: [
    { id: "bread-1", course: "bread", site: "leeds", start: "2026-10-05", end: "2026-10-06", capacity: 1 },
    { id: "bread-2", course: "bread", start: "2026-11-02", end: "2026-11-03", capacity: 9 },
  ],
});
const loose: Framework = kitchen; // Ids as `string`: the answers of several frameworks are rendered alike.
const full = {
  baking: "fluent",
  budgeting: "capable",
  hygiene: "fluent",
  plating: "learning",
  "stock-keeping": "capable",
};
const member = (person: string, has: object, more: Partial<CohortMember> = {}): CohortMember => ({
  profile: parseProfile(kitchen, { person, has: { ...full, ...has } }),
  roleLevel: "baker/head",
  ...more,
});
const people = [
  member("Kim", { baking: null, plating: null }, { latest: "2026-10-31" }),
  member("Robin_ | <b>", { baking: "learning" }),
  member("Sam", { baking: null, budgeting: null }),
  { profile: defineProfile(kitchen, { person: "Zoe", has: {} }), roleLevel: "baker/commis" },
];
const plan = (members: readonly CohortMember[] = people, options: PlanCohortOptions = {}) =>
  planCohort(loose, catalogue, members, options);
const text = async (asked: ReturnType<typeof plan>) =>
  toText(cohortPlanPage(loose, catalogue, await asked), { width: 110 });

test("a cohort's plan as text", async () => {
  expect(await text(plan())).toMatchInlineSnapshot(`
    "Cohort of 4 for 2 role levels

    3 of 4 people close all they are known to lack: 3 places on courses; 199 GBP, and the cost of 1 place is not
    given; 4 days of learning, and the length of 1 place is not given; done on 2026-11-03. Proved: no plan closes
    everything for more people, and none that does so for as many is better.

    1 person has needs that nobody has assessed. They are not planned for: assess them first.

    Runs taken: 2, 1 of them full

    ■ taken, □ left

    Course            Starts      Where                 Run      Places taken
    ────────────────  ──────────  ────────────────────  ───────  ───────────────────────────────
    Bread | <script>  2026-10-05  Leeds | <b>north</b>  bread-1  ■■■ 1 of 1, full
    Bread | <script>  2026-11-02                        bread-2  ■■■□□□□□□□□□□□□□□□□□□□□□ 1 of 9

    People

    ■ known, ? not assessed, · open

    Person        Role level      Courses          Cost             Done on     Covered           Stays open
    ────────────  ──────────────  ───────────────  ───────────────  ──────────  ────────────────  ────────────────
    Kim           Head (Baker)    Plates, Bread |  99.50 GBP and    2026-10-06  ■■■■■■■■■■■■
                                    <script>         more                         100%
                                    (2026-10-05)
    Robin_ | <b>  Head (Baker)    Bread |          99.50 GBP        2026-11-03  ■■■■■■■■■■■■
                                    <script>                                      100%
                                    (2026-11-02)
    Sam           Head (Baker)                     0 GBP                        ■■■■■■■■■··· 72%  Baking; no
                                                                                                    course leads
                                                                                                    to Budgeting
    Zoe           Commis (Baker)                   0 GBP                        ???????????? 0%   1 need not
                                                                                  to 100%           assessed
    "
  `);
});

test("a cohort's plan as Markdown, in which no name marks up", async () => {
  const markdown = toMarkdown(cohortPlanPage(loose, catalogue, await plan()));
  expect(markdown).toContain(
    "| Bread \\| &lt;script&gt; | 2026-10-05 | Leeds \\| &lt;b&gt;north&lt;/b&gt; | bread-1 | `■■■` 1 of 1, full |",
  );
  expect(markdown).toContain("| Robin\\_ \\| &lt;b&gt; | Head (Baker) |");
  expect(markdown).not.toMatch(/<b>|<script>/);
});

const alone = people.slice(1, 2);
test.each<[string, readonly CohortMember[], PlanCohortOptions]>([
  ["Cohort of 1: Head (Baker)", alone, {}],
  ["1 of 1 person closes all they are known to lack: 1 place on courses; 99.50 GBP; 2 days of learning", alone, {}],
  ["Nothing to plan: there is nobody in the cohort.", [], {}],
  ["Proved: no plan covers more, and none that covers as much is better.", people, { aim: "coverage" }],
  ["Proved: no plan that closes everything for everybody is better.", alone, { aim: "everybody" }],
  [
    "Not possible for everybody: the catalogue has no way to close what 1 of 4 people lack.",
    people,
    { aim: "everybody" },
  ],
  ["Not possible for everybody: not everybody can close everything", alone, { aim: "everybody", budget: pounds(99) }],
  ["0 of 1 person close all they are known to lack: no places on courses. Proved:", alone, { budget: pounds(99) }],
  [
    "Baking; 1 need not asked for",
    [member("Sam", { baking: null, budgeting: null })],
    { essentialOnly: true, budget: pounds(0) },
  ],
])("%s", async (words, members, options) => {
  expect((await text(plan(members, options))).replaceAll("\n", " ")).toContain(words);
});

test("what is not proved says how far it may be from best, rounded up", async () => {
  const asked = await plan();
  const said = (bound: readonly PlanBound[], aim: CohortPlan["aim"] = "ready") =>
    toText(cohortPlanPage(loose, catalogue, { ...asked, aim, status: "feasible", bound }), { width: 400 });
  // Zoe, who is not known to lack anything, is one of the 3 and not of those whom the bound counts.
  const ready = { of: "ready", value: 2, bound: 3 } as const;
  const after = { of: "cost", value: 199, bound: 0 } as const;
  expect(said([ready, after])).toContain(
    "The time limit struck before it was proved. No plan closes everything for more than 4 people (within 34%).\n",
  );
  expect(said([{ of: "coverage", value: 12, bound: 13 }, after], "coverage")).toContain(
    "No plan covers more than 13 parts beyond today; this one covers 12 (within 8%).\n",
  );
  const proved = { ...ready, bound: 2 };
  expect(said([proved, { of: "cost", value: 199, bound: 150.5 }])).toContain(
    "No plan for as many costs less than 150.50 GBP (within 33%).",
  );
  expect(said([{ of: "cost", value: 199, bound: 0 }], "everybody")).toContain("No plan costs less than 0 GBP.");
  expect(said([proved, { of: "unpriced", value: 1, bound: 0 }, after])).toContain(
    "No plan for as many takes fewer than 0 places of unknown cost.",
  );
  expect(said([proved, { ...after, bound: 199 }, { of: "courses", value: 3, bound: 2 }])).toContain(
    "No plan for as many at this cost takes fewer than 2 places (within 50%).",
  );
  expect(said([proved, { of: "waiting", value: 9, bound: 0 }])).toContain("only the dates of runs could be earlier.");
  expect(said([proved])).toContain("The time limit struck; all that was asked is proved.");
});

test("of a large cohort the first fifty are listed", async () => {
  const many = Array.from({ length: 53 }, (_, i) => member(`p${String(i).padStart(2, "0")}`, {}));
  const page = await text(plan(many));
  expect(page).toMatch(/\np49 (.|\n)*\n\nAnd 3 people more; the answer as JSON has everybody\.\n$/);
  expect(page).not.toContain("p50");
});

describe("what an extra run is worth", () => {
  const popUp = { course: "bread", site: "leeds", capacity: 1, start: "2026-10-12", end: "2026-10-13" };
  const late = [member("Ann", { baking: null }), member("Kim", { baking: null })].map((one) => ({
    ...one,
    latest: "2026-10-31",
  }));
  const ask = (members: readonly CohortMember[], options: PlanCohortOptions = {}, runs = [popUp]) =>
    whatIfExtraRun(loose, catalogue, members, runs, options);
  const shown = (worth: ExtraRunWorth, width = 100) => toText(extraRunWorthPage(loose, catalogue, worth), { width });

  test("as text and as Markdown", async () => {
    const worth = await ask(late);
    expect(shown(worth)).toMatchInlineSnapshot(`
      "What an extra run is worth

      1 more of 2 people close all they are known to lack: 6 parts of the coverage more; 99.50 GBP more in
      all; 1 place of it is taken.

      Without and with it

      What                          Without     With        Difference
      ────────────────────────────  ──────────  ──────────  ──────────
      People who close all          1           2           +1
      Parts of the coverage gained  6           12          +6
      Cost                          99.50 GBP   199 GBP     +99.50 GBP
      Places taken                  1           2           +1
      Days of learning              2           4           +2
      Done on                       2026-10-06  2026-10-13

      How the extra runs are taken

      ■ taken, □ left

      Course            Starts      Where                 Run          Places taken
      ────────────────  ──────────  ────────────────────  ───────────  ───────────────────────────────────
      Bread | <script>  2026-10-12  Leeds | <b>north</b>  extra-run-1  ■■■■■■■■■■■■■■■■■■■■■■■■ 1 of 1,
                                                                         full

      Close all only with it: Kim.

      From how many takers it pays, and who they are

      At the most  If these come  Close all  Needs met  Cost       Saved
      ───────────  ─────────────  ─────────  ─────────  ─────────  ──────────
      0            nobody         1          1          99.50 GBP  0 GBP
      1            Kim            2          2          199 GBP    -99.50 GBP

      It saves no money. That counts money alone: what it is worth that more people close everything is
      for you to say.

      What it costs to put it on is not in these totals.
      "
    `);
    const markdown = toMarkdown(extraRunWorthPage(loose, catalogue, worth));
    expect(markdown).toContain("| Cost | 99.50 GBP | 199 GBP | +99.50 GBP |");
    expect(markdown).not.toMatch(/<b>|<script>/);
  });

  test("in every case", async () => {
    const said = async (asked: Promise<ExtraRunWorth>) => shown(await asked, 400);
    expect(
      await said(
        ask(
          [...late, ...late.map((one) => ({ ...one, profile: { ...one.profile, person: `${one.profile.person} B` } }))],
          { aim: "everybody" },
        ),
      ),
    ).toContain(
      "Not enough: not everybody can close everything with it either. That is proved.\n\nHow the extra runs are taken",
    );
    const made = await said(ask(late, { aim: "everybody" }));
    expect(made).toContain("Makes it possible: with it everybody closes everything.");
    expect(made).toMatch(/\nWhat +With\n/);
    expect(await said(ask(late, { sites: [] }))).toContain("Nothing gained: nobody takes it.");
    expect(await said(ask([member("Ann", { baking: null }), member("Kim", { baking: null })]))).toContain(
      "Nobody more closes everything: done on 2026-10-13 instead of 2026-11-03; 1 place of it is taken.",
    );
    const worth = await ask(late);
    const fewer = { ...worth, status: "feasible", gained: { ...worth.gained, closed: -1, cost: pounds(-5) } } as const;
    expect(shown({ ...fewer, noLongerClosed: ["Zoe"] }, 400)).toMatch(
      /Fewer close everything: .*5 GBP less in all.*\. The time limit struck, so the difference may be chance\.(.|\n)*Close all only without it: Zoe\./,
    );
  });
});

test("what belongs to other data is refused", async () => {
  const asked = await plan();
  const other = { id: "kitchen", version: "0" };
  expect(() => toText(cohortPlanPage(loose, catalogue, { ...asked, framework: other }))).toThrow(
    FrameworkMismatchError,
  );
  expect(() => toText(cohortPlanPage(loose, { ...catalogue, framework: other }, asked))).toThrow(
    FrameworkMismatchError,
  );
  expect(() => toText(cohortPlanPage(loose, { ...catalogue, courses: [] }, asked))).toThrow(UnknownIdError);
});

import { expect, test } from "vitest";
import { asking } from "../../test/asking.js";
import { type KitchenIds, kitchen } from "../../test/kitchen.js";
import { FrameworkMismatchError } from "../framework/FrameworkMismatchError.js";
import { defineProfile } from "../parse/defineProfile.js";
import { teamCoverage } from "../questions/team/teamCoverage.js";
import { whatIf } from "../questions/team/whatIf.js";
import { teamCoveragePage } from "./pages/teamCoveragePage.js";
import { whatIfPage } from "./pages/whatIfPage.js";
import { toMarkdown } from "./toMarkdown.js";
import { toText } from "./toText.js";

const sam = defineProfile(kitchen, {
  person: "Sam | <b>",
  has: { baking: "leading", budgeting: null, hygiene: "fluent", plating: "learning" },
  roleLevel: "cook/commis",
});
const robin = defineProfile(kitchen, { person: "Robin", has: { baking: "capable", budgeting: "capable" } });
const team = [sam, robin];

test("a team as text", () => {
  expect(
    toText(teamCoveragePage(kitchen, teamCoverage(kitchen, team, "baker/head")), { width: 90 }),
  ).toMatchInlineSnapshot(`
    "A team of 2: Head (Baker)

    Covered if confirmed: nobody is known to hold 1 of 5 skills, but not everybody has been
    assessed.

    Hangs on one person
    - Baking: Sam | <b>
    - Budgeting: Robin
    - Food hygiene: Sam | <b>
    - Plating: Sam | <b>

    Nobody is known to hold, and somebody has not been assessed
    - Stock keeping

    Who holds what

    ■ holds it, ? not assessed, · below what is needed

    Skill               How many hold it  Needs      Held by    Short      Not assessed
    ──────────────────  ────────────────  ─────────  ─────────  ─────────  ───────────────────
    Baking              ■· 1 person only  Fluent     Sam | <b>  Robin
    Budgeting           ■· 1 person only  Capable    Robin      Sam | <b>
      (desirable)
    Food hygiene        ■? 1 person only  Fluent     Sam | <b>             Robin
    Plating             ■? 1 person only  any level  Sam | <b>             Robin
    Tasting             ?? nobody known   Learning                         Sam | <b> and Robin
      (desirable, not
      counted)
    Stock keeping       ?? nobody known   Capable                          Sam | <b> and Robin

    2 people, and no fewer, cover all that the team covers: Sam | <b> and Robin.

    A team never adds levels up: two people at a lower level are not one at a higher.
    "
  `);
});

test("a team as Markdown, in which no name marks up", () => {
  const markdown = toMarkdown(
    teamCoveragePage(kitchen, teamCoverage(kitchen, team, "baker/head", { counting: "in-role" })),
  );
  expect(markdown).toContain(
    "| Food hygiene | `?` nobody known | Fluent | outside their role: Sam \\| &lt;b&gt; |  | Robin |",
  );
  expect(markdown).not.toContain("<b>");
});

test.each([
  ["Covered: every skill that counts is held by somebody.", team, [{ skill: "baking" }]],
  ["One person covers it all: Sam | <b>.\n\nAlone it is covered by Sam | <b> and Robin.", team, [{ skill: "baking" }]],
  [
    "2 people, and no fewer, cover it all: Sam | <b> and Robin.\n\nNobody covers it alone.",
    team,
    [{ skill: "plating" }, { skill: "budgeting" }],
  ],
  ["Not covered: nobody holds 1 of 2 skills.", [sam], [{ skill: "budgeting" }, { skill: "baking" }]],
  [
    "Not covered: nobody holds 1 of 2 skills, and 1 is not known.",
    [sam],
    [{ skill: "budgeting" }, { skill: "serving" }],
  ],
  ["Nobody holds\n- Budgeting\n", [sam], [{ skill: "budgeting" }]],
  ["Not covered: the team has nobody.", [], [{ skill: "baking" }]],
  ["Nothing is known yet: nobody has been assessed in the one skill asked for.", team, [{ skill: "serving" }]],
  [
    "Nothing is known yet: nobody has been assessed in any of the 2 skills",
    team,
    [{ skill: "serving" }, { skill: "stock-keeping" }],
  ],
  ["Nothing is asked: no skill is asked for.", team, []],
] as const)("%s", (text, people, needs) => {
  expect(toText(teamCoveragePage(kitchen, teamCoverage(kitchen, people, asking<KitchenIds>(...needs))))).toContain(
    text,
  );
});

test("long lists of people are cut short in the table, and whoever covers it is named in full", () => {
  const needs = asking<KitchenIds>({ skill: "baking" });
  const crowd = Array.from({ length: 9 }, (_, i) => ({ ...robin, person: `P${i}` }));
  expect(toText(teamCoveragePage(kitchen, teamCoverage(kitchen, crowd, needs)))).toContain(
    "P0, P1, P2, P3, P4 and 4 more",
  );
});

test("what if, as text", () => {
  const kim = defineProfile(kitchen, { person: "Kim", has: { plating: "leading" } });
  const answer = whatIf(kitchen, team, "baker/head", {
    leavers: ["Sam | <b>"],
    joiners: [kim],
    moves: [{ person: "Robin", roleLevel: "cook/commis" }],
  });
  expect(toText(whatIfPage(kitchen, answer), { width: 90 })).toMatchInlineSnapshot(`
    "A team of 2, then 2: Head (Baker)

    Gone: Sam | <b>.

    New: Kim.

    Now not known to be held by anybody, while not everybody has been assessed
    - Baking
    - Food hygiene

    What changes in who holds what

    ■ holds it, ? not assessed, · below what is needed

    Skill         Needs      Before            After             Gained  Lost
    ────────────  ─────────  ────────────────  ────────────────  ──────  ─────────
    Baking        Fluent     ■· 1 person only  ?· nobody known           Sam | <b>
    Food hygiene  Fluent     ■? 1 person only  ?? nobody known           Sam | <b>
    Plating       any level  ■? 1 person only  ■? 1 person only  Kim     Sam | <b>

    Where people move to

    ■ known, ? not assessed, · open

    Person  To                   Covered               Met  Short  Not assessed  Leaves behind
    ──────  ───────────────────  ────────────────────  ───  ─────  ────────────  ─────────────
    Robin   Commis (Chef de      ■■■■???????? 33% to   1    0      1             Budgeting
              partie)              100%
    "
  `);
  expect(toMarkdown(whatIfPage(kitchen, answer))).toContain("Gone: Sam \\| &lt;b&gt;.");
  expect(toText(whatIfPage(kitchen, whatIf(kitchen, team, "baker/head", {})))).toContain(
    "Nothing changes in who holds what is asked for.",
  );
  const lost = whatIf(kitchen, [sam, robin], asking<KitchenIds>({ skill: "baking", level: "fluent" }), {
    leavers: ["Sam | <b>"],
  });
  expect(toText(whatIfPage(kitchen, lost))).toContain("Now held by nobody\n- Baking\n");
  const single = whatIf(kitchen, [sam, robin], asking<KitchenIds>({ skill: "baking" }), { leavers: ["Robin"] });
  expect(toText(whatIfPage(kitchen, single))).toContain("Now hangs on one person\n- Baking\n");
});

test("an answer about another release is refused", () => {
  const answer = whatIf(kitchen, team, "baker/head", {});
  const other = { ...answer.after, framework: { id: "kitchen", version: "0" } };
  expect(() => toText(teamCoveragePage(kitchen, other))).toThrow(FrameworkMismatchError);
  expect(() => toText(whatIfPage(kitchen, { ...answer, after: other }))).toThrow(FrameworkMismatchError);
});

import { expect, test } from "vitest";
import { asking } from "../../test/asking.js";
import { type KitchenIds, kitchen } from "../../test/kitchen.js";
import { pounds } from "../../test/pounds.js";
import { FrameworkMismatchError } from "../framework/FrameworkMismatchError.js";
import { defineProfile } from "../parse/defineProfile.js";
import { coverRole } from "../plan/coverRole.js";
import { roleCoverPage } from "./pages/roleCoverPage.js";
import { toMarkdown } from "./toMarkdown.js";
import { toText } from "./toText.js";

const sam = defineProfile(kitchen, {
  person: "Sam | <b>",
  has: { baking: "leading", budgeting: null, hygiene: "fluent", plating: "learning" },
  roleLevel: "cook/commis",
});
const robin = defineProfile(kitchen, { person: "Robin", has: { baking: "fluent", budgeting: "capable" } });
const kim = defineProfile(kitchen, { person: "Kim", has: { budgeting: "fluent", "stock-keeping": "learning" } });
const people = [sam, robin, kim];

test("a cover as text", async () => {
  const cover = await coverRole(kitchen, people, "baker/head", { limit: 1 });
  expect(toText(roleCoverPage(kitchen, cover), { width: 90 })).toMatchInlineSnapshot(`
    "Cover by a team: Head (Baker)

    Covered in part: 2 people hold 4 of 5 skills; nobody is known to hold the rest; no fewer
    do.

    Teams that cover it

    Team  People
    ────  ─────────────────
    1     Kim and Sam | <b>

    There are 2 such teams in all.

    Who brings what

    Person     Alone holds                    Also holds
    ─────────  ─────────────────────────────  ──────────
    Kim        Budgeting
    Sam | <b>  Baking; Food hygiene; Plating

    Nobody is known to hold

    Skill          Needed   Held  Nearest        Not assessed
    ─────────────  ───────  ────  ─────────────  ───────────────────
    Stock keeping  Capable  ?     Learning: Kim  Robin and Sam | <b>
    "
  `);
});

test("a cover as Markdown, in which no name marks up", async () => {
  const markdown = toMarkdown(
    roleCoverPage(kitchen, await coverRole(kitchen, people, "baker/head", { counting: "in-role" })),
  );
  expect(markdown).toContain("outside their role: Sam \\| &lt;b&gt;");
  expect(markdown).not.toContain("<b>");
});

const baking = { skill: "baking" } as const;
const budgeting = { skill: "budgeting" } as const;
const serving = { skill: "serving" } as const;
test.each([
  ["Covered: 1 person holds the one skill; no fewer do.", [baking], {}],
  ["1 person, who cost 4 GBP, holds all 2 skills; no team costs less.", [baking, budgeting], { costOf: [9, 4, 5] }],
  [
    "Not possible: no team within the limit covers it; 1 person can hold",
    [budgeting, { skill: "hygiene" }],
    { maxPeople: 1 },
  ],
  ["Nearest to it: Kim. Lacking: Food hygiene.", [budgeting, { skill: "hygiene" }], { maxPeople: 1 }],
  ["Not covered: nobody is known to hold the one skill asked for.", [serving], {}],
  ["Nothing to cover: no skill that counts is asked for.", [], {}],
] as const)("%s", async (text, needs, { costOf, ...options }: { costOf?: readonly number[]; maxPeople?: number }) => {
  const costs = Object.fromEntries(people.map(({ person }, i) => [person, pounds(costOf?.[i] ?? 0)]));
  const cover = await coverRole(kitchen, people, asking<KitchenIds>(...needs), {
    ...options,
    ...(costOf && { costOf: costs }),
  });
  expect(toText(roleCoverPage(kitchen, cover))).toContain(text);
});

test("what is not proved, and what is not known, is said", async () => {
  const cover = await coverRole(kitchen, people, asking<KitchenIds>(baking, budgeting));
  const feasible = {
    ...cover,
    status: "feasible",
    size: 2,
    bound: [{ of: "people", value: 2, bound: 1 }],
    isComplete: false,
  } as const;
  expect(toText(roleCoverPage(kitchen, feasible))).toContain("It may not be the least, but none has fewer");
  const undecided = { ...cover, status: "undecided", teams: [], brings: [] } as const;
  expect(toText(roleCoverPage(kitchen, undecided))).toContain("Not decided: no team within the limit was found");
  const { count: _, ...uncounted } = { ...cover, isComplete: false };
  expect(toText(roleCoverPage(kitchen, uncounted))).toContain("There are more.");
  const other = { ...cover, framework: { id: "kitchen", version: "0" } };
  expect(() => toText(roleCoverPage(kitchen, other))).toThrow(FrameworkMismatchError);
});

import { expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { FrameworkMismatchError } from "../framework/FrameworkMismatchError.js";
import { defineProfile } from "../parse/defineProfile.js";
import { parseCatalogue } from "../parse/parseCatalogue.js";
import { staffPosts } from "../plan/staffPosts.js";
import { staffingPage } from "./pages/staffingPage.js";
import { toMarkdown } from "./toMarkdown.js";
import { toText } from "./toText.js";

const sam = defineProfile(kitchen, { person: "Sam | <b>", has: { plating: "leading", baking: "capable" } });
const robin = defineProfile(kitchen, { person: "Robin", has: { plating: "fluent", baking: null } });
const kim = defineProfile(kitchen, { person: "Kim", has: { baking: "fluent" } });
const posts = [
  { id: "p1", roleLevel: "cook/commis", site: "leeds" },
  { id: "p2", roleLevel: "cook/commis" },
  { id: "p3", roleLevel: "baker/head" },
  { id: "p4", roleLevel: "baker/commis" },
] as const;

test("a staffing as text", async () => {
  const staffing = await staffPosts(kitchen, [sam, robin, kim], posts, {
    locked: [{ post: "p1", person: "Robin" }],
    forbidden: [{ post: "p3", person: "Sam | <b>" }],
    alternatives: 1,
  });
  expect(toText(staffingPage(kitchen, staffing), { width: 110 })).toMatchInlineSnapshot(`
    "Staffing of 4 posts

    3 of 4 filled: 2 by somebody ready, 1 by somebody to be trained and 1 to hire for; no other proposal fits
    better in all.

    How the posts are filled

    What is done  Posts
    ────────────  ──────────────────────────
    fill          ■■■■■■■■■■■■■■■■■■■■■■■■ 2
    train         ■■■■■■■■■■■■ 1
    hire          ■■■■■■■■■■■■ 1

    Posts

    ■ known, · open

    Post  Role level            Site   What is done  Person          Covered            Levels short  Not assessed
    ────  ────────────────────  ─────  ────────────  ──────────────  ─────────────────  ────────────  ────────────
    p1    Commis (Chef de       leeds  train         Robin (locked)  ■■■■■■······ 50%   3             0
            partie)
    p2    Commis (Chef de              fill          Sam | <b>       ■■■■■■■■■■■■ 100%  0             0
            partie)
    p3    Head (Baker)                 hire
    p4    Commis (Baker)               fill          Kim             ■■■■■■■■■■■■ 100%  0             0

    To be trained

    Post  Person  Lacks
    ────  ──────  ────────────────────────────────────────────────────────────────
    p1    Robin   Plating (Fluent to Leading, 1 level); Baking (Capable, 2 levels)

    To hire for

    Post  Why                                Filling it costs                   Nearest      Who lacks
    ────  ─────────────────────────────────  ─────────────────────────────────  ───────────  ─────────────────────
    p3    too few people: who may have it    32% of the total fit, and p4 is    Kim (at p4)  4 skills not assessed
            is needed elsewhere                empty

    Proposal 2: fits 27% less well in all, 3 filled

    Post  Person     Instead of
    ────  ─────────  ──────────
    p2    Kim        Sam | <b>
    p4    Sam | <b>  Kim

    A proposal that puts evidence in order. It decides about nobody.
    "
  `);
  const markdown = toMarkdown(staffingPage(kitchen, staffing));
  expect(markdown).toContain("| Sam \\| &lt;b&gt; |");
  expect(markdown).not.toContain("<b>");
});

test("nobody to hire for, nobody to train, nobody left, nothing to fill", async () => {
  const full = toText(staffingPage(kitchen, await staffPosts(kitchen, [sam], [posts[1]])), { width: 110 });
  expect(full).toContain("1 of 1 filled: 1 by somebody ready; no other proposal fits better in all.");
  expect(full).not.toMatch(/To hire for|To be trained|Left without|Proposal|Site/);
  expect(toText(staffingPage(kitchen, await staffPosts(kitchen, [], [])))).toContain(
    "0 of 0 filled: no other proposal fits better in all.",
  );
  expect(toText(staffingPage(kitchen, await staffPosts(kitchen, [], [posts[0]])))).toMatch(
    /nobody may have it +nobody/,
  );
});

test("courses, what they cost, and who gets none", async () => {
  const catalogue = parseCatalogue(kitchen, {
    id: "autumn",
    framework: { id: "kitchen", version: "1" },
    providers: [{ id: "academy", name: "Academy" }],
    courses: [
      {
        id: "ovens",
        title: "Ovens",
        provider: "academy",
        teaches: [{ skill: "baking", to: "capable" }],
        cost: { amount: 90, currency: "GBP" },
      },
      { id: "plates", title: "Plates", provider: "academy", teaches: [{ skill: "plating", to: "leading" }] },
    ],
    offerings: [{ id: "plates-1", course: "plates", start: "2026-10-05", end: "2026-10-05", capacity: 1 }],
  });
  const twin = { ...robin, person: "Robina" };
  const two = posts.slice(0, 2);
  const staffing = await staffPosts(kitchen, [robin, twin], two, { training: { catalogue } });
  const text = toText(staffingPage(kitchen, staffing), { width: 120 });
  expect(text).toContain(
    "With the courses 1 of 2 posts have somebody who is known to be short of nothing, and there cannot be more. The courses\ncost 90 GBP, and the cost of 1 course is not given.",
  );
  expect(text).toMatch(/ovens; plates\s+\(plates-1, from\s.*90 GBP and more/s);
  expect(text).toMatch(/ none\s/);
});

test("an answer about another release is refused", async () => {
  const staffing = await staffPosts(kitchen, [sam], posts);
  const other = { ...staffing, framework: { id: "kitchen", version: "0" } };
  expect(() => toText(staffingPage(kitchen, other))).toThrow(FrameworkMismatchError);
});

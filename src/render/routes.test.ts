import { expect, test } from "vitest";
import { changed, levelIn } from "../../test/kitchenAfter.js";
import { theatre } from "../../test/theatre.js";
import { FrameworkMismatchError } from "../framework/FrameworkMismatchError.js";
import { defineProfile } from "../parse/defineProfile.js";
import { parseFramework } from "../parse/parseFramework.js";
import { findRoutes } from "../questions/routes/findRoutes.js";
import { movesFrom } from "../questions/routes/movesFrom.js";
import { movesPage } from "./pages/movesPage.js";
import { routesPage } from "./pages/routesPage.js";
import { toMarkdown } from "./toMarkdown.js";
import { toText } from "./toText.js";

const sam = defineProfile(theatre, { person: "Sam", has: { people: "able", cues: null } });

test("routes as Markdown have a table each, and mark what nobody has assessed", () => {
  const routes = findRoutes(theatre, sam, "rigger/head", { limit: 2 });
  expect(toMarkdown(routesPage(theatre, routes))).toMatchInlineSnapshot(`
    "## Routes from Sam to Head of rigging (Rigger)

    **Route 1: 4 levels to learn in 3 moves**

    1. Sam
    2. Junior rigger (Rigger) (entry, 1 to learn)
    3. Foreman (Rigger) (promotion, 0 to learn)
    4. Head of rigging (Rigger) (promotion, 3 to learn)

    ### Route 1: what to learn

    | Role level | Move | Levels | To learn |
    | --- | --- | --: | --- |
    | Junior rigger (Rigger) | entry | 1 | Knots (?) to Novice |
    | Foreman (Rigger) | promotion | 0 | nothing |
    | Head of rigging (Rigger) | promotion | 3 | Knots to Master; Leading people to Master |

    **Route 2: 4 levels to learn in 4 moves**

    1. Sam
    2. Junior rigger (Rigger) (entry, 1 to learn)
    3. Rigger (promotion, 1 to learn)
    4. Foreman (Rigger) (lateral, other track, 0 to learn)
    5. Head of rigging (Rigger) (promotion, 2 to learn)

    ### Route 2: what to learn

    | Role level | Move | Levels | To learn |
    | --- | --- | --: | --- |
    | Junior rigger (Rigger) | entry | 1 | Knots (?) to Novice |
    | Rigger | promotion | 1 | Knots to Able |
    | Foreman (Rigger) | lateral, other track | 0 | nothing |
    | Head of rigging (Rigger) | promotion | 2 | Knots to Master; Leading people to Master |

    (?): nobody has assessed it. It counts as to be learnt, and may be held.
    "
  `);
});

test("routes as text name the person and the role level that they start from", () => {
  const routes = findRoutes(theatre, { ...sam, roleLevel: "stagehand/head" }, "director/director", { limit: 1 });
  expect(toText(routesPage(theatre, routes))).toMatchInlineSnapshot(`
    "Routes from Sam, Head of stage (Stagehand) to Director

    Route 1: 1 level to learn in 1 move
      Sam, Head of stage (Stagehand)
      > Director (published pathway, 1 to learn)

    Route 1: what to learn

    Role level  Move               Levels  To learn
    ──────────  ─────────────────  ──────  ────────
    Director    published pathway  1       Cues
    "
  `);
});

test("no route, and nothing to do", () => {
  expect(toText(routesPage(theatre, findRoutes(theatre, "rigger/head", "rigger/master")))).toBe(
    "Routes from Head of rigging (Rigger) to Master rigger (Rigger)\n\nNo route: no moves of the framework lead there within the limits.\n",
  );
  const already = findRoutes(theatre, "rigger/head", "rigger/head");
  expect(toMarkdown(routesPage(theatre, already))).toMatchInlineSnapshot(`
    "## Routes from Head of rigging (Rigger) to Head of rigging (Rigger)

    It is where one is already.
    "
  `);
});

test("moves have a row each, with how alike another role is", () => {
  const moves = movesFrom(theatre, "stagehand/stagehand", { lateralAbovePercentile: 90 });
  expect(toMarkdown(movesPage(theatre, moves))).toMatch(
    /^## Moves from Stagehand\n\n### Where one can move on to\n\n\| Role level .*\n.*\n\| Senior stagehand \(Stagehand\) \| promotion \| 2 \| Lifting to Master; Knots to Able \|\n/,
  );
  const like = movesFrom(theatre, "rigger/rigger", { lateralAbovePercentile: 50 });
  expect(toText(movesPage(theatre, like))).toMatch(/ lateral, top \d+% /);
  expect(toText(movesPage(theatre, movesFrom(theatre, "rigger/head")))).toBe(
    "Moves from Head of rigging (Rigger)\n\nNo moves of the framework lead on from there.\n",
  );
});

test("a move to a role level that asks for nothing says so, where others say what there is to learn", () => {
  const framework = changed(theatre, (draft) => {
    for (const need of levelIn(draft, "stagehand/stagehand").needs) need.weight = 0;
  });
  const text = toText(movesPage(framework, movesFrom(framework, "stagehand/trainee")));
  expect(text).toMatch(/promotion +0 +it asks for nothing\n/);
});

test("no name becomes markup, and no route is shown in another release", () => {
  const routes = findRoutes(theatre, sam, "rigger/head", { limit: 1 });
  const named = JSON.parse(JSON.stringify(theatre));
  named.skills[1].name = "<i>*Knots*</i>";
  expect(toMarkdown(routesPage(parseFramework(named), routes))).toContain(
    "| &lt;i&gt;\\*Knots\\*&lt;/i&gt; (?) to Novice |",
  );
  expect(() => toText(routesPage(parseFramework({ ...named, version: "2" }), routes))).toThrow(FrameworkMismatchError);
});

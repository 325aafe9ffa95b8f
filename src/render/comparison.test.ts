import { expect, test } from "vitest";
import { theatre } from "../../test/theatre.js";
import { FrameworkMismatchError } from "../framework/FrameworkMismatchError.js";
import { parseFramework } from "../parse/parseFramework.js";
import { compareRoleLevels } from "../questions/routes/compareRoleLevels.js";
import { comparisonPage } from "./pages/comparisonPage.js";
import { toMarkdown } from "./toMarkdown.js";
import { toText } from "./toText.js";

test("a comparison as Markdown has a row for each skill that either needs", () => {
  const answer = compareRoleLevels(theatre, "stagehand/stagehand", "stagehand/head-managing");
  expect(toMarkdown(comparisonPage(theatre, answer))).toMatchInlineSnapshot(`
    "## From Stagehand to Head of stage, managing (Stagehand)

    **Promotion**: 2 new, 0 higher, 1 lower, 1 no longer needed. 5 levels more and 2 fewer asked for.

    ### Skill by skill

    ■ same, + new, - no longer; NAM: Novice, Able, Master

    | Skill | NAM | Stagehand | Head of stage, managing (Stagehand) | Change |
    | --- | --- | --- | --- | --- |
    | **New** |  |  |  |  |
    | Cues | \`++·\` | not needed | Able | new |
    | Leading people | \`+++\` | not needed | Master | new |
    | **Lower** |  |  |  |  |
    | Lifting | \`■-·\` | Able | Novice | 1 level down |
    | **No longer needed** |  |  |  |  |
    | Knots | \`-··\` | any level | not needed | no longer needed |
    "
  `);
});

test("a comparison as text says what is known of the grades", () => {
  const answer = compareRoleLevels(theatre, "rigger/junior", "stagehand/stagehand");
  expect(toText(comparisonPage(theatre, answer))).toMatchInlineSnapshot(`
    "From Junior rigger (Rigger) to Stagehand

    Lateral move: 1 new, 0 higher, 0 lower, 0 no longer needed. 2 levels more and 0
    fewer asked for. The grades overlap.

    Skill by skill

    ■ same, + new, - no longer; NAM: Novice, Able, Master

    Skill      NAM  Junior rigger (Rigger)  Stagehand  Change
    ─────────  ───  ──────────────────────  ─────────  ──────
    New
      Lifting  ++·  not needed              Able       new
    Same
      Knots    ■··  any level               any level  same
    "
  `);
});

test.each([
  [
    "rigger/head",
    "rigger/head",
    "**The same role level**: 0 new, 0 higher, 0 lower, 0 no longer needed. 0 levels more and 0 fewer asked for.",
  ],
  ["rigger/head", "rigger/junior", "**A step down**: "],
  ["rigger/junior", "director/director", "2 levels more and 1 fewer asked for. The grades lie above."],
  ["rigger/foreman", "stagehand/trainee", "1 level more and 3 fewer asked for. The grades lie below."],
] as const)("from %s to %s it says %s", (from, to, words) => {
  expect(toMarkdown(comparisonPage(theatre, compareRoleLevels(theatre, from, to)))).toContain(words);
});

test("no name becomes markup, and no comparison is shown in another release", () => {
  const answer = compareRoleLevels(theatre, "rigger/junior", "rigger/head");
  const named = JSON.parse(JSON.stringify(theatre));
  named.roles[1].levels[4].name = "<b>|Head|</b>";
  expect(toMarkdown(comparisonPage(parseFramework(named), answer))).toContain(
    "to &lt;b&gt;\\|Head\\|&lt;/b&gt; (Rigger)\n",
  );
  expect(() => toText(comparisonPage(parseFramework({ ...named, version: "2" }), answer))).toThrow(
    FrameworkMismatchError,
  );
});

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
  expect(toMarkdown(comparisonPage(theatre, answer))).toBe(`\
## From Stagehand to Head of stage, managing (Stagehand)

**Promotion**: 5 rungs more, 2 rungs fewer asked for.

| Skill | From | To | Change |
| --- | --- | --- | --- |
| Cues | – | Able | gained, 2 rungs |
| Leading people | – | Master | gained, 3 rungs |
| Lifting | Able | Novice | lowered by 1 |
| Knots | any level | – | dropped |
`);
});

test("a comparison as text says what is known of the grades", () => {
  const answer = compareRoleLevels(theatre, "rigger/junior", "stagehand/stagehand");
  expect(toText(comparisonPage(theatre, answer))).toBe(`\
From Junior rigger (Rigger) to Stagehand

Lateral move: 2 rungs more, 0 rungs fewer asked for. The grades overlap.

Skill    From       To         Change
───────  ─────────  ─────────  ───────────────
Lifting  –          Able       gained, 2 rungs
Knots    any level  any level  same
`);
});

test.each([
  ["rigger/head", "rigger/head", "**The same role level**: 0 rungs more, 0 rungs fewer asked for."],
  ["rigger/head", "rigger/junior", "**A step down**: "],
  [
    "rigger/junior",
    "director/director",
    "**Change of role**: 2 rungs more, 1 rung fewer asked for. The grades lie above.",
  ],
  [
    "rigger/foreman",
    "stagehand/trainee",
    "**Published pathway**: 1 rung more, 3 rungs fewer asked for. The grades lie below.",
  ],
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

import fc from "fast-check";
import { expect, test } from "vitest";
import { theatre } from "../../test/theatre.js";
import { FrameworkMismatchError } from "../framework/FrameworkMismatchError.js";
import { defineProfile } from "../parse/defineProfile.js";
import { parseFramework } from "../parse/parseFramework.js";
import { findRoutes } from "../questions/routes/findRoutes.js";
import { escapeMermaid } from "./escapeMermaid.js";
import { routesToMermaid } from "./routesToMermaid.js";

test("a box for each role level, an arrow for each move, the first route thick, rungs that depend on the route as a range", () => {
  const routes = findRoutes(theatre, "stagehand/stagehand", "stagehand/head", { limit: 3 });
  expect(routesToMermaid(theatre, routes)).toMatchInlineSnapshot(`
    "flowchart LR
      n0["Stagehand"]
      n1["Senior stagehand<br>Stagehand"]
      n2["Head of stage<br>Stagehand"]
      n3["Senior stagehand, managing<br>Stagehand"]
      n4["Head of stage, managing<br>Stagehand"]
      n0 ==>|"promotion, 2 levels"| n1
      n1 ==>|"promotion, 2 to 3 levels"| n2
      n0 -->|"promotion, 3 levels"| n3
      n3 -->|"lateral, other track, 1 level"| n1
      n1 -->|"promotion, 5 levels"| n4
      n4 -->|"lateral, other track, 0 levels"| n2
    "
  `);
});

test("a person has a box of their own; without routes there is one that says so", () => {
  const sam = defineProfile(theatre, { person: "Sam (deputy)", has: {}, roleLevel: "rigger/master" });
  expect(routesToMermaid(theatre, findRoutes(theatre, sam, "rigger/head"))).toContain(
    '  n0["Sam #40;deputy#41;<br>Master rigger<br>Rigger"]\n',
  );
  expect(routesToMermaid(theatre, findRoutes(theatre, "rigger/head", "rigger/master"))).toBe(
    'flowchart LR\n  n0["No route"]\n',
  );
});

test.each([
  ["Senior developer - management", "Senior developer #45; management"],
  ['"] --> n9["', "#34;#93; #45;#45;#62; n9#91;#34;"],
  ["<script>", "#60;script#62;"],
  ["1. `x` #35; %%{init}%%", "1#46; #96;x#96; #35;35#59; #37;#37;#123;init#125;#37;#37;"],
  ["fa:fa-bus", "fa#58;fa#45;bus"],
  ["naïve, 東京 🧁", "naïve, 東京 #129473;"],
  ["two\nlines", "two lines"],
  ["\u001b[0m", "#65533;#91;0m"],
  [" ", "#160;"],
])("of the name %j nothing is markup", (name, escaped) => {
  expect(escapeMermaid(name)).toBe(escaped);
});

test("the chart keeps its lines and its labels, whatever the names", () => {
  const name = fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(..."\\|`*_{}[]<>()#;+-.!~&$@:/w\"'% \n"), minLength: 1, maxLength: 30 }),
  );
  fc.assert(
    fc.property(name, name, (roleLevel, person) => {
      const named = JSON.parse(JSON.stringify(theatre));
      named.roles[1].levels[4].name = roleLevel;
      const framework = parseFramework(named);
      const profile = { person, framework: { id: "theatre", version: "1" }, has: {}, roleLevel: "rigger/master" };
      const lines = routesToMermaid(framework, findRoutes(framework, profile, "rigger/head"))
        .trimEnd()
        .split("\n");
      expect(lines).toHaveLength(4);
      for (const line of lines.slice(1, 3)) {
        expect(line).toMatch(/^ {2}n\d\["(?:[\p{L}\p{M}\p{N} ,]|#\d+;|<br>)+"\]$/u);
      }
    }),
    { numRuns: 200 },
  );
});

test("no route is drawn in another release", () => {
  const routes = findRoutes(theatre, "rigger/master", "rigger/head");
  const other = parseFramework({ ...JSON.parse(JSON.stringify(theatre)), version: "2" });
  expect(() => routesToMermaid(other, routes)).toThrow(FrameworkMismatchError);
});

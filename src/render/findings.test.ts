import { expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { parseFramework } from "../parse/parseFramework.js";
import { lintFramework } from "../questions/lint/lintFramework.js";
import { uk } from "../uk/index.js";
import { findingsPage } from "./pages/findingsPage.js";
import { toMarkdown } from "./toMarkdown.js";
import { toText } from "./toText.js";

test("findings as text, a table for each code", () => {
  const text = toText(findingsPage(kitchen, lintFramework(kitchen)));
  expect(text).toMatch(/^\d findings\n\n/);
  expect(text).toContain(`\
Role levels without needs (1): role-level-without-needs

What                                           Where
─────────────────────────────────────────────  ────────────────────────
"Trial shift (Chef de partie)" needs no skill  roles[1].levels[1].needs

Nothing can be said of anybody for a role level that asks for nothing: nobody is
ready for it or short of it, no ranking has it, and it fills no post. The skills
may still have to be written down.
`);
});

test("findings as Markdown, in which no name marks up", () => {
  const skills = [...kitchen.skills, { id: "wine", name: "<b>Wine</b> | *" }];
  const markdown = toMarkdown(findingsPage(kitchen, lintFramework(parseFramework({ ...kitchen, skills }))));
  expect(markdown).toContain('| no role level needs "&lt;b&gt;Wine&lt;/b&gt; \\| \\*" | skills\\[7\\] |');
  expect(toMarkdown(findingsPage(uk, { ...lintFramework(uk), findings: [] }))).toMatch(
    /^## No findings\n\nContains public/,
  );
  expect(toMarkdown(findingsPage(uk, lintFramework(uk)))).toContain(
    "### Promotions that lower a level (17): promotion-lowers-level",
  );
});

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { root } from "./packed.js";

// What the documents promise: a page says what is there, and never what is to come.

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** Words of a promise, or of everything, which has always turned out untrue. */
const promises =
  /not (?:there|here|available|implemented|done) yet|coming soon|\bplanned,? and\b|in a (?:future|later) (?:release|version)|\bTODO\b|\bTBD\b|any bundler|every rendering|each (?:command )?has `--json`/i;

test.each(pages)("%s promises nothing", (page) => {
  // Code and what it prints is held to the code itself.
  const prose = readFileSync(root + page, "utf8").replace(/^```[\s\S]*?^```/gm, "");
  expect(prose.split("\n").filter((line) => promises.test(line))).toEqual([]);
});

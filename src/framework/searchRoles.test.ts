import { describe, expect, test } from "vitest";
import type { Title } from "../model/title.js";
import type { UkIds } from "../uk/ids.js";
import { uk } from "../uk/index.js";
import { searchRoles } from "./searchRoles.js";

const titles = uk.titles ?? [];
const rolesOf = ({ means }: Title<UkIds>): readonly string[] => means.map(({ role }) => role);
const isFound = (framework: typeof uk, title: Title<UkIds>) =>
  rolesOf(title).includes(searchRoles(framework, title.title).matches[0]?.role ?? "");

test.each([
  ["CDO", ["chief-data-officer broad-title", "chief-digital-and-information-officer broad-title"]],
  ["software engineer", ["software-developer close-title"]],
  ["Test analyst", ["quality-assurance-test-analyst beginnings"]],
  ["front end developer", ["frontend-developer name"]],
  ["Solutions architect", ["solution-architect name"]],
  ["Testing manager", ["test-manager name"]],
  ["Quality assurance testing analyst", ["quality-assurance-test-analyst former-name"]],
  ["ML engineer", ["machine-learning-engineer name"]],
  // A part of a longer name is another job: no chief before those who are called so.
  ["Information officer", ["data-analyst broad-title", "data-governance-manager broad-title"]],
  ["Programmer", ["software-developer title-beginnings"]],
])("%s: %j", (text, first) => {
  const { matches } = searchRoles(uk, text);
  expect(matches.map(({ role, why }) => `${role} ${why}`).slice(0, first.length)).toEqual(first);
});

test.each(["PM", "SM", "GIS", "R", "dev"])("%s is a part of a word: nothing is found", (text) => {
  expect(searchRoles(uk, text).matches).toEqual([]);
});

test("without titles a programmer is not a programme manager, and a scrum master no test manager", () => {
  const bare = { ...uk, titles: [] };
  for (const text of ["programmer", "scrum master", "penetration tester"]) {
    expect(searchRoles(bare, text).matches).toEqual([]);
  }
});

describe("titles", () => {
  test("each that has a role finds one of its roles first, but for `designer`, which is the end of other names", () => {
    const missed = titles.filter((title) => title.means.length > 0 && !isFound(uk, title));
    expect(missed.map(({ title }) => title)).toEqual(["designer"]);
  });

  test("each for which the framework has no role says so, and finds nothing that is only like it", () => {
    const none = titles.filter(({ means }) => means.length === 0);
    expect(none).toHaveLength(21);
    for (const { title } of none) {
      expect(searchRoles(uk, `Senior ${title} (Band E)`)).toMatchObject({ noSuchRole: title, matches: [] });
    }
  });

  test("with a third of them taken out, a third of those is still found first, and no exact one finds another role", () => {
    for (let split = 1; split <= 20; split++) {
      const random = randomNumbers(split);
      const shuffled = titles.map((title) => ({ title, at: random() })).sort((a, b) => a.at - b.at);
      const out = shuffled.slice(0, Math.round(titles.length / 3)).map(({ title }) => title);
      const kept = titles.filter((title) => !out.includes(title));
      const framework = { ...uk, titles: kept };

      const found = out.filter((title) => isFound(framework, title));
      expect(found.length / out.length).toBeGreaterThan(1 / 3); // A quarter is promised; 42 % is the mean.
      for (const title of titles.filter(({ means }) => means.some(({ match }) => match === "exact"))) {
        const first = searchRoles(framework, title.title).matches[0];
        if (first) expect(rolesOf(title)).toContain(first.role);
      }
    }
  });
});

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { firstYear, hire } from "../examples/midlands-2018/hubYear.js";
import type { Story } from "../examples/midlands-2018/parts.js";
import { people } from "../examples/midlands-2018/people.js";
import { askEverything, type Report } from "../examples/midlands-2018/report.js";
import { storyOf } from "../examples/midlands-2018/story.js";
import { planComesTo } from "../examples/midlands-2018/storyOfScotland.js";
import { yearComesTo } from "../examples/midlands-2018/storyOfYear.js";
import { storyPage } from "../examples/midlands-2018/storyPage.js";
import { fewest, suppress } from "../examples/midlands-2018/suppress.js";
import { toHtml, toText } from "../src/render/index.js";
import { root } from "./packed.js";

// The example runs here and in a process of its own, so the two can be held to each other.

const folder = mkdtempSync(join(tmpdir(), "midlands-"));
const file = join(folder, "page.html");
let report: Report;
let story: Story;
let printed: string;

beforeAll(async () => {
  const child = promisify(execFile)(process.execPath, ["--import", "tsx", "examples/midlands-2018/index.ts", file], {
    cwd: root,
  });
  report = await askEverything();
  story = storyOf(report);
  printed = (await child).stdout;
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every way in which `total` people can be in so many groups. */
function* waysToSplit(total: number, groups: number): Generator<number[]> {
  if (groups === 1) yield [total];
  else
    for (let first = 0; first <= total; first++)
      for (const rest of waysToSplit(total - first, groups - 1)) yield [first, ...rest];
}

test("two runs, one of them in a process of its own, give the same bytes", () => {
  expect(printed.startsWith(`${toText(storyPage(story), { width: 110 })}\n`)).toBe(true);
  expect(readFileSync(file, "utf8")).toBe(toHtml(storyPage(story)));
});

test("what is said holds: everything is proved, and places and posts are given once", () => {
  const { staffing, year, before, after, extra, scotland, catalogue, cover, bidding } = report;
  const plans = [before.hub, before.others, after.hub, after.others, scotland.alone, scotland.both];
  const staffed = [staffing, year.filled, year.trained, year.hired];
  expect([extra, cover, bidding, ...plans, ...staffed].map(({ status }) => status)).toEqual(Array(13).fill("optimal"));
  expect(bidding.people.some(({ steps }) => steps.length > 0)).toBe(true);
  expect(extra.breakEven?.fixedCost?.amount).toBe(1_500);

  const placed = staffing.posts.flatMap((post) => ("person" in post ? [post.person] : []));
  expect(staffing.posts).toHaveLength(100);
  expect(people).toHaveLength(400);
  expect(new Set(placed).size).toBe(placed.length);

  // The courses that decided who has which post are there for them, with nobody left out.
  const trained = staffing.posts.filter((post) => post.action === "train" && post.training);
  expect(after.hub.people.map(({ closed }) => closed)).toEqual(trained.map(() => true));

  for (const { hub, others } of [before, after]) {
    for (const { id, site, capacity = 0 } of catalogue.offerings ?? []) {
      const learners = [...hub.people, ...others.people].filter(({ steps }) =>
        steps.some(({ offering }) => offering === id),
      );
      expect(learners.length).toBeLessThanOrEqual(capacity);
      const isNear = site === "birmingham" || site === "digbeth";
      if (!isNear) expect(learners.filter(({ person }) => report.cannotTravel.has(person))).toEqual([]);
    }
  }
});

test("the hub’s year: whatever more may be done about a post costs no more, and the table adds up", () => {
  const { year, staffing } = report;
  const [filled, trained, hired] = [year.filled, year.trained, year.hired].map(yearComesTo);
  expect([filled?.trained, filled?.hired, filled?.courses, trained?.hired, trained?.hires]).toEqual([0, 0, 0, 0, 0]);
  expect(filled?.cost).toBeGreaterThan(trained?.cost ?? Infinity);
  expect(trained?.cost).toBeGreaterThan(hired?.cost ?? Infinity);
  // At these prices everybody who can be ready is, and each other post is hired for.
  expect((hired?.there ?? 0) + (hired?.trained ?? 0)).toBe(staffing.training?.ready);
  expect((hired?.there ?? 0) + (hired?.trained ?? 0) + (hired?.hired ?? 0)).toBe(100);
  for (const way of [filled, trained, hired]) {
    if (!way) continue;
    expect(way.filled + way.vacant).toBe(12 * 100);
    expect(way.vacancies).toBe(way.vacant * firstYear.vacantMonth.amount);
    expect(way.hires).toBe(way.hired * hire.cost.amount);
    expect(way.vacancies + way.hires + way.courses + way.backfill).toBe(way.cost);
  }
});

test("the Scottish academy: on the places that are left, for those who can travel, and nothing changes for the others", () => {
  const { scotland, after, catalogue, cannotTravel } = report;
  const { alone, both } = scotland;
  const stepsInScotland = (plan: typeof both) =>
    plan.people.flatMap(({ steps }) => steps).filter(({ site }) => site === "edinburgh").length;
  expect([stepsInScotland(alone), stepsInScotland(both)]).toEqual([0, 12]);
  // Nobody who stays short was left out by mistake: with the Midlands alone not one of them can be made ready.
  expect([planComesTo(alone).ready, planComesTo(both).ready > 0]).toEqual([0, true]);
  const atHome = (plan: typeof both) =>
    plan.people.filter(({ person }) => cannotTravel.has(person)).map(({ person, steps }) => ({ person, steps }));
  expect(atHome(both)).toEqual(atHome(alone));
  for (const { id, capacity = 0 } of catalogue.offerings ?? []) {
    const runs = [after.hub, after.others, both].flatMap((plan) => plan.runs.filter(({ offering }) => offering === id));
    expect(runs.reduce((sum, { taken }) => sum + taken, 0)).toBeLessThanOrEqual(capacity);
  }
});

describe("small groups", () => {
  const hiddenIn = (cells: readonly (number | undefined)[]) =>
    cells.flatMap((cell, i) => (cell === undefined ? [i] : []));

  test("no hidden cell of any row of four can be had back, even by who knows the rule", () => {
    const rows = new Map<string, number[][]>();
    for (let total = 0; total <= 24; total++) {
      for (const counts of waysToSplit(total, 4)) {
        const shown = suppress(counts);
        expect([...shown.cells, shown.total].every((cell) => cell === undefined || cell >= fewest)).toBe(true);
        const key = JSON.stringify([shown.cells, shown.total]);
        rows.set(key, [...(rows.get(key) ?? []), counts]);
      }
    }
    const known = [...rows].filter(([key, alike]) => {
      const [cells] = JSON.parse(key) as [(number | null)[]]; // As written above.
      return cells.some((cell, i) => cell === null && new Set(alike.map((counts) => counts[i])).size < 2);
    });
    expect(known).toEqual([]);
  });

  test("nor can one of the rows that are shown", () => {
    expect(report.shared.gaps.length).toBeGreaterThan(5);
    expect(report.shared.gaps.some(({ cells }) => hiddenIn(cells).length > 0)).toBe(true);
    for (const { cells, total = 0 } of report.shared.gaps) {
      const hidden = hiddenIn(cells);
      const seen = cells.reduce<number>((sum, cell = 0) => sum + cell, 0);
      if (hidden.length === 0) expect(seen).toBe(total);
      else {
        const possible = hidden.map(() => new Set<number>());
        for (const split of waysToSplit(total - seen, hidden.length)) {
          const counts = cells.map((cell, i) => cell ?? split[hidden.indexOf(i)] ?? 0);
          if (JSON.stringify(suppress(counts).cells) !== JSON.stringify(cells)) continue;
          for (const [i, count] of split.entries()) possible[i]?.add(count);
        }
        expect(Math.min(...possible.map(({ size }) => size))).toBeGreaterThan(1);
      }
    }
  });

  test("the page shows none", () => {
    const { parts } = storyPage(story);
    const table = parts.find((part) => part.kind === "table" && part.caption.endsWith("by kind of employer"));
    const cells = table?.kind === "table" ? table.rows.flatMap((row) => row.cells.slice(1)) : [];
    expect(cells.length).toBeGreaterThan(30);
    for (const { text } of cells) expect(text === "hidden" || Number(text) >= fewest, text).toBe(true);
  });
});

test("the page needs nothing from elsewhere, and says what is made up and whose the framework is", () => {
  const page = toHtml(storyPage(story));
  expect(page).not.toMatch(/<(script|link|img|iframe|object)\b|\bsrc=|url\(|@import/);
  expect(page.match(/<table\b/g)?.length).toBeGreaterThan(8);
  expect(page).toContain("Contains public sector information licensed under the Open Government Licence v3.0.");
  expect(page).toContain("Illustrative.");
});

import { expect, test } from "vitest";
import type { FilesIn } from "../scripts/validate/filesIn.js";
import { meanAveragePrecision } from "../scripts/validate/meanAveragePrecision.js";
import { validateLikeness } from "../scripts/validate/validateLikeness.js";
import { validateOptima } from "../scripts/validate/validateOptima.js";
import { validateRules } from "../scripts/validate/validateRules.js";
import { drawing } from "./drawing.js";

/** A folder that holds these texts. */
function holding(texts: Readonly<Record<string, string>>): FilesIn {
  const paths = Object.keys(texts);
  return {
    paths,
    find: (pattern) => {
      const name = paths.find((path) => pattern.test(path));
      return name === undefined ? undefined : { name, bytes: new TextEncoder().encode(texts[name]) };
    },
  };
}

test("mean average precision by hand", () => {
  const scores = [
    [0, 3, 2, 1],
    [3, 0, 2, 1],
    [1, 2, 0, 3],
    [1, 2, 3, 0],
  ];
  const likeness = (a: number, b: number) => scores[a]?.[b] ?? 0;
  // 0 is related to 2 (second: 1/2) and to 3 (third: 2/3); nothing is to 1; 2 and 3 to 0 alone, their third: 1/3.
  const related = (a: number, b: number) => (a === 0 && b >= 2) || (b === 0 && a >= 2);
  const found = meanAveragePrecision(4, likeness, related);
  expect(found.asked).toBe(3);
  expect(found.map).toBeCloseTo(((1 / 2 + 2 / 3) / 2 + 1 / 3 + 1 / 3) / 3, 12);
  expect(meanAveragePrecision(4, likeness, related, (_, b) => b !== 1).map).toBeCloseTo((1 + 1 / 2 + 1 / 2) / 3, 12);
});

test("problems in the layout of the OR-Library give what trying everything gives", async () => {
  const below = drawing(41);
  const [rows, columns] = [6, 8];
  const costs = Array.from({ length: columns }, () => 1 + below(9));
  const covers = Array.from({ length: rows }, () =>
    [0, 1, 2, 3, 4, 5, 6, 7].filter((column) => column === 7 || below(3) === 0),
  );
  const chosen = Array.from({ length: 2 ** columns }, (_, set) => costs.map((_, column) => (set >> column) & 1));
  const totals = chosen
    .filter((set) => covers.every((row) => row.some((column) => set[column] === 1)))
    .map((set) => set.reduce((sum, taken, column) => sum + taken * (costs[column] ?? 0), 0));
  const cover = [rows, columns, ...costs, ...covers.flatMap((row) => [row.length, ...row.map((column) => column + 1)])];
  const square = [3, 4, 2, 8, 4, 3, 7, 3, 1, 6]; // 2 + 4 + 6, 4 + 3 + 6, 2 + 7 + 3, 8 + 3 + 3, 8 + 4 + 1, 4 + 7 + 1: the least is 12.
  // One knapsack of 5: 10 + 7 for 2 + 3, where 12 for 4 is the greediest.
  const knapsack = [1, 3, 1, 17, 10, 7, 12, 2, 3, 4, 5];
  const figures = await validateOptima(
    holding({ "scp41.txt": cover.join(" "), "assign100.txt": square.join("\n"), "mknap1.txt": knapsack.join(" ") }),
  );
  expect(figures.map(({ what, isRight, found }) => [what, isRight, Number.parseFloat(found)])).toEqual([
    ["scp41", false, Math.min(...totals)],
    ["assign100", false, 12],
    ["mknap1, problem 1", true, 17],
    ["not in the folder", undefined, Number.NaN],
  ]);
});

test("what is not in the folder is said, and is not wrong", async () => {
  const empty = holding({});
  const figures = [...(await validateLikeness(empty)), ...(await validateOptima(empty)), ...validateRules()];
  expect(figures.filter(({ isRight }) => isRight === false)).toEqual([]);
  for (const what of ["NICE", "DCWF", "ESCO"])
    expect(figures.map((one) => one.what)).toContain(`${what}: not in the folder`);
  expect(figures.at(-3)?.found).toMatch(/^scp41\.txt, .*assign100\.txt, .*mknap1\.txt$/);
  expect(figures.map(({ found }) => found).join()).toContain("half and half 0.746"); // One step of the UK ladder.
});

import { parseCatalogue } from "../../src/parse/parseCatalogue.js";
import { parseFramework } from "../../src/parse/parseFramework.js";
import { planTraining } from "../../src/plan/planTraining.js";
import { loadHighs } from "../../src/plan/solve/loadHighs.js";
import { Program } from "../../src/plan/solve/Program.js";
import { solveWithHighs } from "../../src/plan/solve/solveWithHighs.js";
import { assign } from "../../src/plan/staff/assign.js";
import type { Figure } from "./Figure.js";
import type { FilesIn } from "./filesIn.js";

// J. E. Beasley's OR-Library (people.brunel.ac.uk/~mastjjb/jeb/info.html). Names, sizes and optima are facts; the files are not here.
// Of the set covers, five public programs that read these files list the same optima.

const setCovers = {
  scp41: 429,
  scp42: 512,
  scp43: 516,
  scp44: 494,
  scp45: 512,
  scp46: 560,
  scp47: 430,
  scp48: 492,
  scp49: 641,
  scp410: 514,
  scp51: 253,
  scp52: 302,
  scp53: 226,
  scp54: 242,
  scp55: 211,
  scp56: 213,
  scp57: 293,
  scp58: 288,
  scp59: 279,
  scp510: 265,
  scp61: 138,
  scp62: 146,
  scp63: 145,
  scp64: 131,
  scp65: 161,
} as const;
const assignments = {
  assign100: 305,
  assign200: 475,
  assign300: 626,
  assign400: 804,
  assign500: 991,
  assign600: 1176,
  assign700: 1362,
  assign800: 1552,
} as const;

/** Set covers as training plans, assignments by the algorithm of staffing, knapsacks of several rows by the solver of plans. */
export async function validateOptima(files: FilesIn): Promise<Figure[]> {
  const figures: Figure[] = [];
  const missing: string[] = [];
  const each = async (
    optima: Readonly<Record<string, number>>,
    solve: (numbers: readonly number[]) => number | Promise<number>,
  ) => {
    for (const [name, optimum] of Object.entries(optima)) {
      const file = files.find(new RegExp(`^${name}\\.txt$`, "i"));
      if (!file) missing.push(`${name}.txt`);
      else figures.push(await timed(name, optimum, () => solve(numbersOf(file.bytes))));
    }
  };
  await each(setCovers, setCover);
  await each(assignments, assignment);
  const knapsacks = files.find(/^mknap1\.txt$/i);
  if (!knapsacks) missing.push("mknap1.txt");
  else figures.push(...(await knapsacksOf(numbersOf(knapsacks.bytes))));
  const notThere: Figure = { what: "not in the folder", found: missing.join(", ") };
  return missing.length > 0 ? [...figures, notThere] : figures;
}

function numbersOf(bytes: Uint8Array): number[] {
  return new TextDecoder().decode(bytes).trim().split(/\s+/).map(Number);
}

async function timed(what: string, optimum: number, solve: () => number | Promise<number>): Promise<Figure> {
  const before = process.cpuUsage();
  const value = await solve();
  const seconds = (process.cpuUsage(before).user / 1e6).toFixed(2);
  return {
    what,
    found: `${value}, best known ${optimum}, ${seconds} s of one processor`,
    isRight: Math.abs(value - optimum) < 1e-6,
  };
}

/** rows, columns, the cost of each column; then for each row how many columns cover it, and which. */
async function setCover([rows = 0, columns = 0, ...rest]: readonly number[]): Promise<number> {
  const teaches = Array.from({ length: columns }, (): { skill: string; to: string }[] => []);
  let at = columns;
  for (let row = 0; row < rows; row++) {
    const count = rest[at++] ?? 0;
    for (const column of rest.slice(at, at + count)) teaches[column - 1]?.push({ skill: `row-${row}`, to: "held" });
    at += count;
  }
  const skills = Array.from({ length: rows }, (_, row) => `row-${row}`);
  const framework = parseFramework({
    id: "set-cover",
    title: "Set cover",
    version: "1",
    levels: [{ id: "held", name: "Held" }],
    skills: skills.map((id) => ({ id, name: id })),
    roleFamilies: [{ id: "all", name: "All" }],
    roles: [
      {
        id: "all",
        name: "All",
        family: "all",
        levels: [{ id: "all", name: "All", needs: skills.map((skill) => ({ skill, level: "held" })) }],
      },
    ],
  });
  const catalogue = parseCatalogue(framework, {
    id: "columns",
    framework: { id: framework.id, version: framework.version },
    providers: [{ id: "any", name: "Any" }],
    courses: teaches.flatMap((list, column) =>
      list.length === 0
        ? []
        : [
            {
              id: `column-${column}`,
              title: `Column ${column}`,
              provider: "any",
              teaches: list,
              cost: { amount: rest[column] ?? 0, currency: "GBP" },
            },
          ],
    ),
  });
  const profile = {
    person: "nobody",
    framework: catalogue.framework,
    has: Object.fromEntries(skills.map((skill) => [skill, null])),
  };
  const plan = await planTraining(framework, catalogue, { profile, roleLevel: "all" });
  if (plan.status !== "optimal") return Number.NaN;
  const costs = new Map(catalogue.courses.map(({ id, cost }) => [id, cost?.amount ?? 0]));
  return plan.steps.reduce((sum, { course }) => sum + (costs.get(course) ?? 0), 0);
}

/** As many rows as columns, and their costs row by row. The algorithm gains the most, so costs are taken from a number above all. */
function assignment([size = 0, ...costs]: readonly number[]): number {
  const above = 1 + costs.reduce((most, cost) => Math.max(most, cost), 0);
  const rows = Array.from({ length: size }, (_, row) => [
    Float64Array.from({ length: size }, (_, column) => above - (costs[row * size + column] ?? 0)),
  ]);
  return above * size - (assign({ columns: size, layers: 1, rows })?.total[0] ?? Number.NaN);
}

/** How many problems; then for each: columns, rows, the optimum, the gain of each column, each row, and what each row may weigh. */
async function knapsacksOf([problems = 0, ...rest]: readonly number[]): Promise<Figure[]> {
  const solve = solveWithHighs(await loadHighs());
  const figures: Figure[] = [];
  let at = 0;
  const take = (count: number) => {
    at += count;
    return rest.slice(at - count, at);
  };
  for (let problem = 1; problem <= problems; problem++) {
    const [columns = 0, rows = 0, optimum = 0] = take(3);
    const gains = take(columns);
    const weights = Array.from({ length: rows }, () => take(columns));
    const most = take(rows);
    const program = new Program();
    for (let column = 0; column < columns; column++) program.binary();
    for (const [row, times] of weights.entries())
      program.row(
        times.map((time, column) => ({ column, times: time })),
        { most: most[row] ?? 0 },
      );
    const whole = gains.map((gain) => Math.round(gain * 10)); // One problem has tenths.
    figures.push(
      await timed(`mknap1, problem ${problem}`, optimum, () => {
        const found = solve(
          program,
          whole.map((gain, column) => ({ column, times: -gain })),
          {},
        );
        return found.status === "optimal" ? -found.value / 10 : Number.NaN;
      }),
    );
  }
  return figures;
}

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Framework } from "../src/model/framework.js";
import { uk } from "../src/uk/index.js";
import { bestPeople } from "../src/workforce/bestPeople.js";
import { coverageMatrix } from "../src/workforce/coverageMatrix.js";
import { heatMeasures, withheld } from "../src/workforce/heatColumns.js";
import { heatMap } from "../src/workforce/heatMap.js";
import { ownGaps, readinessNames } from "../src/workforce/ownGaps.js";
import { type SqlQuestion, toSql } from "../src/workforce/toSql.js";
import { type Engine, fill, type Row } from "./sqlEngines.js";
import { type MadeUpWorkforce, madeUpWorkforce } from "./sqlWorkforce.js";

/** Every question in several ways, the first of each kind first. */
const questions: readonly SqlQuestion[] = [
  { ask: "mistakes" },
  { ask: "own-gaps" },
  { ask: "posts" },
  { ask: "best-people", roleLevel: "software-developer/senior-developer", limit: 20_000 },
  { ask: "best-people", roleLevel: "chief-data-officer/chief-data-officer", limit: 700 },
  { ask: "heat-map", groupBy: "organisation" },
  { ask: "heat-map", groupBy: "site", minGroup: 60 },
  { ask: "heat-map", groupBy: "family", minGroup: 60 },
  { ask: "heat-map", groupBy: "family", minGroup: 1 },
  { ask: "heat-map", groupBy: "sector", minGroup: 30, published: ["sector", "family"] },
  { ask: "heat-map", groupBy: "organisation", minGroup: 1 },
  { ask: "best-people", roleLevel: "data-analyst/data-analyst", limit: 7 },
  { ask: "best-people", roleLevel: "data-analyst/data-analyst", limit: 0 },
];

/** Asks an engine about 10,000 made-up people of the UK framework, or says why it does not. */
export function describeSameNumbers(
  name: string,
  start: (() => Promise<Engine>) | undefined,
  { whyNot = "", isSlow = false } = {},
): void {
  if (!start) {
    test.skip(`${name} gives the same numbers (skipped: ${whyNot})`, () => {});
    return;
  }
  describe(name, () => {
    const framework: Framework = uk;
    const made = madeUpWorkforce(framework, 10_000);
    let engine: Engine;
    beforeAll(async () => {
      engine = await start();
      await fill(engine, framework, made);
    }, 60_000);
    afterAll(() => engine?.stop());

    const asked = isSlow ? questions.slice(0, 9) : questions;
    test.each(asked.map((one) => [JSON.stringify(one), one] as const))(
      "%s",
      { timeout: 60_000 },
      async (_, question) => {
        const rows = await expectSameNumbers(engine, framework, made, question);
        if (question.ask === "heat-map") expect(rows.some(({ hold }) => hold === null)).toBe(question.minGroup !== 1);
      },
    );
  });
}

/** What the columns of the library answer, as the rows that a database is to give. */
export function rowsInTypeScript(framework: Framework, made: MadeUpWorkforce, question: SqlQuestion): readonly Row[] {
  switch (question.ask) {
    case "own-gaps":
      return ownGapRows(framework, made);
    case "heat-map":
      return heatMapRows(framework, made, question);
    case "best-people": {
      const { limit = 10 } = question;
      return bestPeople(framework, made.workforce, question.roleLevel, { limit }).matches.map((best) => {
        const { low, high, outOf } = best.coverage;
        const { rank: person_rank, person, place, rungsShort: rungs_short } = best;
        return { person_rank, person, place, low, high, out_of: outOf, rungs_short };
      });
    }
    case "posts":
      return postRows(framework, made);
    default:
      return [];
  }
}

/** Holds the rows of an engine to those of the library: the same numbers in the same order, and the columns as told. */
export async function expectSameNumbers(
  engine: Engine,
  framework: Framework,
  made: MadeUpWorkforce,
  question: SqlQuestion,
  prefix = "",
): Promise<readonly Row[]> {
  const { query, columns } = toSql(framework, question, { dialect: engine.dialect, prefix });
  const rows = await engine.query(query);
  const expected = rowsInTypeScript(framework, made, question);
  if (JSON.stringify(rows) !== JSON.stringify(expected)) expect(rows).toEqual(expected); // Which takes long, and tells where.
  expect(Object.keys(rows[0] ?? {})).toEqual(rows.length > 0 ? columns.map(({ name }) => name) : []);
  return rows;
}

const roleLevelsOf = ({ roles }: Framework) => roles.flatMap(({ levels }) => levels);

function ownGapRows(framework: Framework, { workforce }: MadeUpWorkforce): Row[] {
  const { low, high, outOf, rungsShort, unassessed, readiness } = ownGaps(framework, workforce);
  const roleLevels = roleLevelsOf(framework);
  return workforce.people.map((person, place) => ({
    person,
    place,
    role_level: roleLevels[workforce.roleLevels[place] ?? -1]?.id ?? null,
    low: low[place] ?? -1,
    high: high[place] ?? -1,
    out_of: outOf[place] ?? -1,
    rungs_short: rungsShort[place] ?? -1,
    unassessed: unassessed[place] ?? -1,
    readiness: readinessNames[readiness[place] ?? -1] ?? "",
  }));
}

const sqlNames = {
  need: "need",
  leftOut: "left_out",
  hold: "hold",
  short: "short",
  rungsShort: "rungs_short",
  unassessed: "unassessed",
};

/** A suppressed number is NULL in a database. */
const told = (count = 0) => (count === withheld ? null : count);

function heatMapRows(
  framework: Framework,
  { workforce }: MadeUpWorkforce,
  { ask: _, counts: __, ...options }: Extract<SqlQuestion, { ask: "heat-map" }>,
): Row[] {
  const { skills, groups, cells, totals } = heatMap(framework, workforce, options);
  return skills.flatMap((skill, s) => {
    const total = heatMeasures.map((measure) => [`total_${sqlNames[measure]}`, told(totals[measure][s])]);
    return groups.map((group_name, g) => {
      const cell = heatMeasures.map((measure) => [sqlNames[measure], told(cells[measure][s * groups.length + g])]);
      return { skill, group_name, ...Object.fromEntries(cell), ...Object.fromEntries(total) };
    });
  });
}

/** Counted person by person, from the coverage of each post's role level. */
function postRows(framework: Framework, { workforce, posts }: MadeUpWorkforce): Row[] {
  const { low, high, outOf, roleLevels } = coverageMatrix(framework, workforce);
  const { offsets, skills, ranks } = workforce;
  const places = new Map(framework.skills.map(({ id }, place) => [id, place]));
  const rows = posts.map(({ id, roleLevel, site = null, hub = null }) => {
    const column = roleLevels.indexOf(roleLevel);
    const needs = roleLevelsOf(framework)[column]?.needs.filter(({ weight }) => weight !== 0) ?? [];
    const needed = new Set(needs.map(({ skill }) => places.get(skill)));
    let [people_ready, people_if_confirmed, people_unknown, people_nothing_asked] = [0, 0, 0, 0];
    for (let place = 0; place < workforce.people.length; place++) {
      const [start, end] = [offsets[place] ?? 0, offsets[place + 1] ?? 0];
      if (ranks.subarray(start, end).every((rank) => rank === 0)) continue;
      const cell = place * roleLevels.length + column;
      if (outOf[column] === 0) people_nothing_asked++;
      else if (low[cell] === outOf[column]) people_ready++;
      else if (skills.subarray(start, end).every((skill) => !needed.has(skill))) people_unknown++;
      else if (high[cell] === outOf[column]) people_if_confirmed++;
    }
    const [best] = bestPeople(framework, workforce, roleLevel, { limit: 1 }).matches;
    const nearest = { best_low: best?.coverage.low ?? null, best_high: best?.coverage.high ?? null };
    const counts = { people_ready, people_if_confirmed, people_unknown, people_nothing_asked };
    return { post: id, role_level: roleLevel, site, hub, out_of: outOf[column] ?? 0, ...counts, ...nearest };
  });
  const place = (row: (typeof rows)[number]) => roleLevels.indexOf(row.role_level);
  return rows.sort((a, b) => place(a) - place(b) || (a.post < b.post ? -1 : 1));
}

import type { Framework } from "../model/framework.js";
import type { Skill } from "../model/skill.js";
import { describeIssue } from "../parse/describeIssue.js";
import { nearest } from "../values/nearest.js";
import { nameTable } from "./nameTable.js";
import type { PeopleFound, PersonFound } from "./readPeople.js";

const columns = ["person", "skill", "level"] as const;
const mostHints = 100;

/** What an empty level says: nobody knows why it is empty. */
const notAssessed = Symbol("not assessed");

/** What the rows of one person say so far: each skill's level, and the row that says so. */
type Rows = Map<string, { readonly level: string | null; readonly row: number }>;

/** The people in a long CSV: a row for each skill of each person. */
export async function peopleInCsv(framework: Framework, text: string): Promise<PeopleFound> {
  const { readCsvTable } = await import("../formats/readCsvTable.js"); // papaparse, for who has a CSV.
  const table = readCsvTable("people", text, columns, columns);
  if ("issues" in table) {
    return { people: [], problems: table.issues.map((facts) => `${place(facts.path)}${describeIssue(facts).message}`) };
  }
  // A cell that is not there would be taken for "below the lowest level", so a row that is too short is no row.
  const problems = table.notes.flatMap(({ code, message, where }) =>
    code === "ragged-row" ? [`row ${where.row}: ${message.split(";", 1)[0]}`] : [],
  );
  const skillsCalled = nameTable(framework.skills);
  const levelsCalled = nameTable(framework.levels);
  const hintFor = hints();
  const people = new Map<string, { readonly firstRow: number; readonly rows: Rows }>();

  for (const { row, cells } of table.rows) {
    const [person, skillText, levelText] = cells.map((cell) => cell.replace(/[\s\u200B\uFEFF]+/gu, " ").trim());
    const skill = chosen("skill", skillsCalled(skillText ?? ""), skillText ?? "", row, framework.skills);
    const level = levelOf(levelText ?? "", row);
    if (!person) problems.push(`row ${row}: has no person`);
    if (!person || skill === undefined || level === undefined) continue;
    const known = people.get(person) ?? { firstRow: row, rows: new Map() };
    people.set(person, known);
    if (level === notAssessed) continue;
    const said = known.rows.get(skill);
    if (said === undefined) known.rows.set(skill, { level, row });
    else if (said.level !== level) {
      problems.push(`row ${row}: says otherwise than row ${said.row} about ${JSON.stringify(skillText)} of ${person}`);
    }
  }
  return { people: [...people].map(([person, { firstRow, rows }]) => personIn(person, firstRow, rows)), problems };

  function levelOf(level: string, row: number): string | null | typeof notAssessed | undefined {
    const called = levelsCalled(level);
    if (called.length === 0 && level === "") return notAssessed;
    if (called.length === 0 && level.toLowerCase() === "none") return null;
    return chosen("level", called, level, row, framework.levels);
  }

  function chosen(
    kind: "skill" | "level",
    called: readonly Pick<Skill, "id" | "name">[],
    cell: string,
    row: number,
    all: readonly Pick<Skill, "id" | "name">[],
  ): string | undefined {
    if (called.length === 1) return called[0]?.id;
    if (cell === "") problems.push(`row ${row}: has no ${kind}`);
    else if (called.length > 1) {
      const ids = called.map(({ id }) => JSON.stringify(id)).join(", ");
      problems.push(`row ${row}: ${JSON.stringify(cell)} can mean the ${kind}s ${ids}; give the id`);
    } else {
      problems.push(`row ${row}: no ${kind} is called ${JSON.stringify(cell)}${hintFor(cell, all)}`);
    }
    return undefined;
  }
}

/** Names like a text, for the first mistakes of a file: a hint costs a look at every name. */
function hints(): (text: string, all: readonly Pick<Skill, "id" | "name">[]) => string {
  let left = mostHints;
  return (text, all) => {
    if (left-- <= 0) return "";
    const names = nearest(text, new Set(all.map(({ name }) => name)));
    const near = names.length > 0 ? names : nearest(text, new Set(all.map(({ id }) => id)));
    return near.length > 0 ? `; near: ${near.map((name) => JSON.stringify(name)).join(", ")}` : "";
  };
}

function personIn(person: string, firstRow: number, rows: Rows): PersonFound {
  return {
    data: { person, has: Object.fromEntries([...rows].map(([skill, { level }]) => [skill, level])) },
    placeOf: ([, skill]) => `row ${rows.get(String(skill))?.row ?? firstRow}`,
  };
}

/** The place of an issue of the table: a row, a cell, or the whole of it. */
function place([, row, column]: readonly (string | number)[]): string {
  if (row === undefined) return "";
  return `row ${row}${column === undefined ? "" : `, ${column}`}: `;
}

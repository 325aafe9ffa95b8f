import type { Teaching } from "../../model/course.js";
import type { OpenRow } from "../../reading/tables/openTables.js";
import { partsOfCell } from "../../reading/tables/partsOfCell.js";
import { levelSpan } from "../../reading/words/levelSpan.js";
import { quoted } from "../../values/quoted.js";
import type { CourseTable } from "./CourseTable.js";

/** What a row says that a course teaches: one skill, or several in a cell that a map divides, from one level to another. Frozen. */
export function readTeachings(table: CourseTable, row: OpenRow): readonly Teaching[] {
  const { betweenSkills, notes } = table;
  const named = partsOfCell(table.said(row, "skill"), betweenSkills).filter((skill) => skill !== "");
  if (named.length > 0) return Object.freeze(named.flatMap((skill) => readTeaching(table, row, skill)));
  const lone = ["from", "to"].find((field) => table.said(row, field) !== "");
  if (lone !== undefined) {
    notes.add("incomplete-row", "a level stands here without a skill; it is not read", table.place(row, lone));
  }
  return [];
}

function readTeaching(table: CourseTable, row: OpenRow, text: string): Teaching[] {
  const { names, notes } = table;
  const skill = names.skill(text, "what the course teaches here is left out", table.at(row, "skill"));
  if (!skill) return [];
  const levelIn = (field: "from" | "to", part?: string) => {
    const said = table.said(row, field);
    const reading = part === undefined ? table.levelIn(said) : { level: part };
    return names.noted(reading, said, skill, table.at(row, field), "what the course teaches here is left out");
  };
  const both = spanIn(table, row);
  const [from, to] = [levelIn("from", both?.from), levelIn("to", both?.to)];
  const leftOut = (field: string, why: string) => {
    const message = `${why}; that the course teaches ${quoted(skill.name)} is left out`;
    notes.add("incomplete-row", message, table.place(row, field));
    return [];
  };
  if (typeof to !== "string") return leftOut("to", "the level that the course leads to is not known");
  if (from === undefined && table.said(row, "from") !== "") {
    return leftOut("from", "the level that the course starts from is not known");
  }
  if (typeof from === "string" && !names.isAbove(to, from)) {
    return leftOut("to", "the level that the course leads to is not above that it starts from");
  }
  return [Object.freeze({ skill: skill.id, ...(typeof from === "string" && { from }), to })];
}

/** Both levels where they stand in one cell, with a note. */
function spanIn(table: CourseTable, row: OpenRow): ReturnType<typeof levelSpan> {
  const text = table.said(row, "to");
  if (table.said(row, "from") !== "" || !table.levelIn(text).isUnknown) return undefined;
  const both = levelSpan(text, table.levelIn);
  if (both) {
    const message = `${quoted(text)} is read as from ${quoted(both.from)} to ${quoted(both.to)}`;
    table.notes.add("level-read-as", message, table.place(row, "to"));
  }
  return both;
}

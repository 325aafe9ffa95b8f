import type { Teaching } from "../../model/course.js";
import type { OpenRow } from "../../reading/tables/openTables.js";
import { partsOfCell } from "../../reading/tables/partsOfCell.js";
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
  const levelIn = (field: string) => {
    const said = table.said(row, field);
    return names.noted(table.levelIn(said), said, skill, table.at(row, field));
  };
  const [from, to] = [levelIn("from"), levelIn("to")];
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

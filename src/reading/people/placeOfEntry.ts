import type { PeopleIntake } from "./PeopleIntake.js";

/** Where an entry stands, and what the columns of its skill and its level are called. `skillCode`: of a wide table, its header. */
export function placeOfEntry(intake: PeopleIntake, entry: number, skillCode: number) {
  const { table, row } = intake.placeOf(intake.told.rowOf(entry));
  const isLong = table?.layout.shape === "long";
  const nameOf = (field: "skill" | "level") => {
    const place = table?.layout.places.get(field);
    return isLong ? (place === undefined ? field : table?.layout.headers[place]) : intake.skills.text(skillCode);
  };
  const where = (column?: string) => table?.where(row, column) ?? {};
  return { where, isLong, skillColumn: nameOf("skill"), levelColumn: nameOf("level") };
}

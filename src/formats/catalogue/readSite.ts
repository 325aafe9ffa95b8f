import type { Course } from "../../model/course.js";
import { limits } from "../../model/limits.js";
import type { OpenRow } from "../../reading/tables/openTables.js";
import { whyNoDay } from "../../reading/words/whyNoDay.js";
import type { CourseTable } from "./CourseTable.js";

/** Where a run is: at a site, or online, which is none. */
export interface SiteOfRun {
  readonly id?: string;
  readonly mode?: Course["mode"];
}

/** The site of a row, noted down with what is said of it; `Online` is a mode and not a site. */
export function readSite(table: CourseTable, row: OpenRow): SiteOfRun {
  const { draft, notes, days } = table;
  const [postcode, place] = [table.said(row, "postcode"), table.said(row, "place")];
  const name = table.said(row, "site") || place;
  if (table.modeOf(name) === "online") return { mode: "online" };
  if (name === "" || name.length > limits.name) {
    const lone = ["site", "openFrom", "openUntil"].find((field) => table.said(row, field) !== "");
    const why = name === "" ? "no site is named here" : `the name is longer than ${limits.name} characters`;
    if (lone !== undefined)
      notes.add("not-read", `${why}; what is said of the site is not read`, table.place(row, lone));
    return {};
  }
  const open = (["openFrom", "openUntil"] as const).flatMap((field) => {
    const [text, day] = [table.said(row, field), days.day(row, field)];
    if (day !== undefined) return [[field, day] as const];
    if (text !== "") notes.add("date-not-read", `${whyNoDay(text)}; it is not read`, table.place(row, field));
    return [];
  });
  const isPlace = place !== "" && place.length <= limits.name;
  if (place !== "" && !isPlace) {
    notes.add("not-read", `the place is longer than ${limits.name} characters; not read`, table.place(row, "place"));
  }
  const facts = { name, ...(isPlace && { place }), ...Object.fromEntries(open) };
  const id = draft.site(postcode === "" ? name : `${name} ${postcode}`, facts, table.at(row, "site"));
  return { id };
}

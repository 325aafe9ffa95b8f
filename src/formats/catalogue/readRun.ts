import { limits } from "../../model/limits.js";
import type { OpenRow } from "../../reading/tables/openTables.js";
import { whyNoDay } from "../../reading/words/whyNoDay.js";
import { quoted } from "../../values/quoted.js";
import type { BesideRun, CourseDraft, RunFacts } from "./CourseDraft.js";
import type { CourseTable } from "./CourseTable.js";
import { costIn } from "./readCourseFacts.js";

/** Words of a run that has no day of its own. */
const atAnyTime = /^(?:any ?time|flexible(?: start)?|on demand|on request|rolling|self[- ]paced|always open)$/i;

/** Whether a row tells of a run: it names one, or a first day. */
export function isRun(table: CourseTable, row: OpenRow): boolean {
  return table.said(row, "offering") !== "" || table.isFilled(row, "start");
}

/** Reads the run that a row tells of, if it does; `beside` is what the row says of its course, and so of this run. */
export function readRun(table: CourseTable, row: OpenRow, course: CourseDraft, beside: BesideRun): void {
  const { draft, notes } = table;
  const site = table.sites.of(row);
  const capacity = readPlaces(table, row);
  if (!isRun(table, row)) {
    const lone = ["end", "capacity", "runCost", "minimum", "fixedCost"].find((field) => table.said(row, field) !== "");
    const message = "this is of a run that has no id and no first day; it is not read";
    if (lone !== undefined) notes.add("incomplete-row", message, table.place(row, lone));
    return;
  }
  const id = table.said(row, "offering");
  const [start, end] = [table.days.day(row, "start"), table.days.day(row, "end")];
  const [cost, fixedCost] = [costIn(table, row, "runCost", "the run"), costIn(table, row, "fixedCost", "the run")];
  if (cost === "impossible" || fixedCost === "impossible") return;
  const minimum = readMinimum(table, row);
  const lost = whyLost(table, row, [start, end, capacity]);
  for (const [field, why] of lost) {
    const code = field === "start" ? "run-without-date" : "not-read";
    notes.add(code, `${why}; the run is not offered`, table.place(row, field));
  }
  if (id.length > limits.id || (id === "" && start === undefined)) {
    if (lost.length > 0) course.runsLost++;
    else {
      course.runsAtAnyTime++;
      notes.add("run-without-date", "the run has no day of its own; it is not offered", table.place(row, "start"));
    }
    return;
  }
  const { mode = site.mode, duration } = beside;
  const facts: RunFacts = { site: site.id, mode, start, end, capacity, cost, minimum, fixedCost, duration };
  const key = id === "" ? `${start}${site.id === undefined ? "" : `/${site.id}`}` : id;
  const run = draft.run(course, key, id, facts, table, row);
  if (lost.length > 0) run.isLost = true;
}

const nothingLost = [] as const;

/** Why a run cannot be offered as its row has it, by the fields that say so. */
function whyLost(
  table: CourseTable,
  row: OpenRow,
  [start, end, capacity]: readonly [string | undefined, string | undefined, number | undefined],
): readonly (readonly [field: string, why: string])[] {
  const endText = table.said(row, "end");
  const isDayless = start !== undefined || !table.isFilled(row, "start") || atAnyTime.test(table.said(row, "start"));
  const isLong = table.said(row, "offering").length > limits.id;
  if (isDayless && !isLong && (end !== undefined || endText === "") && capacity !== 0) return nothingLost;
  return [
    ...(isLong ? [["offering", `the id is longer than ${limits.id} characters`] as const] : []),
    ...(!isDayless ? [["start", whyNoDay(table.text(row, "start"))] as const] : []),
    ...(end === undefined && endText !== "" ? [["end", whyNoDay(endText)] as const] : []),
    ...(capacity === 0 ? [["capacity", "the run has no places"] as const] : []),
  ];
}

/** Places as the row has them; where they cannot be read, those that a run has where nobody says. */
function readPlaces(table: CourseTable, row: OpenRow): number | undefined {
  const text = table.said(row, "capacity");
  const places = text === "" ? undefined : table.placesOf(text);
  if (text === "" || places !== undefined) return places;
  const assumed = table.capacity ?? 1;
  const message = `${quoted(text)} is not one number of places; taken as ${assumed}`;
  table.notes.add("not-read", message, table.place(row, "capacity"));
  return assumed;
}

/** The fewest with whom the run takes place; where that cannot be read, nobody says. */
function readMinimum(table: CourseTable, row: OpenRow): number | undefined {
  const text = table.said(row, "minimum");
  if (text === "") return undefined;
  const minimum = table.placesOf(text);
  if (minimum !== undefined && minimum !== Infinity) return Math.max(1, minimum);
  const message = `${quoted(text)} is not one number of learners; the run is taken to take place with any`;
  table.notes.add("not-read", message, table.place(row, "minimum"));
  return undefined;
}

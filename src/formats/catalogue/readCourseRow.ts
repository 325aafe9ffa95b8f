import type { CourseMode, Teaching } from "../../model/course.js";
import { limits, urlSchema } from "../../model/primitives.js";
import type { TableNotes } from "../../reading/notes/TableNotes.js";
import type { OpenRow, OpenTable } from "../../reading/tables/openTables.js";
import type { TableMap } from "../../reading/tables/tableMap.js";
import type { FrameworkNames } from "../../reading/words/FrameworkNames.js";
import { fold } from "../../values/fold.js";
import { isoDay } from "../../values/isoDay.js";
import { type CatalogueDraft, type CatalogueNoteCode, idOf } from "./CatalogueDraft.js";
import { runLength } from "./runLength.js";

/** What a row of courses is read with. */
export interface CourseReading {
  readonly draft: CatalogueDraft;
  readonly names: FrameworkNames;
  readonly notes: TableNotes<CatalogueNoteCode>;
  readonly map: TableMap;
  /** Places of a run, where the table does not say. */
  readonly capacity?: number;
  /** What courses teach, by their id or by the learning aim that they lead to, where the table does not say. */
  readonly teaches?: { readonly [courseOrLearnAim: string]: readonly Teaching[] };
}

/** Reads one row into the catalogue: what it says of a course, of a skill taught, of a run. */
export function readCourseRow(table: OpenTable, row: OpenRow, reading: CourseReading): void {
  const { text, place } = table;
  const { draft, notes } = reading;
  const at = (field: string) => () => place(row.row, field);
  const id = text(row, "course").slice(0, limits.id);
  const title = text(row, "title").slice(0, limits.name);
  if (id === "") {
    notes.add("incomplete-row", "no id of a course stands here; the row is left out", place(row.row, "course"));
    return;
  }
  const providerText = text(row, "provider").slice(0, limits.name);
  const name = /^\d{8}$/.test(providerText) ? `UKPRN ${providerText}` : providerText;
  const length = runLength(text(row, "durationUnit"), text(row, "durationValue"));
  const duration = /^P(?!$)(\d+[YMWD])*(T(\d+[HMS])+)?$/.test(text(row, "duration"))
    ? text(row, "duration")
    : length?.duration;
  const cost = costIn(text(row, "cost"), text(row, "currency"), table.has("learnAimRef"));
  const mode = modeOf(text(row, "mode"));
  const url = urlSchema.safeParse(text(row, "url")).success ? text(row, "url") : undefined;
  for (const [field, value] of Object.entries({ duration, cost, mode, url })) {
    if (value === undefined && text(row, field) !== "") {
      notes.add("not-read", `${JSON.stringify(text(row, field).slice(0, 80))} is not read`, place(row.row, field));
    }
  }
  draft.course(
    id,
    {
      ...(title !== "" && { title }),
      ...(providerText !== "" && { provider: draft.provider(idOf(providerText), name) }),
      ...(duration !== undefined && { duration }),
      ...(cost && { cost }),
      ...(mode && { mode }),
      ...(url !== undefined && { url }),
    },
    at("course"),
  );
  for (const needed of text(row, "prerequisites").split(/[;|\n]/)) {
    if (needed.trim() !== "") draft.needs(id, needed.trim().slice(0, limits.id));
  }
  for (const taught of [id, text(row, "learnAimRef")]) {
    const known = reading.teaches && Object.hasOwn(reading.teaches, taught) ? reading.teaches[taught] : undefined;
    for (const teaching of known ?? []) draft.teaches(id, teaching);
  }
  readTeaching(table, row, id, reading);
  readRun(table, row, id, mode, length?.endOf, reading);
}

function readTeaching(
  { text, place }: OpenTable,
  row: OpenRow,
  course: string,
  { draft, names, notes }: CourseReading,
): void {
  const at = (field: string) => () => place(row.row, field);
  const skillText = text(row, "skill");
  if (skillText === "") return;
  const skill = names.skill(skillText, "what the course teaches here is left out", at("skill"));
  if (!skill) return;
  const levelIn = (field: string) =>
    names.noted(names.words.read(text(row, field)), text(row, field), skill, at(field));
  const [from, to] = [levelIn("from"), levelIn("to")];
  if (typeof to !== "string") {
    notes.add("incomplete-row", "the level that the course leads to is not told; left out", place(row.row, "to"));
  } else if (typeof from === "string" && !names.isAbove(to, from)) {
    notes.add(
      "not-read",
      "the level that the course leads to is not above that it starts from; left out",
      place(row.row, "to"),
    );
  } else draft.teaches(course, { skill: skill.id, ...(typeof from === "string" && { from }), to });
}

function readRun(
  { text, place }: OpenTable,
  row: OpenRow,
  course: string,
  mode: CourseMode | undefined,
  endOf: ((start: string) => string) | undefined,
  { draft, notes, map, capacity }: CourseReading,
): void {
  const [offeringText, startText, endText] = ["offering", "start", "end"].map((field) => text(row, field)) as [
    string,
    string,
    string,
  ]; // Three in, three out.
  if (offeringText === "" && startText === "") return;
  const at = () => place(row.row, "start");
  const start = isoDay(startText, map.dates);
  if (start === undefined) {
    const why =
      startText === "" ? "the run has no day of its own" : `${JSON.stringify(startText)} is not one certain day`;
    notes.add("run-without-date", `${why}; it is not offered`, at());
    return;
  }
  const told = isoDay(endText, map.dates);
  if (told === undefined)
    notes.add(
      "end-from-duration",
      `the end of the run is ${endOf ? "counted from its length" : "not told; it is one day"}`,
      at(),
    );
  const end = told ?? endOf?.(start) ?? start;
  if (end < start) {
    notes.add("not-read", "the run ends before it starts; it is not offered", at());
    return;
  }
  const places = /^\d{1,6}$/.test(text(row, "capacity")) ? Number(text(row, "capacity")) : 0;
  if (places === 0 && capacity === undefined) {
    notes.add(
      "capacity-not-given",
      "the table does not say how many places the run has; it has one at least",
      place(row.row, "capacity"),
    );
  }
  const site = siteIn({ text, place } as OpenTable, row, draft); // Both that are used of it.
  const courseMode = draft.modeOf(course);
  const offering = {
    id:
      offeringText === ""
        ? `${course}/${start}${site ? `/${site}` : ""}`.slice(0, limits.id)
        : offeringText.slice(0, limits.id),
    course,
    ...(site !== undefined && { site }),
    ...(mode && mode !== courseMode && { mode }),
    start,
    end,
    capacity: places || (capacity ?? 1),
  };
  draft.offering(offering, at);
}

function siteIn({ text }: OpenTable, row: OpenRow, draft: CatalogueDraft): string | undefined {
  const [name, postcode, town] = [text(row, "site"), text(row, "postcode"), text(row, "place")];
  if (name === "") return undefined;
  const [from, until] = [isoDay(text(row, "openFrom")), isoDay(text(row, "openUntil"))];
  return draft.site(idOf(postcode === "" ? name : `${name} ${postcode}`), {
    name: name.slice(0, limits.name),
    ...(town !== "" && { place: town.slice(0, limits.name) }),
    ...(from !== undefined && until !== undefined && { open: { from, until } }),
  });
}

function modeOf(text: string): CourseMode | undefined {
  const folded = fold(text);
  if (["1", "classroom", "classroom based", "classroom-based", "face to face"].includes(folded)) return "classroom";
  if (["2", "online"].includes(folded)) return "online";
  return ["4", "blended", "blended learning", "hybrid"].includes(folded) ? "blended" : undefined;
}

function costIn(text: string, currency: string, isDirectory: boolean) {
  const [, sign = "", whole = ""] = /^(£|€|\$)?\s*(\d[\d,]*(?:\.\d{1,2})?)$/.exec(text) ?? [];
  if (whole === "") return undefined;
  const bySign = { "£": "GBP", "€": "EUR", $: "USD" }[sign] ?? (isDirectory ? "GBP" : undefined);
  const known = /^[A-Z]{3}$/.test(currency) ? currency : bySign;
  return known === undefined ? undefined : { amount: Number(whole.replace(/,/g, "")), currency: known };
}

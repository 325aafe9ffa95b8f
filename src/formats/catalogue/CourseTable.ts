import type { Teaching } from "../../model/course.js";
import type { TableNote } from "../../reading/notes/TableNote.js";
import type { TableNotes } from "../../reading/notes/TableNotes.js";
import type { OpenRow, OpenTable } from "../../reading/tables/openTables.js";
import type { TableMap } from "../../reading/tables/tableMap.js";
import { courseModeOf } from "../../reading/words/courseModeOf.js";
import type { FrameworkNames } from "../../reading/words/FrameworkNames.js";
import { isUnsaid } from "../../reading/words/isUnsaid.js";
import type { LevelReading } from "../../reading/words/LevelWords.js";
import { placesOf } from "../../reading/words/placesOf.js";
import { durationIn, isTimeUnit } from "../../values/durationIn.js";
import { normalDuration } from "../../values/durations.js";
import { isDaySerial, isoDay } from "../../values/isoDay.js";
import { currencyIn, moneyIn } from "../../values/moneyIn.js";
import { remembered } from "../../values/remembered.js";
import type { CatalogueDraft, CatalogueNoteCode } from "./CatalogueDraft.js";
import type { RowPlaces, Where } from "./CourseDraft.js";
import { KnownCells } from "./KnownCells.js";
import { readSite, type SiteOfRun } from "./readSite.js";
import { readTeachings } from "./readTeachings.js";
import { TableDays } from "./TableDays.js";

/** What rows of courses are read with and into. */
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

const ofSites: readonly string[] = ["site", "place", "postcode", "openFrom", "openUntil"];
/** What a row says of its run and of where that is: all others are about the course. */
const aboutRuns = ["offering", "start", "end", "capacity", "runCost", "minimum", "fixedCost", ...ofSites];

/** A table of courses being read: what a cell says, with what its header and its column say about it. */
export class CourseTable implements RowPlaces {
  readonly draft: CatalogueDraft;
  readonly names: FrameworkNames;
  readonly notes: TableNotes<CatalogueNoteCode>;
  readonly capacity: number | undefined;
  readonly teaches: CourseReading["teaches"];
  readonly days: TableDays;
  /** The currency that the header of costs names, as in `Cost (£)`. */
  readonly currency: string | undefined;
  /** The unit of time that the header of durations names, as in `Length (days)`. */
  readonly timeUnit: string | undefined;
  /** What the texts of both columns of levels say. */
  readonly levelIn: (text: string) => LevelReading;
  /** What stands between several skills in one cell. */
  readonly betweenSkills: string | undefined;
  readonly moneyIn = remembered((text) => moneyIn(text));
  /** A length as it is written and as the door takes it, where the text is one and it can be made that. */
  readonly durationIn = remembered((text) => {
    const written = durationIn(text);
    return written === undefined ? undefined : { written, duration: normalDuration(written) };
  });
  readonly modeOf = remembered(courseModeOf);
  readonly placesOf = remembered(placesOf);
  readonly sites: KnownCells<SiteOfRun>;
  readonly teachings: KnownCells<readonly Teaching[]>;
  readonly #table: OpenTable;
  /** Whether a column of ids is beside that of titles. */
  readonly #hasIds: boolean;
  /** Fields that the column they are found in is not about. */
  readonly #unread: ReadonlySet<string>;
  /** The places of the columns that are about courses. */
  readonly #ofCourse: readonly number[];

  constructor(table: OpenTable, { draft, names, notes, map, capacity, teaches }: CourseReading) {
    this.#table = table;
    this.draft = draft;
    this.names = names;
    this.notes = notes;
    this.capacity = capacity;
    this.teaches = teaches;
    this.days = new TableDays(table, map.dates);
    this.currency = currencyIn(this.#header("cost")) ?? (table.has("learnAimRef") ? "GBP" : undefined);
    this.timeUnit = this.#header("duration")
      .split(/[^\p{L}]+/u)
      .findLast(isTimeUnit);
    this.betweenSkills = map.lists?.skill;
    this.#hasIds = table.has("course") && this.#header("course") !== this.#header("title");
    this.#unread = new Set([...this.#oneOf("from", "start"), ...this.#oneOf("to", "end")]);
    const levels = ["from", "to"].filter((field) => !this.#unread.has(field));
    this.levelIn = names.words.column(levels.flatMap((field) => [...table.textsOf(field)]));
    const fields = Object.keys(map.columns).filter((field) => !aboutRuns.includes(field));
    this.sites = new KnownCells(this, ofSites, readSite);
    this.teachings = new KnownCells(this, ["skill", "from", "to"], readTeachings);
    this.#ofCourse = [...new Set(fields.flatMap((field) => table.columnOf(field) ?? []))];
  }

  /** Whether a row has the very cells of another in all that is about a course. */
  isSaidAgain(row: OpenRow, before: OpenRow): boolean {
    return this.#ofCourse.every((place) => row.cells[place] === before.cells[place]);
  }

  /** How much there has been to note so far. */
  get noted(): number {
    return this.notes.made + this.names.notes.made;
  }

  has(field: string): boolean {
    return this.#table.has(field);
  }

  /** The text of a cell: `""` where nothing stands or where words say that nobody knows. */
  said(row: OpenRow, field: string): string {
    const text = this.text(row, field);
    return isUnsaid(text) ? "" : text;
  }

  /** What a row calls its course: the id of the table, or one made of the title where it has no ids. Empty for nothing. */
  courseIn(row: OpenRow): string {
    if (this.#hasIds) return this.said(row, "course");
    const title = this.said(row, "title");
    return title === "" ? "" : this.draft.courseId(title);
  }

  /** Whether something stands in a cell, be it that nobody knows. */
  isFilled(row: OpenRow, field: string): boolean {
    return this.text(row, field) !== "";
  }

  /** The text of a cell as it stands. */
  text(row: OpenRow, field: string): string {
    return this.#unread.has(field) ? "" : this.#table.text(row, field);
  }

  place(row: OpenRow, field: string): TableNote["where"] {
    return this.#table.place(row.row, field);
  }

  at(row: OpenRow, field: string): Where {
    return () => this.place(row, field);
  }

  placeOfCourse(row: OpenRow): TableNote["where"] {
    return this.place(row, this.has("course") ? "course" : "title");
  }

  placeOfRun(row: OpenRow): TableNote["where"] {
    return this.place(row, this.has("start") ? "start" : "offering");
  }

  #header(field: string): string {
    return this.#table.place(this.#table.headerRow, field).column ?? "";
  }

  /** Where one column is found for a level and for a day, as `From` may be: the one that it is not about, as a day in it tells. */
  #oneOf(level: string, day: string): string[] {
    const table = this.#table;
    if (!table.has(level) || !table.has(day) || this.#header(level) !== this.#header(day)) return [];
    return [[...table.textsOf(day)].some(isLikeDay) ? level : day];
  }
}

function isLikeDay(text: string): boolean {
  return isoDay(text, "day-first") !== undefined || isoDay(text, "month-first") !== undefined || isDaySerial(text);
}

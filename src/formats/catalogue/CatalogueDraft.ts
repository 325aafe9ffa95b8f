import type { Provider } from "../../model/provider.js";
import type { TableNotes } from "../../reading/notes/TableNotes.js";
import type { OpenRow } from "../../reading/tables/openTables.js";
import { quoted } from "../../values/quoted.js";
import { CourseDraft, type CourseFacts, type RowPlaces, RunDraft, type RunFacts, type Where } from "./CourseDraft.js";
import { DistinctIds } from "./DistinctIds.js";

/** What the readers of courses note beside what every reader of tables does. */
export type CatalogueNoteCode =
  | "not-a-course"
  | "provider-not-given"
  | "teaches-nothing-known"
  | "teachings-not-used"
  | "duration-read-as"
  | "other-currency"
  | "capacity-not-given"
  | "run-without-date"
  | "end-from-duration"
  | "outside-site-days"
  | "no-run-left"
  | "circular-prerequisites"
  | "unknown-prerequisite"
  | "first-counts";

/** What rows say of a site. */
export interface SiteFacts {
  readonly name: string;
  readonly place?: string;
  readonly openFrom?: string;
  readonly openUntil?: string;
}

/** A site that rows have told of. */
export interface SiteDraft {
  readonly id: string;
  readonly facts: SiteFacts;
  readonly where: Where;
}

/** Collects what rows say: of each course, run and site the first word on each fact counts. */
export class CatalogueDraft {
  readonly courses = new Map<string, CourseDraft>();
  /** What has to be done before a course, as rows call it. */
  readonly prerequisites = new Map<CourseDraft, Map<string, Where>>();
  /** Those of all courses, as they come. */
  readonly runs: RunDraft[] = [];
  /** How many runs the table calls by an id. */
  readonly timesOfRunIds = new Map<string, number>();
  /** The courses and learning aims of which the caller says what they teach. */
  readonly taught = new Set<string>();
  readonly sites = new Map<string, SiteDraft>();
  readonly providers = new Map<string, Provider>();
  readonly #notes: TableNotes<CatalogueNoteCode>;
  readonly #courseIds = new DistinctIds();
  readonly #providerIds = new DistinctIds();
  readonly #siteIds = new DistinctIds();

  constructor(notes: TableNotes<CatalogueNoteCode>) {
    this.#notes = notes;
  }

  /** The id of the provider that a text names. */
  provider(text: string, name: string): string {
    const id = this.#providerIds.of(text);
    if (!this.providers.has(id)) this.providers.set(id, Object.freeze({ id, name }));
    return id;
  }

  /** The id of a course of which only a title is known. */
  courseId(title: string): string {
    return this.#courseIds.of(title);
  }

  course(id: string, facts: CourseFacts, places: RowPlaces, row: OpenRow): CourseDraft {
    const known = this.courses.get(id);
    if (known) {
      this.#add(
        known.facts,
        facts,
        () => `the course ${quoted(id)}`,
        () => places.placeOfCourse(row),
      );
      return known;
    }
    const course = new CourseDraft(id, facts, places, row);
    this.courses.set(id, course);
    return course;
  }

  /** Takes down what has to be done before a course, in the words of a row. */
  needs(course: CourseDraft, texts: readonly string[], where: Where): void {
    const needs = this.prerequisites.get(course) ?? new Map<string, Where>();
    for (const text of texts) {
      const needed = text.trim();
      if (needed !== "" && !needs.has(needed)) needs.set(needed, where);
    }
    if (needs.size > 0) this.prerequisites.set(course, needs);
  }

  /** `key` tells the runs of one course apart, `id` is what the table calls it. */
  run(course: CourseDraft, key: string, id: string, facts: RunFacts, places: RowPlaces, row: OpenRow): RunDraft {
    const known = course.run(key);
    if (known) {
      this.#add(
        known.facts,
        facts,
        () => `the run ${quoted(key)}`,
        () => places.placeOfRun(row),
      );
      return known;
    }
    const run = new RunDraft(course, key, id, facts, places, row);
    course.addRun(run);
    if (id !== "") this.timesOfRunIds.set(id, (this.timesOfRunIds.get(id) ?? 0) + 1);
    this.runs.push(run);
    return run;
  }

  /** The id of the site that a text names. */
  site(text: string, facts: SiteFacts, where: Where): string {
    const id = this.#siteIds.of(text);
    const known = this.sites.get(id);
    if (known) this.#add(known.facts, { ...facts, name: known.facts.name }, () => `the site ${quoted(id)}`, where);
    else this.sites.set(id, { id, facts: { ...facts }, where });
    return id;
  }

  /** Adds to what is known what is not known yet; what is said otherwise is told. */
  #add<Facts extends object>(known: Facts, facts: Facts, of: () => string, where: Where): void {
    for (const field in facts) {
      const [first, said] = [known[field], facts[field]];
      if (said === undefined) continue;
      if (first === undefined) known[field] = said;
      else if (first !== said && JSON.stringify(first) !== JSON.stringify(said)) {
        const message = `the ${names[field] ?? field} of ${of()} is another one in an earlier row, which counts`;
        this.#notes.add("first-counts", message, where());
      }
    }
  }
}

/** Fields whose names are not what people call them. */
const names: Readonly<Record<string, string>> = { openFrom: "first open day", openUntil: "last open day" };

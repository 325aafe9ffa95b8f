import type { Course, Teaching } from "../../model/course.js";
import type { Offering } from "../../model/offering.js";
import type { Provider } from "../../model/provider.js";
import type { TableNote } from "../../reading/notes/TableNote.js";
import type { TableNotes } from "../../reading/notes/TableNotes.js";
import type { WrittenMoney } from "../../values/moneyIn.js";
import { quoted } from "../../values/quoted.js";
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

/** Where something stands, for a note that may never be made. */
export type Where = () => TableNote["where"];

/** What rows say of a course. */
export type CourseFacts = Partial<Pick<Course, "title" | "provider" | "mode" | "url">> & {
  readonly cost?: WrittenMoney;
  /** ISO 8601 as it is written: the door may not take it yet. */
  readonly duration?: string;
};

/** What rows say of a run. */
export interface RunFacts {
  readonly site: string | undefined;
  readonly mode: Offering["mode"] | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** Infinity: no limit. */
  readonly capacity: number | undefined;
  /** What a place on it costs, where that is its own price. */
  readonly cost: WrittenMoney | undefined;
  /** The fewest with whom it takes place. */
  readonly minimum: number | undefined;
  readonly fixedCost: WrittenMoney | undefined;
  /** ISO 8601 as it is written, where the row says how long this run lasts. */
  readonly duration: string | undefined;
}

/** What rows say of a site. */
export interface SiteFacts {
  readonly name: string;
  readonly place?: string;
  readonly openFrom?: string;
  readonly openUntil?: string;
}

/** What a row says of its course, and so of its run. */
export type BesideRun = Pick<RunFacts, "mode" | "duration">;

/** A course that rows have told of. */
export interface CourseDraft {
  readonly id: string;
  readonly facts: CourseFacts;
  readonly where: Where;
  readonly teaches: Map<string, Teaching>;
  /** Absent: none. A long list has a course a row, most of them without. */
  prerequisites?: Map<string, Where>;
  /** How many runs it has of which something cannot be read or be right. */
  runsLost: number;
  /** How many it has that are on at any time. */
  runsAtAnyTime: number;
}

/** A run that rows have told of. */
export interface RunDraft {
  readonly course: CourseDraft;
  /** As the table has it; empty for none. */
  readonly id: string;
  readonly facts: RunFacts;
  readonly where: Where;
  /** Whether something of it cannot be read or be right, so that it cannot be offered. */
  isLost?: true;
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
  /** By course and what tells its runs apart. */
  readonly runs = new Map<string, RunDraft>();
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

  course(id: string, facts: CourseFacts, where: Where): CourseDraft {
    const known = this.courses.get(id);
    if (known) {
      this.#add(known.facts, facts, `the course ${quoted(id)}`, where);
      return known;
    }
    const course: CourseDraft = {
      id,
      facts: { ...facts },
      where,
      teaches: new Map(),
      runsLost: 0,
      runsAtAnyTime: 0,
    };
    this.courses.set(id, course);
    return course;
  }

  /** `key` tells the runs of one course apart, `id` is what the table calls it. */
  run(course: CourseDraft, key: string, id: string, facts: RunFacts, where: Where): RunDraft {
    const place = `${course.id.length} ${course.id} ${key}`; // The length tells where the one ends and the other begins.
    const known = this.runs.get(place);
    if (known) {
      this.#add(known.facts, facts, `the run ${quoted(key)}`, where);
      return known;
    }
    const run = { course, id, facts, where };
    this.runs.set(place, run);
    return run;
  }

  /** The id of the site that a text names. */
  site(text: string, facts: SiteFacts, where: Where): string {
    const id = this.#siteIds.of(text);
    const known = this.sites.get(id);
    if (known) this.#add(known.facts, { ...facts, name: known.facts.name }, `the site ${quoted(id)}`, where);
    else this.sites.set(id, { id, facts: { ...facts }, where });
    return id;
  }

  /** Adds to what is known what is not known yet; what is said otherwise is told. */
  #add<Facts extends object>(known: Facts, facts: Facts, of: string, where: Where): void {
    for (const field in facts) {
      const [first, said] = [known[field], facts[field]];
      if (said === undefined) continue;
      if (first === undefined) known[field] = said;
      else if (first !== said && JSON.stringify(first) !== JSON.stringify(said)) {
        const message = `the ${names[field] ?? field} of ${of} is another one in an earlier row, which counts`;
        this.#notes.add("first-counts", message, where());
      }
    }
  }
}

/** Fields whose names are not what people call them. */
const names: Readonly<Record<string, string>> = { openFrom: "first open day", openUntil: "last open day" };

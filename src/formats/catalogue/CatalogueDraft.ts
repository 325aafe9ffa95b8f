import type { Catalogue } from "../../model/catalogue.js";
import type { Course, CourseMode, Teaching } from "../../model/course.js";
import type { Framework } from "../../model/framework.js";
import type { Offering } from "../../model/offering.js";
import { limits } from "../../model/primitives.js";
import type { Provider } from "../../model/provider.js";
import type { Site } from "../../model/site.js";
import type { TableNote } from "../../reading/notes/TableNote.js";
import type { TableNotes } from "../../reading/notes/TableNotes.js";
import { slug } from "../slug.js";

/** What the readers of courses note beside what every reader of tables does. */
export type CatalogueNoteCode =
  | "teaches-nothing-known"
  | "capacity-not-given"
  | "run-without-date"
  | "end-from-duration"
  | "unknown-prerequisite"
  | "first-counts";

type Where = () => TableNote["where"];
type CourseFacts = { -readonly [Key in keyof Omit<Course, "teaches" | "prerequisites">]?: Course[Key] };

interface CourseDraft {
  readonly facts: CourseFacts;
  readonly where: Where;
  readonly teaches: Map<string, Teaching>;
  readonly prerequisites: Set<string>;
}

/** Collects a catalogue row by row: a course, a run, a site each once, the first word on each fact counting. */
export class CatalogueDraft {
  readonly #courses = new Map<string, CourseDraft>();
  readonly #offerings = new Map<string, Offering>();
  readonly #sites = new Map<string, Site>();
  readonly #providers = new Map<string, Provider>();
  readonly #notes: TableNotes<CatalogueNoteCode>;

  constructor(notes: TableNotes<CatalogueNoteCode>) {
    this.#notes = notes;
  }

  provider(id: string, name: string): string {
    if (!this.#providers.has(id)) this.#providers.set(id, { id, name });
    return id;
  }

  course(id: string, facts: CourseFacts, where: Where): void {
    const known = this.#courses.get(id);
    if (!known) {
      this.#courses.set(id, { facts: { ...facts, id }, where, teaches: new Map(), prerequisites: new Set() });
      return;
    }
    for (const [key, value] of Object.entries(facts)) {
      const earlier = known.facts[key as keyof CourseFacts]; // The keys of the same interface.
      if (earlier === undefined) Object.assign(known.facts, { [key]: value });
      else if (key !== "mode" && JSON.stringify(earlier) !== JSON.stringify(value)) {
        const message = `the ${key} of the course ${JSON.stringify(id)} is another one in an earlier row, which counts`;
        this.#notes.add("first-counts", message, where());
      }
    }
  }

  modeOf(course: string): CourseMode | undefined {
    return this.#courses.get(course)?.facts.mode;
  }

  teaches(course: string, teaching: Teaching): void {
    this.#courses.get(course)?.teaches.set(JSON.stringify([teaching.skill, teaching.from, teaching.to]), teaching);
  }

  needs(course: string, prerequisite: string): void {
    this.#courses.get(course)?.prerequisites.add(prerequisite);
  }

  site(id: string, site: Omit<Site, "id">): string {
    if (!this.#sites.has(id)) this.#sites.set(id, { id, ...site });
    return id;
  }

  offering(offering: Offering, where: Where): void {
    const known = this.#offerings.get(offering.id);
    if (!known) this.#offerings.set(offering.id, offering);
    else if (JSON.stringify(known) !== JSON.stringify(offering)) {
      this.#notes.add(
        "first-counts",
        `the run ${JSON.stringify(offering.id)} is another one in an earlier row, which counts`,
        where(),
      );
    }
  }

  finished(id: string, { id: frameworkId, version }: Framework): Catalogue {
    const courses = [...this.#courses].map(([course, { facts, where, teaches, prerequisites }]): Course => {
      if (teaches.size === 0) {
        this.#notes.add("teaches-nothing-known", "the table does not say which skills the course teaches", where());
      }
      const known = [...prerequisites].filter((needed) => {
        if (this.#courses.has(needed)) return true;
        this.#notes.add("unknown-prerequisite", `no course has the id ${JSON.stringify(needed)}; left out`, where());
        return false;
      });
      return {
        ...facts,
        id: course,
        title: facts.title ?? course,
        provider: facts.provider ?? this.provider("unnamed", "Not named"),
        teaches: [...teaches.values()],
        ...(known.length > 0 && { prerequisites: known }),
      };
    });
    return {
      id,
      framework: { id: frameworkId, version },
      providers: [...this.#providers.values()],
      ...(this.#sites.size > 0 && { sites: [...this.#sites.values()] }),
      courses,
      ...(this.#offerings.size > 0 && { offerings: [...this.#offerings.values()] }),
    };
  }
}

/** An id from a text that may be a name: as it stands where it is short and plain, and else as a slug. */
export function idOf(text: string): string {
  return /^[\w.:/-]+$/.test(text) && text.length <= limits.id ? text : slug(text);
}

import type { Assessment } from "../../model/assessment.js";
import type { Framework } from "../../model/framework.js";
import type { HeldSkills, Profile } from "../../model/profile.js";
import { settleAssessments } from "../../parse/settleAssessments.js";
import type { TableNote } from "../../reading/notes/TableNote.js";
import type { TableNotes } from "../../reading/notes/TableNotes.js";
import type { TableMap } from "../../reading/tables/tableMap.js";

/** What the rows say of one person so far. */
export interface Draft {
  readonly person: string;
  readonly row: number;
  roleLevel?: string;
  /**
   * The profile's own `has` in the making: a million cells are put into it as they are read, and a map in between would
   * double the time. A key `__proto__` has to be defined, not assigned.
   */
  readonly has: { [skill: string]: string | null };
  /** Skills about which rows disagree, so that they stay out of `has`. */
  undecided?: Set<string>;
  /** One of a kind and day; `undefined` where two of them disagree. */
  assessments?: Map<string, Assessment | undefined>;
}

/** Collects people row by row, each person once however many rows there are, and settles what rows say twice. */
export class PeopleDraft {
  readonly #people = new Map<string, Draft>();
  readonly #framework: Framework;
  readonly #notes: TableNotes;
  readonly #duplicates: TableMap["duplicates"];

  constructor(framework: Framework, notes: TableNotes, { duplicates }: Pick<TableMap, "duplicates">) {
    this.#framework = framework;
    this.#notes = notes;
    this.#duplicates = duplicates;
  }

  /** The draft of a person, begun where there is none. */
  person(person: string, row: number): Draft {
    let draft = this.#people.get(person);
    if (draft === undefined) {
      draft = { person, row, has: {} };
      this.#people.set(person, draft);
    }
    return draft;
  }

  roleLevel(draft: Draft, roleLevel: string, where: () => TableNote["where"]): void {
    if (draft.roleLevel === undefined || this.#duplicates === "last") draft.roleLevel = roleLevel;
    else if (draft.roleLevel !== roleLevel) {
      const message = `${JSON.stringify(draft.person)} stands at another role level in row ${draft.row}; that one is kept`;
      this.#notes.add("conflicting-rows", message, where());
    }
  }

  /** A level that a row gives without saying who assessed it and when. */
  level(draft: Draft, skill: string, level: string | null, where: () => TableNote["where"]): void {
    const { has, undecided } = draft;
    const isKnown = Object.hasOwn(has, skill) || undecided?.has(skill) === true;
    const settled = isKnown
      ? this.#settled(draft, skill, undecided?.has(skill) ? undefined : has[skill], level, where)
      : level;
    if (settled !== undefined) put(has, skill, settled);
    else {
      delete has[skill];
      draft.undecided = (undecided ?? new Set()).add(skill);
    }
  }

  assessment(draft: Draft, record: Assessment, where: () => TableNote["where"]): void {
    const records = draft.assessments ?? new Map<string, Assessment | undefined>();
    draft.assessments = records;
    const key = JSON.stringify([record.skill, record.assessor, record.date]);
    const earlier = records.get(key);
    if (!records.has(key)) records.set(key, record);
    else {
      const level = this.#settled(draft, record.skill, earlier?.level, record.level, where);
      const kept = level === record.level && earlier?.level !== level ? record : earlier;
      records.set(key, level === undefined ? undefined : kept);
    }
  }

  #settled(
    { person }: Draft,
    skill: string,
    earlier: string | null | undefined,
    level: string | null,
    where: () => TableNote["where"],
  ): string | null | undefined {
    const what = `${JSON.stringify(skill)} of ${JSON.stringify(person)}`;
    if (earlier === level) {
      this.#notes.add("duplicate-row", `${what} is given twice and alike; counted once`, where());
      return level;
    }
    if (this.#duplicates === undefined) {
      this.#notes.add(
        "conflicting-rows",
        `${what} is given at two levels; neither counts, so it is not assessed`,
        where(),
      );
      return undefined;
    }
    this.#notes.add("conflicting-rows", `${what} is given at two levels; the ${this.#duplicates} counts`, where());
    return this.#duplicates === "first" ? earlier : level;
  }

  /** Everybody, in the order of their first rows. */
  profiles(): Profile[] {
    const { id, version } = this.#framework;
    const framework = Object.freeze({ id, version });
    return [...this.#people.values()].map(({ person, roleLevel, has, assessments }) => {
      const kept = [...(assessments?.values() ?? [])].filter((record) => record !== undefined);
      for (const [skill, { level }] of settleAssessments(kept)) put(has, skill, level);
      const held: HeldSkills = Object.freeze(has);
      return Object.freeze({
        person,
        framework,
        has: held,
        ...(roleLevel !== undefined && { roleLevel }),
        ...(kept.length > 0 && { assessments: Object.freeze(kept.map((record) => Object.freeze(record))) }),
      });
    });
  }
}

function put(has: Draft["has"], skill: string, level: string | null): void {
  if (skill !== "__proto__") has[skill] = level;
  else Object.defineProperty(has, skill, { value: level, enumerable: true, configurable: true, writable: true });
}

import { settleAssessments } from "../../framework/settleAssessments.js";
import type { Assessment } from "../../model/assessment.js";
import type { AsOfNoteCode } from "../../questions/provenance/asOfRule.js";
import { quoted } from "../../values/quoted.js";
import type { PeopleIntake } from "./PeopleIntake.js";
import { placeOfEntry } from "./placeOfEntry.js";
import type { Beside } from "./RecordSettling.js";

/** What one row says of one skill: a rank, or that it cannot be read. */
export interface Telling {
  readonly entry: number;
  /** `undefined`: something that cannot be read. */
  readonly rank: number | undefined;
  readonly beside: Beside | undefined;
}

/** A record with the entry that tells it. */
export interface PlacedRecord {
  readonly entry: number;
  readonly record: Assessment;
}

/** No level is that far up. */
const unreadable = -1;

/**
 * Weighs what several rows say of one skill of one person. Rows that agree count once; rows that disagree cancel out, and a cell
 * that cannot be read never loses to one that can. With who assessed and when, the strongest and newest word counts.
 */
export class Weighing {
  readonly #intake: PeopleIntake;

  constructor(intake: PeopleIntake) {
    this.#intake = intake;
  }

  /** The rank that counts of what is told of one skill; `undefined` for not assessed. */
  weigh(person: string, skill: number, tellings: readonly Telling[], assessments: PlacedRecord[]): number | undefined {
    const [only, another] = tellings;
    if (only?.beside && only.rank !== undefined && !another) {
      const record = this.#record(skill, only.rank, only.beside);
      if (!this.#counts(person, record, only.entry)) return undefined;
      assessments.push({ entry: only.entry, record });
      return only.rank;
    }
    const bare = this.#bare(person, skill, tellings);
    const groups = new Map<string, Telling[]>();
    for (const telling of tellings) {
      if (telling.beside === undefined) continue;
      const { assessor, date } = telling.beside;
      const key = `${date} ${assessor}`;
      groups.set(key, [...(groups.get(key) ?? []), telling]);
    }
    if (groups.size === 0) return bare === unreadable ? undefined : bare;
    const records: { readonly entry: number; readonly rank: number; readonly record: Assessment }[] = [];
    for (const [key, group] of groups) {
      const rank = this.#ofOne(person, skill, group, ` by the same assessor on the same day (${key})`);
      const chosen = group.find((one) => one.rank === rank) ?? group[0];
      const beside = chosen?.beside;
      if (rank === undefined || !chosen || !beside) continue;
      const record = this.#record(skill, rank, beside);
      if (this.#counts(person, record, chosen.entry)) records.push({ entry: chosen.entry, rank, record });
    }
    const [counts] = settleAssessments(records.map(({ record }) => record)).values();
    const winner = records.find(({ record }) => record === counts);
    if (winner === undefined) return undefined;
    const at = placeOfEntry(this.#intake, winner.entry, 0);
    if (winner.rank === unreadable) {
      const kept = records.filter(({ rank }) => rank !== unreadable).length;
      if (kept > 0)
        this.#intake.notes.add(
          "conflicting-rows",
          `${this.#what(person, skill)}: the record that would count cannot be read, so it is not assessed`,
          at.where(),
        );
      return undefined;
    }
    if (bare !== undefined && bare !== winner.rank) {
      this.#intake.notes.add(
        "conflicting-rows",
        `${this.#what(person, skill)} is also given without who assessed it and when; the record counts`,
        at.where(),
      );
    }
    for (const { entry, rank, record } of records) if (rank !== unreadable) assessments.push({ entry, record });
    return winner.rank;
  }

  #record(skill: number, rank: number, beside: Beside): Assessment {
    const { skills, levels } = this.#intake.framework;
    return { skill: skills[skill]?.id ?? "", level: levels[rank - 1]?.id ?? null, ...beside };
  }

  /** Whether a record is one of those that are asked for; else there is a note. */
  #counts(person: string, record: Assessment, entry: number): boolean {
    const why = this.#intake.asOf?.whyNot(record);
    if (why) this.#note(why.code, `${why.message} (${quoted(person)})`, entry);
    return why === undefined;
  }

  /** What rows without a record say together; nothing where records alone count. */
  #bare(person: string, skill: number, tellings: readonly Telling[]): number | undefined {
    const bare = tellings.filter(({ beside }) => beside === undefined);
    const rank = this.#ofOne(person, skill, bare, "");
    const [first] = bare;
    if (!first || this.#intake.asOf?.asksForRecords !== true) return rank;
    const message = "a level without who assessed it and when does not count where an assessor or an age is asked for";
    this.#note("no-record", message, first.entry);
    return undefined;
  }

  #note(code: AsOfNoteCode, message: string, entry: number): void {
    this.#intake.notes.add(code, message, placeOfEntry(this.#intake, entry, 0).where());
  }

  /** What rows say together that nothing ranks among each other; `unreadable` where they disagree. */
  #ofOne(person: string, skill: number, tellings: readonly Telling[], how: string): number | undefined {
    const [first, ...others] = tellings;
    if (first === undefined) return undefined;
    const { notes, map } = this.#intake;
    let rank = first.rank;
    let isDecided = true;
    for (const telling of others) {
      const { where: at, levelColumn } = placeOfEntry(
        this.#intake,
        telling.entry,
        this.#intake.told.skills.at(telling.entry),
      );
      const where = () => at(levelColumn);
      const what = `${this.#what(person, skill)} is given`;
      if (telling.rank === rank && isDecided) {
        if (rank !== undefined) notes.add("duplicate-row", `${what} twice and alike${how}; counted once`, where());
      } else if (map.duplicates !== undefined) {
        notes.add("conflicting-rows", `${what} at two levels${how}; the ${map.duplicates} counts`, where());
        if (map.duplicates === "last") rank = telling.rank;
      } else {
        isDecided = false;
        const why =
          telling.rank === undefined || rank === undefined
            ? "at a level and as something that cannot be read"
            : "at two levels";
        notes.add("conflicting-rows", `${what} ${why}${how}; neither counts, so it is not assessed`, where());
      }
    }
    return isDecided && rank !== undefined ? rank : unreadable;
  }

  #what(person: string, skill: number): string {
    return `${quoted(this.#intake.framework.skills[skill]?.name ?? "")} of ${quoted(person)}`;
  }
}

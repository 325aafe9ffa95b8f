import { settleAssessments } from "../../framework/settleAssessments.js";
import type { Assessment } from "../../model/assessment.js";
import { shown } from "../notes/shown.js";
import { nullLevel } from "../tables/jsonCell.js";
import { LevelWords } from "../words/LevelWords.js";
import { type LevelMeaning, levelMeanings } from "./levelMeanings.js";
import type { PeopleIntake } from "./PeopleIntake.js";
import { type Beside, RecordSettling } from "./RecordSettling.js";
import { allowedSlots, type SkillMeaning, skillMeanings } from "./skillMeanings.js";

/** What one row says of one skill: a rank, or that it cannot be read. */
interface Telling {
  readonly entry: number;
  /** `undefined`: something that cannot be read. */
  readonly rank: number | undefined;
  readonly beside: Beside | undefined;
}

/** No level is that far up. */
const unreadable = -1;

/**
 * Weighs what rows say of the skills of one person. Rows that agree count once; rows that disagree cancel out, and a cell
 * that cannot be read never loses to one that can. With who assessed and when, the strongest and newest word counts.
 */
export class SkillSettling {
  readonly #intake: PeopleIntake;
  readonly #ranks: number;
  readonly #skills: readonly SkillMeaning[];
  readonly #levels: readonly LevelMeaning[];
  readonly #allowed: Uint8Array;
  readonly #records: RecordSettling | undefined;
  /** For each pair of words what it is, where there is nothing to weigh: a slot, or -1 for nothing told. */
  readonly #plain: Int32Array | undefined;
  readonly #slots: number[] = [];

  constructor(intake: PeopleIntake) {
    this.#intake = intake;
    const { framework, skills, levels, map } = intake;
    this.#ranks = framework.levels.length + 1;
    this.#skills = skillMeanings(framework, skills.texts, intake.hints);
    this.#levels = levelMeanings(framework, new LevelWords(framework.levels, map), levels.texts, nullLevel);
    this.#allowed = allowedSlots(framework);
    this.#records = RecordSettling.of(intake);
    const pairs = skills.texts.length * levels.texts.length;
    if (this.#records === undefined && pairs <= 4_000_000) this.#plain = this.#plainPairs(pairs);
  }

  #plainPairs(pairs: number): Int32Array {
    const plain = new Int32Array(pairs).fill(-2);
    const width = this.#levels.length;
    for (const [skill, { place }] of this.#skills.entries()) {
      for (const [level, { rank, isTold, message }] of this.#levels.entries()) {
        if (place < 0 || message !== undefined) continue;
        const slot = place * this.#ranks + (rank ?? 0);
        if (!isTold) plain[skill * width + level] = -1;
        else if (rank !== undefined && this.#allowed[slot] === 1) plain[skill * width + level] = slot;
      }
    }
    return plain;
  }

  /** What the entries of one person come to; the lists are good until the next is settled. */
  settle(
    person: string,
    entries: readonly number[],
  ): { readonly slots: readonly number[]; readonly assessments: readonly Assessment[] } {
    const slots = this.#slots;
    slots.length = 0;
    if (this.#plain !== undefined && this.#settlePlain(this.#plain, entries)) return { slots, assessments: none };
    slots.length = 0;
    const bySkill = new Map<number, Telling[]>();
    for (const entry of entries) {
      const told = this.#telling(entry);
      if (told === undefined) continue;
      const earlier = bySkill.get(told.skill);
      if (earlier) earlier.push(told);
      else bySkill.set(told.skill, [told]);
    }
    const assessments: { readonly entry: number; readonly record: Assessment }[] = [];
    for (const [skill, tellings] of bySkill) {
      const rank = this.#weigh(person, skill, tellings, assessments);
      if (rank !== undefined) slots.push(skill * this.#ranks + rank);
    }
    slots.sort((a, b) => a - b);
    assessments.sort((a, b) => a.entry - b.entry);
    return { slots, assessments: assessments.map(({ record }) => record) };
  }
  /** Where each skill is told once and there is nothing to note. */
  #settlePlain(plain: Int32Array, entries: readonly number[]): boolean {
    const { told } = this.#intake;
    const { skills, levels } = told;
    const slots = this.#slots;
    const width = this.#levels.length;
    let [inOrder, last] = [true, -1];
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i] as number; // Within the list.
      const slot = plain[skills.at(entry) * width + levels.at(entry)] as number; // A pair of words each.
      if (slot === -1) continue;
      if (slot === -2) return false;
      inOrder &&= slot > last;
      last = slot;
      slots.push(slot);
    }
    if (!inOrder) slots.sort((a, b) => a - b);
    const ranks = this.#ranks;
    for (let i = 1; i < slots.length; i++) {
      if (Math.floor((slots[i] as number) / ranks) === Math.floor((slots[i - 1] as number) / ranks)) return false; // Within the list.
    }
    return true;
  }

  /** What an entry says, with the notes on it; `undefined` where it says nothing. */
  #telling(entry: number): (Telling & { readonly skill: number }) | undefined {
    const { told, notes, skills } = this.#intake;
    const [skillCode, levelCode] = [told.skills.at(entry), told.levels.at(entry)];
    const skill = this.#skills[skillCode];
    const level = this.#levels[levelCode] as LevelMeaning; // Each code has one.
    const { where, isLong, skillColumn, levelColumn } = this.#placeOf(entry, skillCode);
    if (skillCode === 0) {
      this.#refuse(isLong);
      notes.add("incomplete-row", "no skill stands beside the level; left out", where(skillColumn));
      return undefined;
    }
    if (skill === undefined || skill.place < 0) {
      this.#refuse(isLong);
      notes.add(
        skill?.code ?? "unknown-skill",
        skill?.message ?? `no skill is called ${shown(skills.text(skillCode))}`,
        where(skillColumn),
      );
      return undefined;
    }
    const beside = this.#records?.beside(entry, where);
    if (beside === "other-release") {
      this.#refuse(isLong);
      return undefined;
    }
    if (level.message !== undefined) notes.add(level.code ?? "unknown-level", level.message, where(levelColumn));
    if (!level.isTold) return undefined;
    const { rank } = level;
    if (rank === undefined) {
      this.#refuse(isLong);
      return { skill: skill.place, entry, rank: undefined, beside };
    }
    if (this.#allowed[skill.place * this.#ranks + rank] !== 1) {
      const { framework } = this.#intake;
      const message = `${shown(framework.skills[skill.place]?.name ?? "")} is not defined at ${framework.levels[rank - 1]?.name}; taken as not assessed`;
      notes.add("level-not-defined", message, where(levelColumn));
      this.#refuse(isLong);
      return { skill: skill.place, entry, rank: undefined, beside };
    }
    return { skill: skill.place, entry, rank, beside };
  }

  /** The rank that counts of what is told of one skill; `undefined` for not assessed. */
  #weigh(
    person: string,
    skill: number,
    tellings: readonly Telling[],
    assessments: { readonly entry: number; readonly record: Assessment }[],
  ): number | undefined {
    const bare = this.#ofOne(
      person,
      skill,
      tellings.filter(({ beside }) => beside === undefined),
      "",
    );
    const groups = new Map<string, Telling[]>();
    for (const telling of tellings) {
      if (telling.beside === undefined) continue;
      const { assessor, date } = telling.beside;
      const key = `${date} ${assessor}`;
      groups.set(key, [...(groups.get(key) ?? []), telling]);
    }
    if (groups.size === 0) return bare === unreadable ? undefined : bare;
    const { framework } = this.#intake;
    const id = framework.skills[skill]?.id ?? "";
    const records: { readonly entry: number; readonly rank: number; readonly record: Assessment }[] = [];
    for (const [key, group] of groups) {
      const rank = this.#ofOne(person, skill, group, ` by the same assessor on the same day (${key})`);
      const chosen = group.find((one) => one.rank === rank) ?? group[0];
      const beside = chosen?.beside;
      if (rank === undefined || !chosen || !beside) continue;
      const level = rank > 0 ? (framework.levels[rank - 1]?.id ?? null) : null;
      records.push({ entry: chosen.entry, rank, record: { skill: id, level, ...beside } });
    }
    const counts = settleAssessments(records.map(({ record }) => record)).get(id);
    const winner = records.find(({ record }) => record === counts);
    if (winner === undefined) return undefined;
    const at = this.#placeOf(winner.entry, 0);
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

  /** What rows say together that nothing ranks among each other; `unreadable` where they disagree. */
  #ofOne(person: string, skill: number, tellings: readonly Telling[], how: string): number | undefined {
    const [first, ...others] = tellings;
    if (first === undefined) return undefined;
    const { notes, map } = this.#intake;
    let rank = first.rank;
    let isDecided = true;
    for (const telling of others) {
      const { where: at, levelColumn } = this.#placeOf(telling.entry, this.#intake.told.skills.at(telling.entry));
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
    return `${shown(this.#intake.framework.skills[skill]?.name ?? "")} of ${shown(person)}`;
  }

  #refuse(isLong: boolean): void {
    if (isLong) this.#intake.refused++;
  }

  #placeOf(entry: number, skillCode: number) {
    const { table, row } = this.#intake.placeOf(this.#intake.told.rowOf(entry));
    const isLong = table?.layout.shape === "long";
    const nameOf = (field: "skill" | "level") => {
      const place = table?.layout.places.get(field);
      return isLong
        ? place === undefined
          ? field
          : table?.layout.headers[place]
        : this.#intake.skills.text(skillCode);
    };
    const where = (column?: string) => table?.where(row, column) ?? {};
    return { where, isLong, skillColumn: nameOf("skill"), levelColumn: nameOf("level") };
  }
}

const none: readonly never[] = [];

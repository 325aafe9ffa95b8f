import type { Assessment } from "../../model/assessment.js";
import { quoted } from "../../values/quoted.js";
import { nullLevel } from "../tables/jsonCell.js";
import { LevelWords } from "../words/LevelWords.js";
import { type LevelMeaning, levelMeanings } from "./levelMeanings.js";
import type { PeopleIntake } from "./PeopleIntake.js";
import { placeOfEntry } from "./placeOfEntry.js";
import { RecordSettling } from "./RecordSettling.js";
import { allowedSlots, type SkillMeaning, skillMeanings } from "./skillMeanings.js";
import { type PlacedRecord, type Telling, Weighing } from "./Weighing.js";

/**
 * Settles what rows say of the skills of one person: what each says, and what follows from all of them. Rows that agree count once; rows that disagree cancel out, and a cell
 * that cannot be read never loses to one that can. With who assessed and when, the strongest and newest word counts.
 */
export class SkillSettling {
  readonly #intake: PeopleIntake;
  readonly #ranks: number;
  readonly #skills: readonly SkillMeaning[];
  readonly #levels: readonly LevelMeaning[];
  readonly #allowed: Uint8Array;
  readonly #records: RecordSettling | undefined;
  readonly #weighing: Weighing;
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
    this.#weighing = new Weighing(intake);
    const pairs = skills.texts.length * levels.texts.length;
    const asksForRecords = intake.asOf?.asksForRecords === true;
    if (intake.asOf && this.#records === undefined && !asksForRecords) {
      const message = "no record says who assessed the levels, or when; they count as they stand";
      intake.notes.add("no-record", message, {});
    }
    if (this.#records === undefined && !asksForRecords && pairs <= 4_000_000) this.#plain = this.#plainPairs(pairs);
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

  /** What follows from the entries of one person; the lists are good until the next is settled. */
  settle(
    person: string,
    entries: readonly number[],
  ): { readonly slots: readonly number[]; readonly assessments: readonly Assessment[] } {
    const slots = this.#slots;
    slots.length = 0;
    if (this.#plain !== undefined && this.#settlePlain(this.#plain, entries)) return { slots, assessments: none };
    slots.length = 0;
    const bySkill = new Map<number, Telling[]>();
    for (const entry of this.#plain === undefined ? entries : this.#withoutPlain(this.#plain, entries)) {
      const told = this.#telling(entry);
      if (told === undefined) continue;
      const earlier = bySkill.get(told.skill);
      if (earlier) earlier.push(told);
      else bySkill.set(told.skill, [told]);
    }
    const assessments: PlacedRecord[] = [];
    for (const [skill, tellings] of bySkill) {
      const rank = this.#weighing.weigh(person, skill, tellings, assessments);
      if (rank !== undefined) slots.push(skill * this.#ranks + rank);
    }
    slots.sort((a, b) => a - b);
    assessments.sort((a, b) => a.entry - b.entry);
    return { slots, assessments: assessments.map(({ record }) => record) };
  }

  /** The entries about which there is something to weigh or to note; the others are settled: one of a skill that is told once. */
  #withoutPlain(plain: Int32Array, entries: readonly number[]): readonly number[] {
    const { skills, levels } = this.#intake.told;
    const times = new Map<number, number>();
    for (const entry of entries) {
      const place = this.#skills[skills.at(entry)]?.place ?? -1;
      times.set(place, (times.get(place) ?? 0) + 1);
    }
    const left: number[] = [];
    for (const entry of entries) {
      const skill = skills.at(entry);
      const slot = plain[skill * this.#levels.length + levels.at(entry)] as number; // A pair of words each.
      if (slot === -1) continue;
      if (slot !== -2 && times.get(this.#skills[skill]?.place ?? -1) === 1) this.#slots.push(slot);
      else left.push(entry);
    }
    return left;
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
    const at = () => placeOfEntry(this.#intake, entry, skillCode); // Most entries have nothing to note.
    if (skillCode === 0 || skill === undefined || skill.place < 0) {
      const { where, isLong, skillColumn } = at();
      this.#refuse(isLong);
      if (skillCode === 0)
        notes.add("incomplete-row", "no skill stands beside the level; left out", where(skillColumn));
      else {
        const message = skill?.message ?? `no skill is called ${quoted(skills.text(skillCode))}`;
        notes.add(skill?.code ?? "unknown-skill", message, where(skillColumn));
      }
      return undefined;
    }
    const beside = this.#records?.beside(entry, (column) => at().where(column));
    if (beside === "other-release") {
      this.#refuse(at().isLong);
      return undefined;
    }
    if (level.message !== undefined) {
      const { where, levelColumn } = at();
      notes.add(level.code ?? "unknown-level", level.message, where(levelColumn));
    }
    if (!level.isTold) return undefined;
    const { rank } = level;
    if (rank === undefined) {
      this.#refuse(at().isLong);
      return { skill: skill.place, entry, rank: undefined, beside };
    }
    if (this.#allowed[skill.place * this.#ranks + rank] !== 1) {
      const { framework } = this.#intake;
      const message = `${quoted(framework.skills[skill.place]?.name ?? "")} is not defined at ${framework.levels[rank - 1]?.name}; taken as not assessed`;
      const { where, isLong, levelColumn } = at();
      notes.add("level-not-defined", message, where(levelColumn));
      this.#refuse(isLong);
      return { skill: skill.place, entry, rank: undefined, beside };
    }
    return { skill: skill.place, entry, rank, beside };
  }

  #refuse(isLong: boolean): void {
    if (isLong) this.#intake.refused++;
  }
}

const none: readonly never[] = [];

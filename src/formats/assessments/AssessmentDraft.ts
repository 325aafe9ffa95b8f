import { indexOf } from "../../framework/frameworkIndex.js";
import { weightOf } from "../../framework/needWorth.js";
import { settleAssessments } from "../../framework/settleAssessments.js";
import type { Assessment } from "../../model/assessment.js";
import type { Evidence } from "../../model/evidence.js";
import type { Framework } from "../../model/framework.js";
import type { Need } from "../../model/need.js";
import type { Score } from "../../questions/scores/scoreAssessment.js";
import type { TableNote } from "../../reading/notes/TableNote.js";
import type { TableNotes } from "../../reading/notes/TableNotes.js";
import { quoted } from "../../values/quoted.js";
import type { RoleAssessment } from "./RoleAssessment.js";

/** What one row says of one skill. */
export interface AssessedSkill {
  readonly skill: string;
  readonly score?: Score;
  /** A level given beside a score, or in its place. */
  readonly level?: string | null;
  readonly evidence?: readonly Evidence[];
  readonly record?: Pick<Assessment, "assessor" | "date">;
}

/** One person against one role level, in the making: of two rows about a skill the later counts, with a note. */
export class AssessmentDraft {
  readonly #framework: Framework;
  readonly #needs: ReadonlyMap<string, Need>;
  readonly #skills = new Map<string, AssessedSkill[]>();
  readonly #facts: { readonly person: string; readonly roleLevel: string; readonly stage?: string };

  constructor(
    framework: Framework,
    facts: { readonly person: string; readonly roleLevel: string; readonly stage?: string },
  ) {
    this.#framework = framework;
    this.#facts = facts;
    const needs = indexOf(framework).roleLevels.get(facts.roleLevel)?.roleLevel.needs ?? [];
    this.#needs = new Map(needs.map((need) => [need.skill, need]));
  }

  need(skill: string): Need | undefined {
    return this.#needs.get(skill);
  }

  add(said: AssessedSkill, notes: TableNotes, where: () => TableNote["where"]): void {
    const { skill, record } = said;
    const earlier = this.#skills.get(skill) ?? [];
    if (earlier.length > 0 && said.score === undefined && said.level === undefined) return; // It says nothing that could count.
    const isOther = (one: AssessedSkill) => JSON.stringify(one.record) !== JSON.stringify(record);
    if (!earlier.every(isOther)) {
      notes.add("duplicate-row", `${quoted(skill)} is assessed in an earlier row already; the last counts`, where());
    }
    this.#skills.set(skill, [...earlier.filter(isOther), said]);
    if (said.score !== undefined && !this.#counts(skill)) {
      const message = `the role level does not need ${quoted(skill)}, so its score does not count`;
      notes.add("not-read", message, where());
    }
  }

  finished(): RoleAssessment {
    const { person, roleLevel, stage } = this.#facts;
    const has: [string, string | null][] = [];
    const scores: [string, Score][] = [];
    const evidence: [string, readonly Evidence[]][] = [];
    const assessments: Assessment[] = [];
    for (const [skill, rows] of this.#skills) {
      const last = rows.at(-1);
      if (last?.evidence) evidence.push([skill, last.evidence]);
      if (last?.score !== undefined && this.#counts(skill)) scores.push([skill, last.score]);
      const records: Assessment[] = [];
      for (const row of rows) {
        const level = this.#levelOf(row);
        if (level === undefined) continue;
        if (row.record)
          records.push({
            skill,
            level,
            ...row.record,
            ...(row.evidence && { evidence: row.evidence }),
          });
        else if (row === last) has.push([skill, level]);
      }
      const settled = settleAssessments(records).get(skill);
      if (settled) has.push([skill, settled.level]);
      assessments.push(...records);
    }
    const { id, version } = this.#framework;
    return {
      profile: {
        person,
        framework: { id, version },
        has: Object.fromEntries(has),
        roleLevel,
        ...(assessments.length > 0 && { assessments }),
      },
      scores: Object.fromEntries(scores),
      evidence: Object.fromEntries(evidence),
      ...(stage !== undefined && stage !== "" && { stage }),
    };
  }

  #counts(skill: string): boolean {
    const need = this.#needs.get(skill);
    return need !== undefined && weightOf(need) > 0;
  }

  /** The level that a row says for certain: `undefined` where a score leaves it open. */
  #levelOf({ skill, score, level }: AssessedSkill): string | null | undefined {
    if (level !== undefined) return level;
    const needed = this.#needs.get(skill)?.level;
    if (needed === undefined) return score === 1 ? null : undefined;
    const { levels, skills } = this.#framework;
    const definedAt = skills.find(({ id }) => id === skill)?.definedAt ?? levels.map(({ id }) => id);
    const rank = definedAt.indexOf(needed);
    if (score === 2) return needed;
    if (score === 1 && rank === 0) return null;
    return score === 3 && rank === definedAt.length - 2 ? definedAt.at(-1) : undefined;
  }
}

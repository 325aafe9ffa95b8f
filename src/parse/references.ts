import { indexOf } from "../framework/frameworkIndex.js";
import { isOfFramework, isVersionOf } from "../framework/isOfFramework.js";
import type { Framework } from "../model/framework.js";
import type { JsonPath } from "../model/issue.js";
import { addNeedIssues } from "./addNeedIssues.js";
import type { IssueFacts } from "./describeIssue.js";
import { IdTable } from "./IdTable.js";
import { elementsOf, type LooseObject } from "./loose.js";

/** The checks of data about a framework (a profile, a catalogue) against that framework; what they find is in `issues`. */
export class References {
  readonly issues: IssueFacts[];
  readonly #framework: Framework;
  readonly #definedAt: (skill: string) => readonly string[] | undefined;
  readonly #levels: IdTable;
  readonly #skills: IdTable;
  readonly #roleLevels: IdTable;
  readonly #grades: IdTable | undefined;

  /** @throws TypeError for something that is not a framework: the arguments have been swapped. */
  constructor(framework: Framework, issues: IssueFacts[] = []) {
    const { ranks, skills, roleLevels } = indexOf(framework);
    const { grades } = framework;
    this.issues = issues;
    this.#framework = framework;
    this.#definedAt = (skill) => skills.get(skill)?.definedAt;
    this.#levels = new IdTable("level", issues, ranks);
    this.#skills = new IdTable("skill", issues, skills);
    this.#roleLevels = new IdTable("role level", issues, roleLevels);
    this.#grades = grades && new IdTable("grade", issues, new Set(grades.map(({ id }) => id)));
  }

  level(id: unknown, path: JsonPath): void {
    this.#levels.refer(id, path);
  }

  knowsSkill(id: string): boolean {
    return indexOf(this.#framework).skills.has(id);
  }

  roleLevel(id: unknown, path: JsonPath): void {
    this.#roleLevels.refer(id, path);
  }

  /** Checks a pay grade, where the framework lists them. */
  grade(id: unknown, path: JsonPath): void {
    this.#grades?.refer(id, path);
  }

  /**
   * Checks what a role profile names: its needs (each skill once, at a level at which it is defined), the role level that comes
   * nearest and the grades.
   */
  roleProfile({ needs, roleLevel, grades }: LooseObject, at: JsonPath): void {
    addNeedIssues(this.issues, needs, [...at, "needs"], ({ skill, level }, needAt) =>
      this.skill(skill, [...needAt, "skill"], [[level, [...needAt, "level"]]]),
    );
    this.roleLevel(roleLevel, [...at, "roleLevel"]);
    for (const [grade, gradeAt] of elementsOf(grades, [...at, "grades"])) this.grade(grade, gradeAt);
  }

  /**
   * Checks a skill, the levels named for it, and that the skill is defined at them; says whether the skill is known.
   * Levels that are not text pass.
   */
  skill(id: unknown, path: JsonPath, levels: readonly (readonly [level: unknown, path: JsonPath])[] = []): boolean {
    const isKnown = this.#skills.refer(id, path);
    const definedAt = isKnown ? this.#definedAt(id) : undefined;
    for (const [level, levelPath] of levels) {
      if (!this.#levels.refer(level, levelPath)) continue;
      if (definedAt && !definedAt.includes(level)) {
        this.issues.push({ code: "level-not-defined", path: levelPath, skill: String(id), level, definedAt });
      }
    }
    return isKnown;
  }

  /** Checks that the data says it is in the ids of this release of this framework, where it says so at all. */
  framework(reference: LooseObject | undefined, path: JsonPath): void {
    if (typeof reference?.id !== "string" || typeof reference.version !== "string") return;
    const { id, version } = this.#framework;
    if (isOfFramework(this.#framework, { id: reference.id, version: reference.version })) return;
    this.issues.push({
      code: "framework-mismatch",
      path,
      expected: `${id} ${version}`,
      received: `${reference.id} ${reference.version}`,
    });
  }

  /** Checks that a record is about this release, where it names one. */
  frameworkVersion(version: unknown, path: JsonPath): void {
    if (typeof version === "string" && !isVersionOf(this.#framework, version))
      this.framework({ id: this.#framework.id, version }, path);
  }
}

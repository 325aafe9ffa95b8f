import type { Framework } from "../model/framework.js";
import type { JsonPath } from "../model/issue.js";
import { addNeedIssues } from "./addNeedIssues.js";
import type { IssueFacts } from "./describeIssue.js";
import { IdTable } from "./IdTable.js";
import type { LooseObject } from "./loose.js";

interface KnownToFramework {
  readonly levels: ReadonlySet<string>;
  /** Absent where the framework has no list of grades: they are plain words then. */
  readonly grades: ReadonlySet<string> | undefined;
  readonly roleLevels: ReadonlySet<string>;
  /** Skill to the levels it is defined at, where the framework restricts them. */
  readonly skills: ReadonlyMap<string, readonly string[] | undefined>;
}

const memo = new WeakMap<Framework, KnownToFramework>();

function knownTo(framework: Framework): KnownToFramework {
  let known = memo.get(framework);
  if (!known) {
    known = {
      levels: new Set(framework.levels.map(({ id }) => id)),
      grades: framework.grades && new Set(framework.grades.map(({ id }) => id)),
      roleLevels: new Set(framework.roles.flatMap((role) => role.levels.map(({ id }) => id))),
      skills: new Map(framework.skills.map((skill) => [skill.id, skill.definedAt])),
    };
    memo.set(framework, known);
  }
  return known;
}

/** The checks of data about a framework (a profile, a catalogue) against that framework; what they find is in `issues`. */
export class References {
  readonly issues: IssueFacts[];
  readonly #framework: Framework;
  readonly #known: KnownToFramework;
  readonly #levels: IdTable;
  readonly #skills: IdTable;
  readonly #roleLevels: IdTable;
  readonly #grades: IdTable | undefined;

  constructor(framework: Framework, issues: IssueFacts[] = []) {
    this.issues = issues;
    const known = knownTo(framework);
    this.#framework = framework;
    this.#known = known;
    this.#levels = new IdTable("level", issues, known.levels);
    this.#skills = new IdTable("skill", issues, known.skills);
    this.#roleLevels = new IdTable("role level", issues, known.roleLevels);
    this.#grades = known.grades && new IdTable("grade", issues, known.grades);
  }

  level(id: unknown, path: JsonPath): void {
    this.#levels.refer(id, path);
  }

  knowsSkill(id: string): boolean {
    return this.#known.skills.has(id);
  }

  roleLevel(id: unknown, path: JsonPath): void {
    this.#roleLevels.refer(id, path);
  }

  /** Checks a pay grade, where the framework lists them. */
  grade(id: unknown, path: JsonPath): void {
    this.#grades?.refer(id, path);
  }

  /** Checks needs that are no part of the framework: each skill once, at a level at which it is defined. */
  needs(needs: unknown, at: JsonPath): void {
    addNeedIssues(this.issues, needs, at, ({ skill, level }, needAt) =>
      this.skill(skill, [...needAt, "skill"], [[level, [...needAt, "level"]]]),
    );
  }

  /**
   * Checks a skill, the levels named for it, and that the skill is defined at them; says whether the skill is known.
   * Levels that are not text pass.
   */
  skill(id: unknown, path: JsonPath, levels: readonly (readonly [level: unknown, path: JsonPath])[] = []): boolean {
    const isKnown = this.#skills.refer(id, path);
    const definedAt = isKnown ? this.#known.skills.get(id) : undefined;
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
    if (reference.id === id && reference.version === version) return;
    this.issues.push({
      code: "framework-mismatch",
      path,
      expected: `${id} ${version}`,
      received: `${reference.id} ${reference.version}`,
    });
  }

  /** Checks that a record is about this release, where it names one. */
  frameworkVersion(version: unknown, path: JsonPath): void {
    if (typeof version === "string") this.framework({ id: this.#framework.id, version }, path);
  }
}

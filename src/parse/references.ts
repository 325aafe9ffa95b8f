import type { Framework } from "../model/framework.js";
import type { JsonPath } from "../model/issue.js";
import type { IssueFacts } from "./describeIssue.js";
import { IdTable } from "./IdTable.js";
import type { LooseObject } from "./loose.js";

interface KnownToFramework {
  readonly levels: ReadonlySet<string>;
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
      roleLevels: new Set(framework.roles.flatMap((role) => role.levels.map(({ id }) => id))),
      skills: new Map(framework.skills.map((skill) => [skill.id, skill.definedAt])),
    };
    memo.set(framework, known);
  }
  return known;
}

/** The checks of data about a framework (a profile, a catalogue) against that framework; they add to `issues`. */
export class References {
  readonly #framework: Framework;
  readonly #issues: IssueFacts[];
  readonly #known: KnownToFramework;
  readonly #levels: IdTable;
  readonly #skills: IdTable;
  readonly #roleLevels: IdTable;

  constructor(framework: Framework, issues: IssueFacts[]) {
    this.#framework = framework;
    this.#issues = issues;
    this.#known = knownTo(framework);
    this.#levels = new IdTable("level", issues, this.#known.levels);
    this.#skills = new IdTable("skill", issues, this.#known.skills);
    this.#roleLevels = new IdTable("role level", issues, this.#known.roleLevels);
  }

  knowsSkill(id: string): boolean {
    return this.#known.skills.has(id);
  }

  roleLevel(id: unknown, path: JsonPath): void {
    this.#roleLevels.refer(id, path);
  }

  /** Checks a skill, the levels named for it, and that the skill is defined at them. Levels that are not text pass. */
  skill(id: unknown, path: JsonPath, levels: readonly (readonly [level: unknown, path: JsonPath])[]): void {
    const definedAt = this.#skills.refer(id, path) ? this.#known.skills.get(id) : undefined;
    for (const [level, levelPath] of levels) {
      if (!this.#levels.refer(level, levelPath)) continue;
      if (definedAt && !definedAt.includes(level)) {
        this.#issues.push({ code: "level-not-defined", path: levelPath, skill: id as string, level, definedAt }); // Known, so text.
      }
    }
  }

  /** Checks that the data says it is in the ids of this release of this framework, where it says so at all. */
  framework(reference: LooseObject | undefined, path: JsonPath): void {
    if (typeof reference?.id !== "string" || typeof reference.version !== "string") return;
    const { id, version } = this.#framework;
    if (reference.id === id && reference.version === version) return;
    this.#issues.push({
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

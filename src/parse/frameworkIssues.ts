import type { JsonPath } from "../model/issue.js";
import { addNeedIssues } from "./addNeedIssues.js";
import type { IssueFacts } from "./describeIssue.js";
import { IdTable } from "./IdTable.js";
import { asObject, asText, elementsOf, type LooseObject, objectsOf } from "./loose.js";

/** The levels a skill is defined at: a list that its issues share, and a set to look them up in. */
interface DefinedAt {
  readonly list: readonly string[];
  readonly set: ReadonlySet<string>;
}

/** What is wrong with the ids of a framework, all of it: duplicates, unknown ones, levels a skill lacks. */
export function frameworkIssues(data: unknown): IssueFacts[] {
  const framework = asObject(data);
  if (!framework) return [];
  const issues: IssueFacts[] = [];

  const levels = new IdTable("level", issues);
  const grades = new IdTable("grade", issues);
  const groups = new IdTable("skill group", issues);
  const skills = new IdTable("skill", issues);
  const families = new IdTable("role family", issues);
  const roles = new IdTable("role", issues);
  const roleLevels = new IdTable("role level", issues);
  const pathways = new IdTable("pathway", issues);
  const definedAt = new Map<string, DefinedAt>();

  for (const [level, at] of objectsOf(framework.levels, ["levels"])) levels.give(level.id, [...at, "id"]);
  for (const [grade, at] of objectsOf(framework.grades, ["grades"])) grades.give(grade.id, [...at, "id"]);
  for (const [group, at] of objectsOf(framework.skillGroups, ["skillGroups"])) groups.give(group.id, [...at, "id"]);
  for (const [skill, at] of objectsOf(framework.skills, ["skills"])) checkSkill(skill, at);
  for (const [family, at] of objectsOf(framework.roleFamilies, ["roleFamilies"]))
    families.give(family.id, [...at, "id"]);
  const ladders = new Map<string, ReadonlySet<string>>();
  for (const [role, at] of objectsOf(framework.roles, ["roles"])) checkRole(role, at);
  for (const [pathway, at] of objectsOf(framework.pathways, ["pathways"])) checkPathway(pathway, at);
  for (const [title, at] of objectsOf(framework.titles, ["titles"])) checkTitle(title, at);
  return issues;

  function checkSkill(skill: LooseObject, at: JsonPath): void {
    skills.give(skill.id, [...at, "id"]);
    if (skill.group !== undefined) groups.refer(skill.group, [...at, "group"]);
    const rungs = new IdTable("level", issues);
    const defined = new Set<string>();
    for (const [level, levelAt] of elementsOf(skill.definedAt, [...at, "definedAt"])) {
      rungs.give(level, levelAt);
      if (levels.refer(level, levelAt)) defined.add(level);
    }
    const id = asText(skill.id);
    if (id !== undefined && defined.size > 0 && !definedAt.has(id))
      definedAt.set(id, { set: defined, list: [...defined] });
    const descriptors = asObject(skill.descriptors) ?? {};
    for (const [level, descriptor] of Object.entries(descriptors)) {
      if (descriptor === undefined) continue;
      const descriptorAt = [...at, "descriptors", level];
      if (levels.refer(level, descriptorAt) && id !== undefined) checkDefined(id, level, descriptorAt);
    }
  }

  function checkRole(role: LooseObject, at: JsonPath): void {
    roles.give(role.id, [...at, "id"]);
    families.refer(role.family, [...at, "family"]);
    const ladder = new Set<string>();
    for (const [roleLevel, levelAt] of objectsOf(role.levels, [...at, "levels"])) {
      roleLevels.give(roleLevel.id, [...levelAt, "id"]);
      if (typeof roleLevel.id === "string") ladder.add(roleLevel.id);
      if (framework?.grades !== undefined) {
        for (const [grade, gradeAt] of elementsOf(roleLevel.grades, [...levelAt, "grades"]))
          grades.refer(grade, gradeAt);
      }
      checkNeeds(roleLevel.needs, [...levelAt, "needs"]);
    }
    if (typeof role.id === "string" && !ladders.has(role.id)) ladders.set(role.id, ladder);
  }

  function checkNeeds(needs: unknown, at: JsonPath): void {
    addNeedIssues(issues, needs, at, ({ skill, level }, needAt) => {
      const levelKnown = levels.refer(level, [...needAt, "level"]);
      const skillKnown = skills.refer(skill, [...needAt, "skill"]);
      if (skillKnown && levelKnown) checkDefined(skill, level, [...needAt, "level"]);
      return skillKnown;
    });
  }

  function checkDefined(skill: string, level: string, path: JsonPath): void {
    const defined = definedAt.get(skill);
    if (defined && !defined.set.has(level)) {
      issues.push({ code: "level-not-defined", path, skill, level, definedAt: defined.list });
    }
  }

  function checkTitle(title: LooseObject, at: JsonPath): void {
    for (const [meaning, meaningAt] of objectsOf(title.means, [...at, "means"])) {
      const { role, roleLevel } = meaning;
      if (!roles.refer(role, [...meaningAt, "role"])) continue;
      roleLevels.refer(roleLevel, [...meaningAt, "roleLevel"], ladders.get(role));
    }
  }

  function checkPathway(pathway: LooseObject, at: JsonPath): void {
    pathways.give(pathway.id, [...at, "id"]);
    for (const end of ["from", "to"] as const) {
      const role = pathway[end];
      if (!roles.refer(role, [...at, end])) continue;
      roleLevels.refer(pathway[`${end}Level`], [...at, `${end}Level`], ladders.get(role));
    }
  }
}

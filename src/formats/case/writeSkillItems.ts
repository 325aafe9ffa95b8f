import type { FrameworkData } from "../../model/framework.js";
import type { Skill } from "../../model/skill.js";
import { rungsOf } from "../rungsOf.js";
import type { CaseLink, CaseRubric } from "./casePackage.js";
import type { PackageWriter } from "./PackageWriter.js";

/** The scale, the groups, the skills and what each skill is at each level; a rubric for each skill. */
export function writeSkillItems(framework: FrameworkData, out: PackageWriter): readonly CaseRubric[] {
  for (const [i, { id, name, description }] of framework.levels.entries()) {
    const more = { id, place: i + 1 };
    out.add("level", [id], { statement: name, notes: description, more }, out.document, i + 1);
  }
  for (const [i, level] of framework.levels.entries()) {
    const above = framework.levels[i + 1];
    if (above === undefined) break;
    out.associate("precedes", out.itemLink(level.name, "level", level.id), out.itemLink(above.name, "level", above.id));
  }
  const groups = new Map<string, CaseLink>();
  for (const [i, { id, name, description }] of (framework.skillGroups ?? []).entries()) {
    const draft = { statement: name, notes: description, more: { id, place: i + 1 } };
    groups.set(id, out.add("skill-group", [id], draft, out.document, i + 1));
  }
  return framework.skills.map((skill, i) => {
    const parent = (skill.group === undefined ? undefined : groups.get(skill.group)) ?? out.document;
    return writeSkill(framework, skill, parent, i + 1, out);
  });
}

function writeSkill(
  framework: FrameworkData,
  skill: Skill,
  parent: CaseLink,
  place: number,
  out: PackageWriter,
): CaseRubric {
  const { id, name, description, group: _, descriptors, ...rest } = skill;
  const more = { ...rest, id, place, described: descriptors !== undefined };
  const link = out.add("skill", [id], { statement: name, code: id, notes: description, more }, parent, place);
  const described = new Map(Object.entries(descriptors ?? {}));
  const rungs = rungsOf(framework, skill);
  const links = rungs.map((rung, i) => {
    const lines = described.get(rung.id);
    // The lines are carried apart where joining them would lose where they are divided.
    const text = lines?.join("\n") ?? "";
    const isPlain = text !== "" && lines?.every((line) => line !== "" && !line.includes("\n"));
    const draft = {
      statement: text === "" ? rung.name : text,
      short: rung.name,
      code: `${id}.${rung.rank}`,
      more: { level: rung.id, described: lines !== undefined, ...(lines && !isPlain && { lines }) },
    };
    return out.add("skill-level", [id, rung.id], draft, link, i + 1);
  });
  for (const [i, lower] of links.entries()) {
    const higher = links[i + 1];
    if (higher) out.associate("precedes", lower, higher);
  }
  const rubric = out.node("CFRubrics", "rubric", id);
  const criterion = out.node("CFRubricCriteria", "criterion", id);
  return {
    ...rubric,
    title: link.title,
    CFRubricCriteria: [
      {
        ...criterion,
        category: link.title,
        CFItemURI: link,
        position: 1,
        rubricId: rubric.identifier,
        CFRubricCriterionLevels: rungs.map((rung, i) => {
          const text = described.get(rung.id)?.join("\n") ?? "";
          return {
            ...out.node("CFRubricCriterionLevels", "criterion-level", id, rung.id),
            quality: links[i]?.title ?? "",
            ...(text !== "" && { description: text }),
            score: rung.rank,
            position: i + 1,
            rubricCriterionId: criterion.identifier,
          };
        }),
      },
    ],
  };
}

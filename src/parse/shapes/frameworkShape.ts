import type { FrameworkData } from "../../model/framework.js";
import type { Grade } from "../../model/grade.js";
import { limits } from "../../model/limits.js";
import type { Pathway } from "../../model/pathway.js";
import type { Role } from "../../model/role.js";
import type { RoleFamily } from "../../model/roleFamily.js";
import type { RoleLevel } from "../../model/roleLevel.js";
import type { Skill } from "../../model/skill.js";
import type { SkillGroup } from "../../model/skillGroup.js";
import type { SkillLevel } from "../../model/skillLevel.js";
import type { Title, TitleMeaning } from "../../model/title.js";
import { dayShape, idShape, nameShape, textShape, urlShape } from "../primitiveShapes.js";
import { list, object, oneOf, optional, record } from "../shape.js";
import { licenceShape } from "./licenceShape.js";
import { needsShape } from "./needsShape.js";
import { referenceShape } from "./referenceShape.js";

const names = optional(list(nameShape));
const described = { id: idShape, name: nameShape, description: optional(textShape) };

const skillShape = object<Skill>({
  ...described,
  group: optional(idShape),
  definedAt: optional(list(idShape, { min: 1 })),
  descriptors: optional(record(list(textShape))),
  url: optional(urlShape),
  aliases: names,
  formerNames: names,
});

const roleLevelShape = object<RoleLevel>({
  ...described,
  track: optional(nameShape),
  grades: optional(list(idShape, { min: 1 })),
  gradesAsOf: optional(dayShape),
  url: optional(urlShape),
  aliases: names,
  formerNames: names,
  needs: needsShape,
});

const roleShape = object<Role>({
  ...described,
  family: idShape,
  url: optional(urlShape),
  aliases: names,
  formerNames: names,
  levels: list(roleLevelShape, { min: 1 }),
});

const pathwayShape = object<Pathway>({
  id: idShape,
  name: optional(nameShape),
  from: idShape,
  to: idShape,
  fromLevel: optional(idShape),
  toLevel: optional(idShape),
  url: optional(urlShape),
});

const titleMeaningShape = object<TitleMeaning>({
  role: idShape,
  roleLevel: optional(idShape),
  match: oneOf(["exact", "close", "broad"]),
});

export const gradesShape = list(object<Grade>({ id: idShape, name: nameShape }));
export const titlesShape = list(object<Title>({ title: nameShape, means: list(titleMeaningShape) }));

/** A framework with everything in it. */
export const frameworkShape = object<FrameworkData>({
  $schema: optional(nameShape),
  id: idShape,
  title: nameShape,
  version: idShape,
  base: optional(referenceShape),
  publisher: optional(nameShape),
  licence: optional(licenceShape),
  source: optional(urlShape),
  language: optional(idShape),
  levels: list(object<SkillLevel>(described), { min: 1, max: limits.levels }),
  grades: optional(gradesShape),
  skillGroups: optional(list(object<SkillGroup>(described))),
  skills: list(skillShape),
  roleFamilies: list(object<RoleFamily>({ ...described, url: optional(urlShape) })),
  roles: list(roleShape),
  pathways: optional(list(pathwayShape)),
  titles: optional(titlesShape),
});

import * as z from "zod";
import { type FrameworkReference, frameworkReferenceSchema } from "./frameworkReference.js";
import { type Grade, gradeSchema } from "./grade.js";
import type { FrameworkIds } from "./ids.js";
import { type Licence, licenceSchema } from "./licence.js";
import { limits } from "./limits.js";
import { type Pathway, pathwaySchema } from "./pathway.js";
import { idSchema, nameSchema, urlSchema } from "./primitives.js";
import { type Role, roleSchema } from "./role.js";
import { type RoleFamily, roleFamilySchema } from "./roleFamily.js";
import { type Skill, skillSchema } from "./skill.js";
import { type SkillGroup, skillGroupSchema } from "./skillGroup.js";
import { type SkillLevel, skillLevelSchema } from "./skillLevel.js";
import { type Title, titleSchema } from "./title.js";

/**
 * A skills framework as plain JSON, before anybody has vouched for it. Every question takes a {@link Framework}, which
 * {@link parseFramework} makes of this.
 */
export interface FrameworkData<Ids extends FrameworkIds = FrameworkIds> {
  /** Where editors find the JSON Schema of the file, such as `./node_modules/ddat-skills/dist/framework.schema.json`. */
  readonly $schema?: string;
  readonly id: string;
  readonly title: string;
  /** The publisher's own name of the release: a date, a number. Profiles and assessments refer to it. */
  readonly version: string;
  /**
   * The framework that this one lays roles, grades or titles over ({@link withRoles} of `ddat-skills/releases`): the same levels
   * and skills. What is in the ids of the base, such as a profile, is taken by every question about this one as it is.
   */
  readonly base?: FrameworkReference;
  readonly publisher?: string;
  readonly licence?: Licence;
  /** Where the content was published. */
  readonly source?: string;
  /** BCP 47 tag of the language the names are in, such as `en-GB`. */
  readonly language?: string;
  /** The scale, lowest first. */
  readonly levels: readonly SkillLevel<Ids>[];
  /** Pay grades, lowest first. Absent: the grades of role levels are plain words without an order. */
  readonly grades?: readonly Grade[];
  readonly skillGroups?: readonly SkillGroup[];
  readonly skills: readonly Skill<Ids>[];
  readonly roleFamilies: readonly RoleFamily<Ids>[];
  readonly roles: readonly Role<Ids>[];
  readonly pathways?: readonly Pathway<Ids>[];
  /** What people call the roles and role levels. For search and suggestions alone: a title is not a name. */
  readonly titles?: readonly Title<Ids>[];
}

declare const parsed: unique symbol;

/**
 * A framework whose every id has been checked, deep frozen. Only {@link parseFramework}, {@link defineFramework} and the bundled
 * data yield one, so raw JSON does not compile as an argument of a question. It is still plain JSON: the mark exists in
 * the type alone, and `parseFramework(JSON.parse(JSON.stringify(framework)))` is the identity.
 */
export interface Framework<Ids extends FrameworkIds = FrameworkIds> extends FrameworkData<Ids> {
  /** @hidden */
  readonly [parsed]: true;
}

export const frameworkSchema = z
  .strictObject({
    $schema: nameSchema.exactOptional(),
    id: idSchema,
    title: nameSchema,
    version: idSchema,
    base: frameworkReferenceSchema.exactOptional(),
    publisher: nameSchema.exactOptional(),
    licence: licenceSchema.exactOptional(),
    source: urlSchema.exactOptional(),
    language: idSchema.exactOptional(),
    levels: z.array(skillLevelSchema).min(1).max(limits.levels).readonly(),
    grades: z.array(gradeSchema).readonly().exactOptional(),
    skillGroups: z.array(skillGroupSchema).readonly().exactOptional(),
    skills: z.array(skillSchema).readonly(),
    roleFamilies: z.array(roleFamilySchema).readonly(),
    roles: z.array(roleSchema).readonly(),
    pathways: z.array(pathwaySchema).readonly().exactOptional(),
    titles: z.array(titleSchema).readonly().exactOptional(),
  })
  .readonly() satisfies z.ZodType<FrameworkData>;

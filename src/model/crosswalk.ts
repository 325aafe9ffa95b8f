import * as z from "zod";
import { type FrameworkReference, frameworkReferenceSchema } from "./frameworkReference.js";
import type { FrameworkIds } from "./ids.js";
import { type Licence, licenceSchema } from "./licence.js";
import { dateSchema, idSchema, nameSchema, textSchema } from "./primitives.js";
import { relationPredicates } from "./relationPredicates.js";

/** How a skill of one framework relates to one of another: `broad` says that the skill `to` is the broader one. */
export type RelationPredicate = (typeof relationPredicates)[number];

/** Which level of one framework stands for which of another. A level that is not in it stands for none. */
export type LevelMap<From extends FrameworkIds = FrameworkIds, To extends FrameworkIds = From> = {
  readonly [Level in From["level"]]?: To["level"];
};

/** One statement of a {@link Crosswalk}: this skill of one framework is so related to that skill of the other. */
export interface SkillRelation<From extends FrameworkIds = FrameworkIds, To extends FrameworkIds = From> {
  /** Id of the skill in the framework that the crosswalk starts from. */
  readonly from: From["skill"];
  /** Id of the skill in the framework that it leads to. */
  readonly to: To["skill"];
  readonly predicate: RelationPredicate;
  /** How sure whoever made the statement is of it, from 0 to 1. Absent: they do not say. */
  readonly confidence?: number;
  /** What it rests on: a sentence, or a term such as `semapv:ManualMappingCuration`. */
  readonly justification?: string;
  /** What whoever made the statement adds to it. */
  readonly comment?: string;
  /** The levels for this relation, in the place of the crosswalk's own map: the two are not added up. */
  readonly levels?: LevelMap<From, To>;
}

/**
 * How the skills of two frameworks relate, stated one by one. The frameworks need not know of each other; for two
 * releases of one framework {@link diffFrameworks} does more with less work.
 */
export interface Crosswalk<From extends FrameworkIds = FrameworkIds, To extends FrameworkIds = From> {
  readonly id: string;
  readonly title?: string;
  /** The release of the crosswalk itself. */
  readonly version?: string;
  /** The licence of the statements. */
  readonly licence?: Licence;
  /** The day it was published or made, ISO 8601. */
  readonly date?: string;
  readonly from: FrameworkReference;
  readonly to: FrameworkReference;
  /**
   * The levels for every relation that has no map of its own. Where there is neither, no level is claimed: that two scales
   * have four rungs each does not make the rungs the same.
   */
  readonly levels?: LevelMap<From, To>;
  /** One pair of skills may stand in several relations, and one skill in relations to several. */
  readonly relations: readonly SkillRelation<From, To>[];
}

export const levelMapSchema = z.record(idSchema, idSchema).readonly();

export const skillRelationSchema = z
  .strictObject({
    from: idSchema,
    to: idSchema,
    predicate: z.enum(relationPredicates),
    confidence: z.number().min(0).max(1).exactOptional(),
    justification: textSchema.exactOptional(),
    comment: textSchema.exactOptional(),
    levels: levelMapSchema.exactOptional(),
  })
  .readonly() satisfies z.ZodType<SkillRelation>;

export const crosswalkSchema = z
  .strictObject({
    id: idSchema,
    title: nameSchema.exactOptional(),
    version: idSchema.exactOptional(),
    licence: licenceSchema.exactOptional(),
    date: dateSchema.exactOptional(),
    from: frameworkReferenceSchema,
    to: frameworkReferenceSchema,
    levels: levelMapSchema.exactOptional(),
    relations: z.array(skillRelationSchema).readonly(),
  })
  .readonly() satisfies z.ZodType<Crosswalk>;

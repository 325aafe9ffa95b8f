import * as z from "zod";
import { needSchema } from "../../model/need.js";
import { idSchema, nameSchema } from "../../model/primitives.js";
import type {
  FrameworkDiff,
  FrameworkRelease,
  NeedOf,
  OtherChange,
  Redefinition,
  Relevelling,
  Renames,
  Reweighting,
  RoleLevelPlace,
  SuggestedRename,
  ThingsDiff,
} from "./frameworkDiff.js";

const idList = z.array(idSchema).readonly();
const share = z.number().min(0).max(1);
const direction = z.enum(["raised", "lowered", "same"]);

const releaseSchema = z
  .strictObject({ id: idSchema, version: idSchema, levels: idList })
  .readonly() satisfies z.ZodType<FrameworkRelease>;

const things = {
  added: idList,
  removed: idList,
  renamed: z.array(z.strictObject({ from: idSchema, to: idSchema }).readonly()).readonly(),
  reworded: z.array(z.strictObject({ id: idSchema, fields: z.array(z.string()).readonly() }).readonly()).readonly(),
};
const thingsSchema = z.strictObject(things).readonly() satisfies z.ZodType<ThingsDiff>;

const redefinitionSchema = z
  .strictObject({ id: idSchema, before: idList.exactOptional(), after: idList.exactOptional() })
  .readonly() satisfies z.ZodType<Redefinition>;

const placeSchema = z
  .strictObject({ role: idSchema, track: nameSchema.exactOptional(), grades: idList.exactOptional() })
  .readonly() satisfies z.ZodType<RoleLevelPlace>;

const needOfSchema = z
  .strictObject({ roleLevel: idSchema, ...needSchema.unwrap().shape })
  .readonly() satisfies z.ZodType<NeedOf>;

const relevellingSchema = z
  .strictObject({
    roleLevel: idSchema,
    skill: idSchema,
    from: idSchema.exactOptional(),
    to: idSchema.exactOptional(),
    direction,
    uncounted: z.literal(true).exactOptional(),
  })
  .readonly() satisfies z.ZodType<Relevelling>;

const weightSchema = z
  .strictObject({ importance: z.enum(["essential", "desirable"]), weight: z.int().min(0) })
  .readonly();

const reweightingSchema = z
  .strictObject({
    roleLevel: idSchema,
    skill: idSchema,
    level: idSchema.exactOptional(),
    from: weightSchema,
    to: weightSchema,
    direction,
  })
  .readonly() satisfies z.ZodType<Reweighting>;

const otherChangeSchema = z
  .strictObject({
    kind: z.enum(["framework", "skill group", "grade", "pathway", "title"]),
    change: z.enum(["added", "removed", "changed"]),
    id: idSchema,
    fields: z.array(z.string()).readonly().exactOptional(),
  })
  .readonly() satisfies z.ZodType<OtherChange>;

export const suggestedRenameSchema = z
  .strictObject({
    kind: z.enum(["level", "skill", "role family", "role", "role level"]),
    from: idSchema,
    to: idSchema,
    score: share,
    evidence: z
      .strictObject({
        formerName: nameSchema.exactOptional(),
        names: share,
        shared: z.strictObject({ count: z.int().min(0), outOf: z.int().min(0) }).readonly(),
        wording: share.exactOptional(),
      })
      .readonly(),
  })
  .readonly() satisfies z.ZodType<SuggestedRename>;

export const frameworkDiffSchema = z
  .strictObject({
    bump: z.enum(["major", "minor", "patch", "none"]),
    before: releaseSchema,
    after: releaseSchema,
    levels: z.strictObject({ ...things, reordered: z.boolean() }).readonly(),
    skills: z.strictObject({ ...things, redefined: z.array(redefinitionSchema).readonly() }).readonly(),
    roleFamilies: thingsSchema,
    roles: z
      .strictObject({
        ...things,
        moved: z.array(z.strictObject({ id: idSchema, from: idSchema, to: idSchema }).readonly()).readonly(),
        reordered: idList,
      })
      .readonly(),
    roleLevels: z
      .strictObject({
        ...things,
        moved: z.array(z.strictObject({ id: idSchema, from: placeSchema, to: placeSchema }).readonly()).readonly(),
      })
      .readonly(),
    needs: z
      .strictObject({
        added: z.array(needOfSchema).readonly(),
        removed: z.array(needOfSchema).readonly(),
        relevelled: z.array(relevellingSchema).readonly(),
        reweighted: z.array(reweightingSchema).readonly(),
        unsettled: z
          .array(z.strictObject({ roleLevel: idSchema, skill: idSchema, level: idSchema.exactOptional() }).readonly())
          .readonly(),
      })
      .readonly(),
    others: z.array(otherChangeSchema).readonly(),
    reordered: z.array(z.string()).readonly(),
    suggestedRenames: z.array(suggestedRenameSchema).readonly(),
  })
  .readonly() satisfies z.ZodType<FrameworkDiff>;

const renamesOfOneKind = z.record(idSchema, idSchema).readonly().exactOptional();

/** The `renamed` of {@link diffFrameworks}, as a file has it. */
export const renamesSchema = z
  .strictObject({
    levels: renamesOfOneKind,
    skills: renamesOfOneKind,
    roleFamilies: renamesOfOneKind,
    roles: renamesOfOneKind,
    roleLevels: renamesOfOneKind,
  })
  .readonly() satisfies z.ZodType<Renames>;

import * as z from "zod";
import { answerAboutShape } from "../model/answerAbout.js";
import { frameworkReferenceSchema } from "../model/frameworkReference.js";
import { idSchema, nameSchema } from "../model/primitives.js";
import { coverageSchema, gapSchema } from "../questions/gap/gap.schema.js";
import { costSchema, planOutcomeSchema } from "./planTraining.schema.js";
import type { PostTraining, StaffedPost, Staffing } from "./staff/Staffing.js";
import type { StaffingRules } from "./staff/StaffPostsOptions.js";

// Apart from staffPosts.ts, so that asking the question does not load zod.

const count = z.int().min(0);

const post = { post: idSchema, ...answerAboutShape, site: idSchema.exactOptional(), hub: idSchema.exactOptional() };

const short = {
  rungsShort: count,
  lacking: z
    .array(
      z
        .strictObject({
          skill: idSchema,
          level: idSchema.exactOptional(),
          has: idSchema.exactOptional(),
          by: z.int().min(1),
        })
        .readonly(),
    )
    .readonly(),
  toConfirm: z.array(z.strictObject({ skill: idSchema, needed: idSchema.exactOptional() }).readonly()).readonly(),
};

const postTraining = planOutcomeSchema.unwrap().extend({ fit: count }).readonly() satisfies z.ZodType<PostTraining>;

const withPerson = {
  ...post,
  ...short,
  person: nameSchema,
  fit: count,
  isLocked: z.boolean(),
  isAgainstSites: z.boolean(),
  gap: gapSchema,
};

export const staffedPostSchema = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("fill"), ifConfirmed: z.boolean(), ...withPerson }).readonly(),
  z.strictObject({ action: z.literal("train"), ...withPerson, training: postTraining.exactOptional() }).readonly(),
  z
    .strictObject({
      action: z.literal("hire"),
      ...post,
      why: z.enum(["nothing-asked", "nobody-allowed", "too-few-people", "better-elsewhere"]),
      loss: count.exactOptional(),
      empties: idSchema.exactOptional(),
      nearest: z
        .strictObject({ person: nameSchema, coverage: coverageSchema, fills: idSchema.exactOptional(), ...short })
        .readonly()
        .exactOptional(),
    })
    .readonly(),
]) satisfies z.ZodType<StaffedPost>;

const difference = z
  .strictObject({
    post: idSchema,
    instead: nameSchema.exactOptional(),
    person: nameSchema.exactOptional(),
    fit: count.exactOptional(),
  })
  .readonly();

export const staffingSchema = z
  .strictObject({
    framework: frameworkReferenceSchema,
    status: z.enum(["optimal", "feasible"]),
    posts: z.array(staffedPostSchema).readonly(),
    filled: count,
    total: count,
    bound: z.array(z.strictObject({ of: z.enum(["ready", "fit"]), value: count, bound: count }).readonly()).readonly(),
    unplaced: z.array(nameSchema).readonly(),
    alternatives: z
      .array(z.strictObject({ total: count, filled: count, differs: z.array(difference).readonly() }).readonly())
      .readonly(),
    training: z
      .strictObject({ ready: count, cost: costSchema.exactOptional(), unpriced: count })
      .readonly()
      .exactOptional(),
  })
  .readonly() satisfies z.ZodType<Staffing>;

const pairs = z.array(z.strictObject({ post: idSchema, person: nameSchema }).readonly()).readonly();

/** The options of `staffPosts` about pairs and people, as a file holds them. */
export const staffingRulesSchema = z
  .strictObject({
    locked: pairs.exactOptional(),
    forbidden: pairs.exactOptional(),
    mustStay: z.array(nameSchema).readonly().exactOptional(),
    sites: z.record(nameSchema, z.array(idSchema).readonly()).readonly().exactOptional(),
    sitesOnly: z.boolean().exactOptional(),
  })
  .readonly() satisfies z.ZodType<StaffingRules>;

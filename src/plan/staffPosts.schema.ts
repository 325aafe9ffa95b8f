import * as z from "zod";
import { answerAboutShape } from "../model/answerAbout.js";
import { frameworkReferenceSchema } from "../model/frameworkReference.js";
import { moneySchema } from "../model/money.js";
import { dateSchema, idSchema, nameSchema } from "../model/primitives.js";
import { coverageSchema, gapSchema } from "../questions/gap/gap.schema.js";
import { costSchema, planOutcomeSchema } from "./planTraining.schema.js";
import type { PostTraining, StaffedPost, Staffing } from "./staff/Staffing.js";
import type { StaffingRules } from "./staff/StaffPostsOptions.js";
import { type StaffingOverTime, staffingAims } from "./staff/time/StaffingOverTime.js";

// Apart from staffPosts.ts, so that asking the question does not load zod.

const count = z.int().min(0);

const post = {
  post: idSchema,
  ...answerAboutShape,
  place: z.int().min(1).exactOptional(),
  site: idSchema.exactOptional(),
  hub: idSchema.exactOptional(),
  overTime: z
    .strictObject({ open: count, filled: count, isHired: z.boolean(), cost: costSchema.exactOptional() })
    .readonly()
    .exactOptional(),
};

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
      why: z.enum([
        "nothing-asked",
        "not-open",
        "nobody-allowed",
        "too-few-people",
        "better-elsewhere",
        "worse-over-time",
      ]),
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
    bound: z
      .array(
        z.union([
          z.strictObject({ of: z.enum(["months", "ready", "fit"]), value: count, bound: count }).readonly(),
          z.strictObject({ of: z.literal("cost"), value: z.number(), bound: z.number() }).readonly(),
        ]),
      )
      .readonly(),
    unplaced: z.array(nameSchema).readonly(),
    alternatives: z
      .array(z.strictObject({ total: count, filled: count, differs: z.array(difference).readonly() }).readonly())
      .readonly(),
    training: z
      .strictObject({ ready: count, cost: costSchema.exactOptional(), unpriced: count })
      .readonly()
      .exactOptional(),
    overTime: z
      .strictObject({
        from: dateSchema,
        until: dateSchema,
        aim: z.enum(staffingAims),
        open: count,
        filled: count,
        hired: count,
        cost: costSchema.exactOptional(),
        costs: z
          .strictObject({
            vacancies: costSchema,
            salaries: costSchema,
            hires: costSchema,
            courses: costSchema,
            backfill: costSchema,
          })
          .readonly()
          .exactOptional(),
      })
      .readonly()
      .exactOptional(),
  })
  .readonly() satisfies z.ZodType<Staffing>;

const costs = z.record(idSchema, moneySchema).readonly();

/** A period and its costs, as a file holds them. */
export const staffingOverTimeSchema = z
  .strictObject({
    from: dateSchema,
    until: dateSchema,
    aim: z.enum(staffingAims).exactOptional(),
    available: z
      .record(
        nameSchema,
        z.strictObject({ from: dateSchema.exactOptional(), until: dateSchema.exactOptional() }).readonly(),
      )
      .readonly()
      .exactOptional(),
    vacantMonth: moneySchema.exactOptional(),
    vacantMonthOf: costs.exactOptional(),
    hire: z.strictObject({ months: count, cost: moneySchema.exactOptional() }).readonly().exactOptional(),
    salaries: costs.exactOptional(),
    backfill: moneySchema.exactOptional(),
    budget: moneySchema.exactOptional(),
    timeLimit: z.number().exactOptional(),
  })
  .readonly() satisfies z.ZodType<StaffingOverTime>;

const pairs = z.array(z.strictObject({ post: idSchema, person: nameSchema }).readonly()).readonly();

/** The options of {@link staffPosts} about pairs and people, as a file holds them. */
export const staffingRulesSchema = z
  .strictObject({
    locked: pairs.exactOptional(),
    forbidden: pairs.exactOptional(),
    mustStay: z.array(nameSchema).readonly().exactOptional(),
    sites: z.record(nameSchema, z.array(idSchema).readonly()).readonly().exactOptional(),
    sitesOnly: z.boolean().exactOptional(),
  })
  .readonly() satisfies z.ZodType<StaffingRules>;

import * as z from "zod";
import { answerAboutShape } from "../model/answerAbout.js";
import { courseModes } from "../model/courseModes.js";
import { frameworkReferenceSchema } from "../model/frameworkReference.js";
import { moneySchema } from "../model/money.js";
import { dateSchema, idSchema, nameSchema } from "../model/primitives.js";
import { roleProfileSchema } from "../model/roleProfile.js";
import { coverageSchema, restsOnSchema } from "../questions/gap/gap.schema.js";
import type {
  CohortMember,
  CohortOpenNeed,
  CohortPerson,
  CohortPlan,
  CohortTotal,
  PlanCohortOptions,
  RunUse,
} from "./planCohort.js";
import {
  costSchema,
  entriesNotHeldSchema,
  planBoundSchema,
  planOutcomeSchema,
  planResourceSchema,
} from "./planTraining.schema.js";
import { entryReadings } from "./training/entryReading.js";

// Apart from planCohort.ts, so that asking the question does not load zod.

const ids = z.array(idSchema).readonly();
const amount = z.number().min(0);
const count = z.int().min(0);
const roleLevel = z.union([idSchema, roleProfileSchema]);

/** Adds up what a cohort takes. */
export const cohortTotalSchema = z
  .strictObject({
    closed: count,
    cost: costSchema.exactOptional(),
    days: amount,
    places: count,
    gained: count,
    finish: dateSchema.exactOptional(),
  })
  .readonly() satisfies z.ZodType<CohortTotal>;

export const runUseSchema = z
  .strictObject({
    offering: idSchema,
    course: idSchema,
    site: idSchema.exactOptional(),
    start: dateSchema.exactOptional(),
    places: count.exactOptional(),
    taken: count,
    full: z.boolean(),
    minimum: z.int().min(1).exactOptional(),
    fixedCost: moneySchema.exactOptional(),
  })
  .readonly() satisfies z.ZodType<RunUse>;

export const cohortOpenNeedSchema = z
  .strictObject({
    skill: idSchema,
    from: idSchema.exactOptional(),
    to: idSchema.exactOptional(),
    why: z.enum(["unassessed", "no-course", "entry", "not-chosen", "not-asked"]),
    entries: entriesNotHeldSchema.exactOptional(),
  })
  .readonly() satisfies z.ZodType<CohortOpenNeed>;

export const cohortPersonSchema = planOutcomeSchema
  .unwrap()
  .extend({
    person: nameSchema,
    ...answerAboutShape,
    closed: z.boolean(),
    coverageNow: coverageSchema,
    restsOn: restsOnSchema,
    open: z.array(cohortOpenNeedSchema).readonly(),
  })
  .readonly() satisfies z.ZodType<CohortPerson>;

const aim = z.enum(["ready", "coverage", "everybody"]);

export const cohortPlanSchema = z
  .strictObject({
    framework: frameworkReferenceSchema,
    status: z.enum(["optimal", "feasible", "impossible"]),
    aim,
    total: cohortTotalSchema,
    people: z.array(cohortPersonSchema).readonly(),
    runs: z.array(runUseSchema).readonly(),
    full: ids,
    resources: z.array(planResourceSchema).readonly(),
    bound: z.array(planBoundSchema).readonly(),
  })
  .readonly() satisfies z.ZodType<CohortPlan>;

/** Limits that hold for all and for one alike. */
const limits = {
  budget: moneySchema.exactOptional(),
  earliest: dateSchema.exactOptional(),
  latest: dateSchema.exactOptional(),
  sites: ids.exactOptional(),
  providers: ids.exactOptional(),
  modes: z.array(z.enum(courseModes)).readonly().exactOptional(),
  travel: z.record(idSchema, moneySchema).readonly().exactOptional(),
};

/** What a cohort's plan is to reach and must stay within, as JSON from a form or a file. */
export const planCohortOptionsSchema = z
  .strictObject({
    ...limits,
    taken: z.record(idSchema, count).readonly().exactOptional(),
    roleLevel: roleLevel.exactOptional(),
    aim: aim.exactOptional(),
    unassessed: z.enum(["leave", "learn"]).exactOptional(),
    essentialOnly: z.boolean().exactOptional(),
    entry: z.enum(entryReadings).exactOptional(),
    timeLimit: z.number().gt(0).exactOptional(),
  })
  .readonly() satisfies z.ZodType<Omit<PlanCohortOptions, "signal" | "onProgress">>;

/** What holds for one member beside their profile, as JSON from a form or a file. */
export const cohortMemberRulesSchema = z
  .strictObject({ ...limits, roleLevel: roleLevel.exactOptional(), done: ids.exactOptional() })
  .readonly() satisfies z.ZodType<Omit<CohortMember, "profile">>;

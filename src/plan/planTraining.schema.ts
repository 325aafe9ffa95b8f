import * as z from "zod";
import { answerAboutShape } from "../model/answerAbout.js";
import { courseModes } from "../model/courseModes.js";
import { frameworkReferenceSchema } from "../model/frameworkReference.js";
import { type Money, moneySchema } from "../model/money.js";
import { dateSchema, idSchema, nameSchema } from "../model/primitives.js";
import { resourceSchema } from "../model/resource.js";
import { coverageSchema, restsOnSchema } from "../questions/gap/gap.schema.js";
import type { PlanTrainingOptions } from "./planTraining.js";
import type { PlanBound, PlanOutcome, PlanResource, PlanStep, TrainingPlan } from "./TrainingPlan.js";
import { entryReadings } from "./training/entryReading.js";
import { type LimitThatWouldHelp, limitsToLift } from "./training/limitsThatWouldHelp.js";
import type { EntryNotHeld, OpenNeed, OpenReason } from "./training/openNeeds.js";

// Apart from planTraining.ts, so that asking the question does not load zod.

const ids = z.array(idSchema).readonly();
const mode = z.enum(courseModes);
const amount = z.number().min(0);
const count = z.int().min(0);

/** What many courses cost together may be more than a course may cost. */
export const costSchema = moneySchema.unwrap().extend({ amount }).readonly() satisfies z.ZodType<Money>;

const skillToHold = z.strictObject({ skill: idSchema, needed: idSchema }).readonly();

export const planStepSchema = z
  .strictObject({
    course: idSchema,
    offering: idSchema.exactOptional(),
    site: idSchema.exactOptional(),
    mode: mode.exactOptional(),
    start: dateSchema.exactOptional(),
    end: dateSchema.exactOptional(),
    cost: moneySchema.exactOptional(),
    travel: moneySchema.exactOptional(),
    days: amount.exactOptional(),
    closes: z
      .array(
        z
          .strictObject({ skill: idSchema, from: idSchema.exactOptional(), to: idSchema, meetsNeed: z.boolean() })
          .readonly(),
      )
      .readonly(),
    toConfirm: z.array(skillToHold).readonly(),
    leadsTo: ids,
  })
  .readonly() satisfies z.ZodType<PlanStep>;

export const planOutcomeSchema = z
  .strictObject({
    steps: z.array(planStepSchema).readonly(),
    cost: costSchema.exactOptional(),
    days: amount,
    finish: dateSchema.exactOptional(),
    unpriced: ids,
    untimed: ids,
    coverage: coverageSchema,
  })
  .readonly() satisfies z.ZodType<PlanOutcome>;

export const entriesNotHeldSchema = z
  .array(z.strictObject({ skill: idSchema, needed: idSchema, has: idSchema.exactOptional() }).readonly())
  .readonly() satisfies z.ZodType<readonly EntryNotHeld[]>;

export const openReasons = [
  "unassessed",
  "no-course",
  "entry",
  "dates",
  "limits",
  "not-chosen",
  "not-asked",
  "undecided",
] as const satisfies readonly OpenReason[];

export const openNeedSchema = z
  .strictObject({
    skill: idSchema,
    from: idSchema.exactOptional(),
    to: idSchema.exactOptional(),
    why: z.enum(openReasons),
    entries: entriesNotHeldSchema.exactOptional(),
  })
  .readonly() satisfies z.ZodType<OpenNeed>;

export const planLimitSchema = z.enum(limitsToLift);

export const limitThatWouldHelpSchema = z
  .strictObject({
    limit: planLimitSchema,
    cost: costSchema.exactOptional(),
    days: amount,
    finish: dateSchema.exactOptional(),
    unpriced: z.array(idSchema).readonly(),
    untimed: z.array(idSchema).readonly(),
    coverage: coverageSchema,
  })
  .readonly() satisfies z.ZodType<LimitThatWouldHelp>;

/** Dates for `finish`, where no bound is known an empty one; numbers for everything else. */
export const planBoundSchema = z.discriminatedUnion("of", [
  z
    .strictObject({ of: z.literal("finish"), value: dateSchema, bound: z.union([dateSchema, z.literal("")]) })
    .readonly(),
  z.strictObject({ of: z.enum(["cost", "days"]), value: amount, bound: amount }).readonly(),
  z
    .strictObject({
      of: z.enum(["coverage", "unpriced", "untimed", "toConfirm", "courses", "ready", "waiting"]),
      value: count,
      bound: count,
    })
    .readonly(),
]) satisfies z.ZodType<PlanBound>;

export const planResourceSchema = z
  .strictObject({ resource: resourceSchema, skills: ids })
  .readonly() satisfies z.ZodType<PlanResource>;

export const trainingPlanSchema = planOutcomeSchema
  .unwrap()
  .extend({
    person: nameSchema,
    framework: frameworkReferenceSchema,
    ...answerAboutShape,
    status: z.enum(["optimal", "feasible", "impossible"]),
    coverageNow: coverageSchema,
    restsOn: restsOnSchema,
    open: z.array(openNeedSchema).readonly(),
    resources: z.array(planResourceSchema).readonly(),
    bound: z.array(planBoundSchema).readonly(),
    wouldHelp: z.array(limitThatWouldHelpSchema).readonly(),
    alternatives: z.array(planOutcomeSchema).readonly(),
    undecided: z.array(z.union([planLimitSchema, z.literal("alternatives")])).readonly(),
  })
  .readonly() satisfies z.ZodType<TrainingPlan>;

/** What a plan must stay within and is to be least in, as JSON from a form or a file. */
export const planTrainingOptionsSchema = z
  .strictObject({
    minimise: z
      .array(z.enum(["cost", "days", "finish"]))
      .readonly()
      .exactOptional(),
    mostCoverage: z.boolean().exactOptional(),
    budget: moneySchema.exactOptional(),
    earliest: dateSchema.exactOptional(),
    latest: dateSchema.exactOptional(),
    sites: ids.exactOptional(),
    providers: ids.exactOptional(),
    modes: z.array(mode).readonly().exactOptional(),
    taken: z.record(idSchema, count).readonly().exactOptional(),
    travel: z.record(idSchema, moneySchema).readonly().exactOptional(),
    done: ids.exactOptional(),
    unassessed: z.enum(["leave", "learn"]).exactOptional(),
    essentialOnly: z.boolean().exactOptional(),
    entry: z.enum(entryReadings).exactOptional(),
    alternatives: count.exactOptional(),
    timeLimit: z.number().gt(0).exactOptional(),
  })
  .readonly() satisfies z.ZodType<Omit<PlanTrainingOptions, "signal" | "onProgress">>;

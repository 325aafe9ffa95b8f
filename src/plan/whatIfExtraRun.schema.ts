import * as z from "zod";
import { courseModes } from "../model/courseModes.js";
import { frameworkReferenceSchema } from "../model/frameworkReference.js";
import { moneySchema } from "../model/money.js";
import { dateSchema, idSchema, nameSchema } from "../model/primitives.js";
import { cohortPlanSchema, cohortTotalSchema, runUseSchema } from "./planCohort.schema.js";
import { costSchema } from "./planTraining.schema.js";
import type { BreakEven } from "./training/breakEvenOf.js";
import type { ExtraRun, ExtraRunWorth } from "./whatIfExtraRun.js";

// Apart from whatIfExtraRun.ts, so that asking the question does not load zod.

const people = z.array(nameSchema).readonly();
const difference = moneySchema.unwrap().extend({ amount: z.number() }).readonly();

/** A run that is thought of, as JSON from a form or a file. */
export const extraRunSchema = z
  .strictObject({
    course: idSchema,
    site: idSchema.exactOptional(),
    mode: z.enum(courseModes).exactOptional(),
    capacity: z.int().min(1),
    start: dateSchema.exactOptional(),
    end: dateSchema.exactOptional(),
    cost: moneySchema.exactOptional(),
    minimum: z.int().min(1).exactOptional(),
    fixedCost: moneySchema.exactOptional(),
  })
  .readonly() satisfies z.ZodType<ExtraRun>;

const breakEvenSchema = z
  .strictObject({
    curve: z
      .array(
        z
          .strictObject({
            atMost: z.int().min(0),
            people,
            closed: z.int().min(0),
            gained: z.int().min(0),
            needs: z.int().min(0),
            cost: costSchema.exactOptional(),
            saved: difference.exactOptional(),
            worth: difference.exactOptional(),
          })
          .readonly(),
      )
      .readonly(),
    mostSaved: costSchema.exactOptional(),
    fixedCost: moneySchema.exactOptional(),
    valuePerNeed: moneySchema.exactOptional(),
    paysFrom: z.int().min(0).exactOptional(),
  })
  .readonly() satisfies z.ZodType<BreakEven>;

/** Differences may lie below 0: money saved, places no longer taken. */
export const extraRunWorthSchema = z
  .strictObject({
    framework: frameworkReferenceSchema,
    status: z.enum(["optimal", "feasible", "impossible"]),
    before: cohortTotalSchema,
    after: cohortTotalSchema,
    gained: z
      .strictObject({
        closed: z.int(),
        cost: difference.exactOptional(),
        days: z.number(),
        places: z.int(),
        coverage: z.int(),
      })
      .readonly(),
    nowClosed: people,
    noLongerClosed: people,
    runs: z.array(runUseSchema).readonly(),
    breakEven: breakEvenSchema.exactOptional(),
    plan: cohortPlanSchema,
  })
  .readonly() satisfies z.ZodType<ExtraRunWorth>;

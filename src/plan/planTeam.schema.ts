import * as z from "zod";
import { answerAboutShape } from "../model/answerAbout.js";
import { frameworkReferenceSchema } from "../model/frameworkReference.js";
import { dateSchema, idSchema, nameSchema } from "../model/primitives.js";
import { coverageSchema, restsOnSchema } from "../questions/gap/gap.schema.js";
import { planCohortOptionsSchema, runUseSchema } from "./planCohort.schema.js";
import type { PlanTeamOptions } from "./planTeam.js";
import {
  costSchema,
  entriesNotHeldSchema,
  openReasons,
  planBoundSchema,
  planLimitSchema,
  planOutcomeSchema,
  planResourceSchema,
} from "./planTraining.schema.js";
import type { TeamOpenNeed, TeamOutcome, TeamPlan, TeamPlanPerson, TeamPlanSkill } from "./TeamPlan.js";
import type { TeamLimitThatWouldHelp } from "./team/limitsForTeam.js";

// Apart from planTeam.ts, so that asking the question does not load zod.

const amount = z.number().min(0);
const count = z.int().min(0);
const depth = z.int().min(1).max(100);
const names = z.array(nameSchema).readonly();
const aim = z.enum(["cover", "most"]);

export const teamPlanPersonSchema = planOutcomeSchema
  .unwrap()
  .extend({
    person: nameSchema,
    coverageNow: coverageSchema,
    restsOn: restsOnSchema,
    alone: z.array(idSchema).readonly(),
  })
  .readonly() satisfies z.ZodType<TeamPlanPerson>;

export const teamPlanSkillSchema = z
  .strictObject({
    skill: idSchema,
    needed: idSchema.exactOptional(),
    importance: z.enum(["essential", "desirable"]),
    depth,
    holdersNow: names,
    holders: names,
    missing: count,
    unassessed: names,
  })
  .readonly() satisfies z.ZodType<TeamPlanSkill>;

const total = { cost: costSchema.exactOptional(), days: amount, finish: dateSchema.exactOptional() };

export const teamOutcomeSchema = z
  .strictObject({
    total: z.strictObject({ ...total, places: count, missing: count }).readonly(),
    people: z.array(teamPlanPersonSchema).readonly(),
    skills: z.array(teamPlanSkillSchema).readonly(),
    runs: z.array(runUseSchema).readonly(),
    full: z.array(idSchema).readonly(),
  })
  .readonly() satisfies z.ZodType<TeamOutcome>;

export const teamOpenNeedSchema = z
  .strictObject({
    skill: idSchema,
    needed: idSchema.exactOptional(),
    missing: count,
    why: z.enum([...openReasons, "people", "places"]),
    entries: z
      .array(z.strictObject({ person: nameSchema, entries: entriesNotHeldSchema }).readonly())
      .readonly()
      .exactOptional(),
  })
  .readonly() satisfies z.ZodType<TeamOpenNeed>;

const limitForTeam = z
  .strictObject({ limit: planLimitSchema, ...total, coversAll: z.boolean() })
  .readonly() satisfies z.ZodType<TeamLimitThatWouldHelp>;

export const teamPlanSchema = teamOutcomeSchema
  .unwrap()
  .extend({
    framework: frameworkReferenceSchema,
    ...answerAboutShape,
    status: z.enum(["optimal", "feasible", "impossible"]),
    aim,
    open: z.array(teamOpenNeedSchema).readonly(),
    resources: z.array(planResourceSchema).readonly(),
    bound: z
      .array(
        z.union([planBoundSchema, z.strictObject({ of: z.literal("missing"), value: count, bound: count }).readonly()]),
      )
      .readonly(),
    wouldHelp: z.array(limitForTeam).readonly(),
    alternatives: z.array(teamOutcomeSchema).readonly(),
    undecided: z.array(z.union([planLimitSchema, z.literal("alternatives")])).readonly(),
  })
  .readonly() satisfies z.ZodType<TeamPlan>;

/** How deep a team is to cover its needs and what its plan must stay within, as JSON from a form or a file. */
export const planTeamOptionsSchema = planCohortOptionsSchema
  .unwrap()
  .omit({ roleLevel: true, aim: true })
  .extend({
    aim: aim.exactOptional(),
    depth: depth.exactOptional(),
    depths: z.record(idSchema, depth).readonly().exactOptional(),
    alternatives: count.exactOptional(),
  })
  .readonly() satisfies z.ZodType<Omit<PlanTeamOptions, "signal" | "onProgress">>;

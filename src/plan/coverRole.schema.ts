import * as z from "zod";
import { answerAboutShape } from "../model/answerAbout.js";
import { frameworkReferenceSchema } from "../model/frameworkReference.js";
import { moneySchema } from "../model/money.js";
import { idSchema, nameSchema } from "../model/primitives.js";
import { restsOnSchema } from "../questions/gap/gap.schema.js";
import type { UncoveredNeed } from "./cover/uncoveredNeeds.js";
import type { Brought, CoverNeed, CoverRoleOptions, NearestCover, RoleCover } from "./coverRole.js";

import { costSchema } from "./planTraining.schema.js";

// Apart from coverRole.ts, so that asking the question does not load zod.

const people = z.array(nameSchema).readonly();
const skills = z.array(idSchema).readonly();
const count = z.int().min(0);
const amount = z.number().min(0);
const importance = z.enum(["essential", "desirable"]);

/** What each person costs: the option `costOf`. */
export const costOfSchema = z.record(nameSchema, moneySchema).readonly() satisfies z.ZodType<
  CoverRoleOptions["costOf"]
>;

export const coverNeedSchema = z
  .strictObject({ skill: idSchema, needed: idSchema.exactOptional(), importance })
  .readonly() satisfies z.ZodType<CoverNeed>;

export const broughtSchema = z
  .strictObject({ person: nameSchema, brings: skills, alone: skills })
  .readonly() satisfies z.ZodType<Brought>;

export const uncoveredNeedSchema = z
  .strictObject({
    skill: idSchema,
    needed: idSchema.exactOptional(),
    importance,
    nearest: z.strictObject({ has: idSchema, people }).readonly().exactOptional(),
    unassessed: people,
    outsideRole: people.exactOptional(),
  })
  .readonly() satisfies z.ZodType<UncoveredNeed>;

export const nearestCoverSchema = z
  .strictObject({ people, lacks: skills, cost: costSchema.exactOptional(), isBest: z.boolean() })
  .readonly() satisfies z.ZodType<NearestCover>;

export const roleCoverSchema = z
  .strictObject({
    framework: frameworkReferenceSchema,
    ...answerAboutShape,
    status: z.enum(["optimal", "feasible", "impossible", "undecided", "nothing-asked"]),
    minimises: z.enum(["people", "cost"]),
    needs: z.array(coverNeedSchema).readonly(),
    teams: z.array(people).readonly(),
    brings: z.array(z.array(broughtSchema).readonly()).readonly(),
    size: count.exactOptional(),
    cost: costSchema.exactOptional(),
    bound: z
      .array(z.strictObject({ of: z.enum(["people", "cost"]), value: amount, bound: amount }).readonly())
      .readonly(),
    count: count.exactOptional(),
    isComplete: z.boolean(),
    uncovered: z
      .strictObject({
        missing: z.array(uncoveredNeedSchema).readonly(),
        unknown: z.array(uncoveredNeedSchema).readonly(),
      })
      .readonly(),
    restsOn: restsOnSchema,
    nearest: nearestCoverSchema.exactOptional(),
  })
  .readonly() satisfies z.ZodType<RoleCover>;

import * as z from "zod";
import { frameworkReferenceSchema } from "../model/frameworkReference.js";
import { idSchema } from "../model/primitives.js";
import type { SupplyAndDemand } from "./supplyAndDemand.js";

const count = z.int().min(0);
const people = count.nullable();

const roleLevelSupplySchema = z
  .strictObject({
    roleLevel: idSchema,
    posts: count,
    people: count,
    missing: count,
    ready: people,
    readyIfConfirmed: people,
    notReady: people,
    nothingAsked: people,
  })
  .readonly();

const skillSupplySchema = z
  .strictObject({
    skill: idSchema,
    needed: idSchema,
    posts: count,
    postsAtLeast: count,
    hold: people,
    holdLower: people,
    none: people,
    unassessed: people,
    missing: people,
  })
  .readonly();

export const supplyAndDemandSchema = z
  .strictObject({
    framework: frameworkReferenceSchema,
    of: z.enum(["role-levels", "skills"]),
    groupBy: z.literal("site").exactOptional(),
    minGroup: z.int().min(1),
    groups: z
      .array(
        z
          .strictObject({
            site: z.string().nullable().exactOptional(),
            posts: count,
            people: count,
            leftOut: count,
            elsewhere: count.exactOptional(),
            roleLevels: z.array(roleLevelSupplySchema).readonly(),
            skills: z.array(skillSupplySchema).readonly(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly() satisfies z.ZodType<SupplyAndDemand>;

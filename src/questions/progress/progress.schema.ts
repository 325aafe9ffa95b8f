import * as z from "zod";
import { assessors } from "../../model/assessors.js";
import { frameworkReferenceSchema } from "../../model/frameworkReference.js";
import { idSchema, nameSchema } from "../../model/primitives.js";
import { restsOnSchema } from "../gap/gap.schema.js";
import type { BeforeAndAfter, RungsMoved } from "./beforeAndAfter.js";
import type { AssessedOnce, LevelChange, ProfileComparison } from "./compareProfiles.js";
import type { TeamProgress } from "./teamProgress.js";

// Apart from the questions, so that asking them does not load zod.

const count = z.int().min(0);
const people = z.array(nameSchema).readonly();
const assessor = z.enum(assessors).exactOptional();

const restsOn = z.strictObject({ before: restsOnSchema, after: restsOnSchema }).readonly();

const levelChange = z
  .strictObject({
    skill: idSchema,
    from: idSchema.exactOptional(),
    to: idSchema.exactOptional(),
    rungs: z.int().min(1),
    assessorBefore: assessor,
    assessorAfter: assessor,
  })
  .readonly() satisfies z.ZodType<LevelChange>;
const assessedOnce = z
  .strictObject({ skill: idSchema, level: idSchema.nullable(), assessor })
  .readonly() satisfies z.ZodType<AssessedOnce>;
const changes = z.array(levelChange).readonly();
const once = z.array(assessedOnce).readonly();

export const profileComparisonSchema = z
  .strictObject({
    framework: frameworkReferenceSchema,
    person: nameSchema,
    roleLevelBefore: idSchema.exactOptional(),
    roleLevelAfter: idSchema.exactOptional(),
    gained: changes,
    raised: changes,
    lowered: changes,
    lost: changes,
    nowAssessed: once,
    noLongerAssessed: once,
    same: once,
    rungsUp: count,
    rungsDown: count,
    restsOn,
  })
  .readonly() satisfies z.ZodType<ProfileComparison>;

export const teamProgressSchema = z
  .strictObject({
    framework: frameworkReferenceSchema,
    people: z.array(profileComparisonSchema).readonly(),
    joined: people,
    left: people,
    skills: z
      .array(
        z
          .strictObject({
            skill: idSchema,
            gained: people,
            raised: people,
            lowered: people,
            lost: people,
            nowAssessed: people,
            noLongerAssessed: people,
            levels: z.array(z.strictObject({ level: idSchema, before: count, after: count }).readonly()).readonly(),
            assessed: z.strictObject({ before: count, after: count }).readonly(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly() satisfies z.ZodType<TeamProgress>;

const rungsMoved = z
  .strictObject({ pairs: count, rungsUp: count, rungsDown: count })
  .readonly() satisfies z.ZodType<RungsMoved>;

export const beforeAndAfterSchema = z
  .strictObject({
    framework: frameworkReferenceSchema,
    catalogue: idSchema,
    courses: z.array(idSchema).readonly(),
    people,
    onlyBefore: people,
    onlyAfter: people,
    taught: z
      .array(
        z
          .strictObject({
            course: idSchema,
            skill: idSchema,
            from: idSchema.exactOptional(),
            to: idSchema,
            reached: people,
            risen: people,
            same: people,
            alreadyThere: people,
            fallen: people,
            notAssessed: people,
            where: z
              .array(z.strictObject({ level: idSchema.nullable(), before: people, after: people }).readonly())
              .readonly(),
          })
          .readonly(),
      )
      .readonly(),
    inTaughtSkills: rungsMoved,
    inOtherSkills: rungsMoved,
    restsOn,
  })
  .readonly() satisfies z.ZodType<BeforeAndAfter>;

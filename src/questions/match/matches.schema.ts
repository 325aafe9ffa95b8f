import * as z from "zod";
import { answerAboutShape } from "../../model/answerAbout.js";
import { frameworkReferenceSchema } from "../../model/frameworkReference.js";
import { idSchema, nameSchema } from "../../model/primitives.js";
import { gapSchema, restsOnSchema } from "../gap/gap.schema.js";
import { likenessSchema } from "./likeness.schema.js";
import type { PeopleMatches } from "./matchPeople.js";
import type { RoleLevelMatches } from "./matchRoleLevels.js";
import type { PeopleLeftOut } from "./peopleLeftOut.js";
import type { RolesSharingSkills } from "./rolesSharingSkills.js";
import type { SimilarRoleLevels } from "./similarRoleLevels.js";
import type { SimilarRoles } from "./similarRoles.js";

const rank = z.int().min(1);
const share = z.number().min(0).max(1);
const framework = frameworkReferenceSchema;
const count = z.int().min(1).exactOptional();

export const roleLevelMatchesSchema = z
  .strictObject({
    framework,
    person: nameSchema,
    matches: z
      .array(
        z
          .strictObject({ rank, ...answerAboutShape, likeness: likenessSchema, gap: gapSchema, reason: z.string() })
          .readonly(),
      )
      .readonly(),
    restsOn: restsOnSchema,
    leftOut: z
      .strictObject({
        nothingAsked: count,
        present: count,
        otherFamily: count,
        otherRole: count,
        noGrade: count,
        otherGrade: count,
        laterStep: count,
        otherDirection: count,
        nothingHeld: count,
        nothingInCommon: count,
        belowMinimum: count,
        beyondLimit: count,
      })
      .readonly(),
  })
  .readonly() satisfies z.ZodType<RoleLevelMatches>;

export const peopleLeftOutSchema = z
  .strictObject({ nothingAsked: count, nothingHeld: count, beyondLimit: count })
  .readonly() satisfies z.ZodType<PeopleLeftOut>;

export const peopleMatchesSchema = z
  .strictObject({
    framework,
    ...answerAboutShape,
    matches: z
      .array(z.strictObject({ rank, person: nameSchema, gap: gapSchema, reason: z.string() }).readonly())
      .readonly(),
    leftOut: peopleLeftOutSchema,
  })
  .readonly() satisfies z.ZodType<PeopleMatches>;

export const similarRoleLevelsSchema = z
  .strictObject({
    framework,
    ...answerAboutShape,
    similar: z.array(z.strictObject({ rank, roleLevel: idSchema, likeness: likenessSchema }).readonly()).readonly(),
    leftOut: z
      .strictObject({
        nothingAsked: count,
        sameRole: count,
        otherFamily: count,
        nothingInCommon: count,
        beyondLimit: count,
      })
      .readonly(),
  })
  .readonly() satisfies z.ZodType<SimilarRoleLevels>;

export const rolesSharingSkillsSchema = z
  .strictObject({
    framework,
    role: idSchema,
    similar: z
      .array(z.strictObject({ role: idSchema, sharedSkills: z.array(idSchema).readonly() }).readonly())
      .readonly(),
  })
  .readonly() satisfies z.ZodType<RolesSharingSkills>;

export const similarRolesSchema = z
  .strictObject({
    framework,
    role: idSchema,
    similar: z
      .array(
        z
          .strictObject({
            rank,
            role: idSchema,
            score: share,
            closest: z.strictObject({ from: idSchema, to: idSchema, score: share }).readonly(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly() satisfies z.ZodType<SimilarRoles>;

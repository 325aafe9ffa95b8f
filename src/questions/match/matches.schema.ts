import * as z from "zod";
import { idSchema, nameSchema } from "../../model/primitives.js";
import { gapSchema } from "../gap/gap.schema.js";
import { likenessSchema } from "./likeness.schema.js";
import type { PersonMatch } from "./matchPeople.js";
import type { RoleLevelMatch } from "./matchRoleLevels.js";
import type { RoleSharingSkills } from "./rolesSharingSkills.js";
import type { SimilarRoleLevel } from "./similarRoleLevels.js";
import type { SimilarRole } from "./similarRoles.js";

const rank = z.int().min(1);
const reason = z.string();

export const roleMatchSchema = z
  .strictObject({ rank, roleLevel: idSchema, likeness: likenessSchema, gap: gapSchema, reason })
  .readonly() satisfies z.ZodType<RoleLevelMatch>;

export const personMatchSchema = z
  .strictObject({ rank, person: nameSchema, gap: gapSchema, reason })
  .readonly() satisfies z.ZodType<PersonMatch>;

export const similarRoleLevelSchema = z
  .strictObject({ rank, roleLevel: idSchema, likeness: likenessSchema })
  .readonly() satisfies z.ZodType<SimilarRoleLevel>;

export const similarRoleSchema = z
  .strictObject({ role: idSchema, sharedSkills: z.array(idSchema).readonly() })
  .readonly() satisfies z.ZodType<RoleSharingSkills>;

export const similarRoleByLikenessSchema = z
  .strictObject({
    rank,
    role: idSchema,
    score: z.number().min(0).max(1),
    closest: z.strictObject({ from: idSchema, to: idSchema, score: z.number().min(0).max(1) }).readonly(),
  })
  .readonly() satisfies z.ZodType<SimilarRole>;

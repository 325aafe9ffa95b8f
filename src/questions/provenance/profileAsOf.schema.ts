import * as z from "zod";
import { idSchema } from "../../model/primitives.js";
import { profileSchema } from "../../model/profile.js";
import type { ProfileAsOf } from "./profileAsOf.js";

export const profileAsOfSchema = z
  .strictObject({
    profile: profileSchema,
    notes: z
      .array(
        z
          .strictObject({
            code: z.enum(["dated-later", "expired", "too-old", "too-weak", "other-release", "overruled", "no-record"]),
            message: z.string(),
            skill: idSchema,
            where: z.strictObject({ path: z.array(z.union([z.string(), z.int()])).readonly() }).readonly(),
            places: z.int().min(1).exactOptional(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly() satisfies z.ZodType<ProfileAsOf>;

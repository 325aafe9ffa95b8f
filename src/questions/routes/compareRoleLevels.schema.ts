import * as z from "zod";
import { frameworkReferenceSchema } from "../../model/frameworkReference.js";
import { idSchema } from "../../model/primitives.js";
import type { RoleLevelComparison } from "./compareRoleLevels.js";

const rungs = z.int().min(0);
const some = z.int().min(1);
const skillAtLevel = z.strictObject({ skill: idSchema, level: idSchema.exactOptional() }).readonly();
const alone = z.strictObject({ skill: idSchema, level: idSchema.exactOptional(), rungs: some }).readonly();
const changed = z
  .strictObject({ skill: idSchema, from: idSchema.exactOptional(), to: idSchema.exactOptional(), rungs: some })
  .readonly();

export const roleLevelComparisonSchema = z
  .strictObject({
    framework: frameworkReferenceSchema,
    from: idSchema,
    to: idSchema,
    move: z.enum(["promotion", "demotion", "published", "lateral", "change", "none"]),
    grades: z.enum(["higher", "lower", "overlapping"]).exactOptional(),
    gained: z.array(alone).readonly(),
    raised: z.array(changed).readonly(),
    lowered: z.array(changed).readonly(),
    dropped: z.array(alone).readonly(),
    same: z.array(skillAtLevel).readonly(),
    rungsUp: rungs,
    rungsDown: rungs,
  })
  .readonly() satisfies z.ZodType<RoleLevelComparison>;

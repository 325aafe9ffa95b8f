import * as z from "zod";
import type { FrameworkIds } from "./ids.js";
import { limits } from "./limits.js";
import { type Need, needSchema } from "./need.js";
import { idSchema, nameSchema } from "./primitives.js";

/**
 * Needs that are not those of a role level of the framework: a post or an advert of one's own, a bid, a contract. Wherever a role level
 * is asked for by its id, a role profile may stand.
 *
 * @example
 * ```ts
 * import { defineProfile, gap, type RoleProfile } from "ddat-skills";
 * import { uk, type UkIds } from "ddat-skills/uk";
 *
 * const bid: RoleProfile<UkIds> = {
 *   id: "bid-2026",
 *   name: "Parking service bid",
 *   needs: [{ skill: "agile-working", level: "practitioner" }, { skill: "user-focus" }],
 * };
 * const sam = defineProfile(uk, { person: "sam", has: { "agile-working": "expert", "user-focus": "awareness" } });
 * console.log(gap(uk, sam, bid).readiness); // ready
 * ```
 */
export interface RoleProfile<Ids extends FrameworkIds = FrameworkIds> {
  readonly id: string;
  readonly name: string;
  readonly needs: readonly Need<Ids>[];
  /** The role level that comes nearest, where somebody has said so. It adds no needs. */
  readonly roleLevel?: Ids["roleLevel"];
  /** Ids of {@link Grade}s. */
  readonly grades?: readonly string[];
}

export const roleProfileSchema = z
  .strictObject({
    id: idSchema,
    name: nameSchema,
    needs: z.array(needSchema).max(limits.needsOfOneRoleLevel).readonly(),
    roleLevel: idSchema.exactOptional(),
    grades: z.array(idSchema).readonly().exactOptional(),
  })
  .readonly() satisfies z.ZodType<RoleProfile>;

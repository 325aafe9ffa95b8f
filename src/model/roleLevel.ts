import * as z from "zod";
import type { FrameworkIds } from "./ids.js";
import { limits } from "./limits.js";
import { type Need, needSchema } from "./need.js";
import { dateSchema, idSchema, nameSchema, textSchema, urlSchema } from "./primitives.js";

/** One step of a role: "Senior developer" of the role "Software developer". It is what a person is measured against. */
export interface RoleLevel<Ids extends FrameworkIds = FrameworkIds> {
  readonly id: Ids["roleLevel"];
  readonly name: string;
  /**
   * The track the level sits on, such as `technical` or `management`; absent on the role's main ladder. Two levels that
   * differ in their track alone are siblings, not steps.
   */
  readonly track?: string;
  /** Ids of the organisation's pay grades at which the level is filled, lowest first. */
  readonly grades?: readonly string[];
  /** The date (ISO 8601) for which the grades are known. */
  readonly gradesAsOf?: string;
  readonly description?: string;
  readonly url?: string;
  /**
   * Other exact names in use for the same role level: a reader of files takes them. What people call it now and then is a
   * title of the framework.
   */
  readonly aliases?: readonly string[];
  /** Names the role level had in earlier versions of the framework, newest first. */
  readonly formerNames?: readonly string[];
  readonly needs: readonly Need<Ids>[];
}

export const roleLevelSchema = z
  .strictObject({
    id: idSchema,
    name: nameSchema,
    track: nameSchema.exactOptional(),
    grades: z.array(idSchema).min(1).readonly().exactOptional(),
    gradesAsOf: dateSchema.exactOptional(),
    description: textSchema.exactOptional(),
    url: urlSchema.exactOptional(),
    aliases: z.array(nameSchema).readonly().exactOptional(),
    formerNames: z.array(nameSchema).readonly().exactOptional(),
    needs: z.array(needSchema).max(limits.needsOfOneRoleLevel).readonly(),
  })
  .readonly() satisfies z.ZodType<RoleLevel>;

import * as z from "zod";
import { frameworkReferenceSchema } from "../../model/frameworkReference.js";
import { idSchema, nameSchema } from "../../model/primitives.js";
import { restsOnSchema } from "../gap/gap.schema.js";
import type { Route, RouteStep, RoutesToRoleLevel } from "./findRoutes.js";
import { moves, moveTo } from "./movesFrom.schema.js";

export const routeStepSchema = z.discriminatedUnion("move", [
  ...moves,
  z.strictObject({ move: z.literal("entry"), ...moveTo }).readonly(),
]) satisfies z.ZodType<RouteStep>;

export const routeSchema = z
  .strictObject({ rungs: z.int().min(0), steps: z.array(routeStepSchema).readonly() })
  .readonly() satisfies z.ZodType<Route>;

export const routesToRoleLevelSchema = z
  .strictObject({
    framework: frameworkReferenceSchema,
    from: z.strictObject({ person: nameSchema.exactOptional(), roleLevel: idSchema.exactOptional() }).readonly(),
    to: idSchema,
    restsOn: restsOnSchema.exactOptional(),
    routes: z.array(routeSchema).readonly(),
  })
  .readonly() satisfies z.ZodType<RoutesToRoleLevel>;

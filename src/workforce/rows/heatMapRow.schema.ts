import * as z from "zod";
import { idSchema } from "../../model/primitives.js";
import type { HeatMapRow, HeatMapTotalRow } from "./heatMapRows.js";

const count = z.int().min(0);
const group = z.string().nullable();

const open = {
  suppressed: z.literal(false),
  need: count,
  leftOut: count,
  hold: count,
  short: count,
  rungsShort: count,
  unassessed: count,
};

const suppressed = {
  suppressed: z.literal(true),
  need: count,
  leftOut: count,
  hold: z.null(),
  short: z.null(),
  rungsShort: z.null(),
  unassessed: z.null(),
};

export const heatMapRowSchema = z.discriminatedUnion("suppressed", [
  z.strictObject({ skill: idSchema, group, ...open }).readonly(),
  z.strictObject({ skill: idSchema, group, ...suppressed }).readonly(),
]) satisfies z.ZodType<HeatMapRow>;

export const heatMapTotalRowSchema = z.discriminatedUnion("suppressed", [
  z.strictObject({ skill: idSchema, ...open }).readonly(),
  z.strictObject({ skill: idSchema, ...suppressed }).readonly(),
]) satisfies z.ZodType<HeatMapTotalRow>;

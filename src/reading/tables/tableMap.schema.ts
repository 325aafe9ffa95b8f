import * as z from "zod";
import { idSchema, nameSchema } from "../../model/primitives.js";
import { type ColumnPlace, type TableMap, tableShapes } from "./tableMap.js";

const columnSchema = z.union([
  nameSchema,
  z.array(nameSchema).min(1).readonly(),
  z.strictObject({ letter: z.string().regex(/^[A-Za-z]{1,3}$/) }).readonly(),
  z.strictObject({ index: z.int().min(1).max(16_384) }).readonly(),
  z.strictObject({ value: nameSchema }).readonly(),
]) satisfies z.ZodType<ColumnPlace>;

/** The shape of a {@link TableMap}. */
export const tableMapSchema = z
  .strictObject({
    shape: z.enum(tableShapes),
    columns: z.record(idSchema, columnSchema).readonly(),
    optional: z.array(nameSchema).readonly().exactOptional(),
    sheets: z
      .array(z.union([nameSchema, z.int().min(1)]))
      .min(1)
      .readonly()
      .exactOptional(),
    header: z.int().min(1).max(1_048_576).exactOptional(),
    fillDown: z.array(nameSchema).readonly().exactOptional(),
    ignore: z.array(nameSchema).readonly().exactOptional(),
    levels: z.record(idSchema, idSchema.nullable()).readonly().exactOptional(),
    unassessed: z.array(nameSchema).readonly().exactOptional(),
    empty: z.enum(["unassessed", "none"]).exactOptional(),
    duplicates: z.enum(["first", "last"]).exactOptional(),
    dates: z.enum(["day-first", "month-first"]).exactOptional(),
    lists: z.strictObject({ skill: nameSchema }).readonly().exactOptional(),
    delimiter: z.enum([",", ";", "\t", "|"]).exactOptional(),
  })
  .readonly() satisfies z.ZodType<TableMap>;

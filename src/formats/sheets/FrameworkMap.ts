import * as z from "zod";
import { nameSchema } from "../../model/primitives.js";
import { type ColumnPlace, columnSchema } from "../../reading/tables/tableMap.js";
import { type SheetKind, sheetKinds } from "./frameworkSheets.js";

/**
 * What the sheets of a framework do not say by themselves, as plain JSON. All of it may be left out: sheets are known by
 * their names and their columns.
 */
export interface FrameworkMap {
  /** Absent: made from the title. */
  readonly id?: string;
  readonly title?: string;
  readonly version?: string;
  /** The levels of skill, lowest first, where neither a sheet nor the columns of the skills give their order. */
  readonly levels?: readonly string[];
  /** What a sheet lists, by the name of the sheet. */
  readonly sheets?: { readonly [name: string]: SheetKind | "ignore" };
  /** Where fields stand, by what the sheet lists: `{ skills: { name: "Capability title" } }`. */
  readonly columns?: { readonly [Kind in SheetKind]?: { readonly [field: string]: ColumnPlace } };
  /** Headers of columns that are not read, such as that of a column of remarks beside the levels. */
  readonly ignore?: readonly string[];
}

const columns = z.record(nameSchema, columnSchema).readonly();

/** The shape of a {@link FrameworkMap}. */
export const frameworkMapSchema = z
  .strictObject({
    id: nameSchema.exactOptional(),
    title: nameSchema.exactOptional(),
    version: nameSchema.exactOptional(),
    levels: z.array(nameSchema).min(1).readonly().exactOptional(),
    sheets: z
      .record(nameSchema, z.enum([...sheetKinds, "ignore"]))
      .readonly()
      .exactOptional(),
    columns: z.partialRecord(z.enum(sheetKinds), columns).readonly().exactOptional(),
    ignore: z.array(nameSchema).readonly().exactOptional(),
  })
  .readonly();

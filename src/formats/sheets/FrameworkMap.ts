import { nameShape } from "../../parse/primitiveShapes.js";
import { list, object, oneOf, optional, record } from "../../parse/shape.js";
import type { ColumnPlace } from "../../reading/tables/tableMap.js";
import { columnShape } from "../../reading/tables/tableMapShape.js";
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

const columns = optional(record(columnShape));
const columnsShape = object<NonNullable<FrameworkMap["columns"]>>({
  framework: columns,
  levels: columns,
  grades: columns,
  skillGroups: columns,
  skills: columns,
  roleFamilies: columns,
  roles: columns,
  roleLevels: columns,
  needs: columns,
  pathways: columns,
  titles: columns,
});

/** What a {@link FrameworkMap} looks like. */
export const frameworkMapShape = object<FrameworkMap>({
  id: optional(nameShape),
  title: optional(nameShape),
  version: optional(nameShape),
  levels: optional(list(nameShape, { min: 1 })),
  sheets: optional(record(oneOf([...sheetKinds, "ignore"]))),
  columns: optional(columnsShape),
  ignore: optional(list(nameShape)),
});

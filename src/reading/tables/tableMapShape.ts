import { asObject } from "../../parse/loose.js";
import { idShape, nameShape, textLike, wholeNumber } from "../../parse/primitiveShapes.js";
import type { Shape } from "../../parse/ShapeCheck.js";
import { list, object, oneOf, optional, record } from "../../parse/shape.js";
import { type ColumnPlace, type TableMap, tableShapes } from "./tableMap.js";

const byName = list(nameShape, { min: 1 });
const byLetter = object<{ readonly letter: string }>({
  letter: textLike("one to three letters", (text) => /^[A-Za-z]{1,3}$/.test(text)),
});
const byIndex = object<{ readonly index: number }>({ index: wholeNumber(1, 16_384) });
const byValue = object<{ readonly value: string }>({ value: nameShape });

/** Where a field of a table stands. */
export const columnShape: Shape<ColumnPlace> = (place, check): place is ColumnPlace => {
  if (typeof place === "string") return nameShape(place, check);
  if (Array.isArray(place)) return byName(place, check);
  const given = asObject(place);
  if (!given) return check.expected("text, a list or an object", place);
  if ("letter" in given) return byLetter(place, check);
  return "index" in given ? byIndex(place, check) : byValue(place, check);
};

const sheetShape: Shape<string | number> = (sheet, check): sheet is string | number =>
  typeof sheet === "string" ? nameShape(sheet, check) : wholeNumber(1, Number.MAX_SAFE_INTEGER)(sheet, check);

const levelShape: Shape<string | null> = (level, check): level is string | null =>
  level === null || idShape(level, check);

const names = optional(list(nameShape));
const shape = oneOf(tableShapes);
const columns = record(columnShape);
const rest = {
  optional: names,
  sheets: optional(list(sheetShape, { min: 1 })),
  header: optional(wholeNumber(1, 1_048_576)),
  fillDown: names,
  ignore: names,
  levels: optional(record(levelShape)),
  unassessed: names,
  empty: optional(oneOf(["unassessed", "none"])),
  duplicates: optional(oneOf(["first", "last"])),
  dates: optional(oneOf(["day-first", "month-first"])),
  lists: optional(object<{ readonly skill: string }>({ skill: nameShape })),
  delimiter: optional(oneOf([",", ";", "\t", "|"])),
};

/** Everything that a map may say. */
export const tableMapKeys: ReadonlySet<string> = new Set(["shape", "columns", ...Object.keys(rest)]);

/** What a {@link TableMap} looks like. The schema says the same in zod; a law holds the two together. */
export const tableMapShape = object<TableMap>({ shape, columns, ...rest });

/** A map that says only what is not usual. */
export const partialTableMapShape = object<Partial<TableMap>>({
  shape: optional(shape),
  columns: optional(columns),
  ...rest,
});

import type { ColumnPlace, TableMap } from "./tableMap.js";

/**
 * A map that says only what is not usual, with the usual for the rest: a field that it names has to be where it says, or if it says
 * that the field is optional, there or under a usual name.
 */
export function completedMap(usual: TableMap, { columns = {}, optional = [], ...said }: Partial<TableMap>): TableMap {
  const places = Object.entries(columns).map(([field, place]) => {
    const names = [namesIn(place), namesIn(usual.columns[field])];
    const mayBeElsewhere = optional.includes(field) && names.every((own) => own.length > 0);
    return [field, mayBeElsewhere ? names.flat() : place] as const;
  });
  return {
    ...usual,
    ...said,
    columns: { ...usual.columns, ...Object.fromEntries(places) },
    optional: [...optional, ...(usual.optional ?? []).filter((field) => !Object.hasOwn(columns, field))],
  };
}

/** What a column may be called; nothing for a place by letter or number, or for a value. */
function namesIn(place: ColumnPlace | undefined): readonly string[] {
  if (typeof place === "string") return [place];
  return Array.isArray(place) ? place : [];
}

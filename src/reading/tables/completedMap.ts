import type { TableMap } from "./tableMap.js";

/** A map that says only what is not usual, with the usual for the rest: a field that it names has to be where it says. */
export function completedMap(usual: TableMap, { columns = {}, optional = [], ...said }: Partial<TableMap>): TableMap {
  return {
    ...usual,
    ...said,
    columns: { ...usual.columns, ...columns },
    optional: [...optional, ...(usual.optional ?? []).filter((field) => !Object.hasOwn(columns, field))],
  };
}

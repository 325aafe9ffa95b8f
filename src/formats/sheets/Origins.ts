import type { JsonPath } from "../../model/issue.js";
import type { IssueFacts } from "../../parse/describeIssue.js";
import type { TableNote } from "../../reading/notes/TableNote.js";

/** Where something stands; with the field, its column too. */
export type Where = (field?: string) => TableNote["where"];

/** Which row each part of a framework was read from, so that what the door says of it is told by row. */
export class Origins {
  readonly #places = new WeakMap<object, Where>();

  put<Thing extends object>(thing: Thing, where: Where): Thing {
    this.#places.set(thing, where);
    return thing;
  }

  whereOf(thing: object): TableNote["where"] {
    return this.#places.get(thing)?.() ?? {};
  }

  /** An issue with its paths in the data turned into places in the sheets: the input, the sheet, the row, the column. */
  translated(data: unknown, issue: IssueFacts): IssueFacts {
    const path = this.#placeOf(data, issue.path);
    return "firstAt" in issue ? { ...issue, path, firstAt: this.#placeOf(data, issue.firstAt) } : { ...issue, path };
  }

  #placeOf(data: unknown, path: JsonPath): JsonPath {
    let found: JsonPath | undefined;
    let node: unknown = data;
    for (const [i, step] of path.entries()) {
      node = typeof node === "object" && node !== null ? Reflect.get(node, step) : undefined;
      const where = typeof node === "object" && node !== null ? this.#places.get(node) : undefined;
      if (where === undefined) continue;
      const field = path.slice(i + 1).find((inner) => typeof inner === "string");
      const { file = "sheets", sheet, row, column, path: inJson = [] } = where(field);
      found = [
        file,
        ...(sheet === undefined ? [] : [sheet]),
        ...(row === undefined ? [] : [row]),
        ...(column === undefined ? [] : [column]),
        ...inJson,
      ];
    }
    return found ?? ["framework", ...path];
  }
}

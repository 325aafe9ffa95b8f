import type { FileTable } from "../tableFiles/FileTable.js";
import { type OnetReading, socCode } from "./onetTables.js";

/** What follows from the ratings of one skill for one occupation. */
export interface Rating {
  /** On the scale of importance, 1 to 5. */
  importance?: number;
  /** On the scale of level, 0 to 7. */
  level?: number;
  isNotRelevant?: boolean;
}

export interface Ratings {
  /** By occupation, then by element, in the order of the files. */
  readonly of: ReadonlyMap<string, ReadonlyMap<string, Rating>>;
  readonly names: ReadonlyMap<string, string>;
  /** Titles that the rows themselves give, as the workbooks do. */
  readonly titles: ReadonlyMap<string, string>;
}

const columns = [
  socCode,
  "Title",
  "Element ID",
  "Element Name",
  "Scale ID",
  "Data Value",
  "Recommend Suppress",
  "Not Relevant",
] as const;
const bounds: Readonly<Record<string, readonly [number, number]>> = { IM: [1, 5], LV: [0, 7] };

/** The ratings of skills. A value that O*NET recommends to suppress is left out; so is a level that is not relevant. */
export function readRatings(tables: readonly FileTable[], reading: OnetReading): Ratings {
  const of = new Map<string, Map<string, Rating>>();
  const names = new Map<string, string>();
  const titles = new Map<string, string>();
  reading.each(
    tables,
    columns,
    ([code, title, element, name, scale, value, suppress, notRelevant], where) => {
      if (code === "" || element === "" || name === "") {
        reading.notes.add("row-incomplete", "the row has no occupation, no element or no name of one; left out", where);
        return;
      }
      if (title !== "" && !titles.has(code)) titles.set(code, title);
      if (!names.has(element)) names.set(element, name);
      const ofOccupation = of.get(code) ?? new Map<string, Rating>();
      if (ofOccupation.size === 0) of.set(code, ofOccupation);
      const rating = ofOccupation.get(element) ?? {};
      ofOccupation.set(element, rating);
      if (scale === "LV" && notRelevant === "Y") {
        rating.isNotRelevant = true;
        reading.notes.add("not-relevant", "skills that are not relevant to the occupation are not needs of it", where);
      } else if (suppress === "Y") {
        reading.notes.add(
          "suppressed",
          `values of the scale ${scale.slice(0, 10)} that O*NET recommends to suppress are left out`,
          where,
        );
      } else {
        const [low, high] = (Object.hasOwn(bounds, scale) ? bounds[scale] : undefined) ?? [0, -1];
        const number = value.trim() === "" ? Number.NaN : Number(value);
        const key = scale === "IM" ? "importance" : "level";
        if (!(number >= low && number <= high)) {
          reading.notes.add(
            "value-not-read",
            `a value that is not on the scale ${JSON.stringify(scale.slice(0, 10))} of importance (IM) or level (LV) is left out`,
            where,
          );
        } else if (rating[key] !== undefined) {
          reading.notes.add("repeated-value", "the value stands in an earlier row already; the first is kept", where);
        } else rating[key] = number;
      }
    },
    ["Scale Name"],
  );
  return { of, names, titles };
}

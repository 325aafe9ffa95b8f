import type { Framework } from "../model/framework.js";
import { limits } from "../model/limits.js";
import type { PostOfRoleLevel } from "../model/post.js";
import type { TableNotes } from "../reading/notes/TableNotes.js";
import type { OpenRow, OpenTable } from "../reading/tables/openTables.js";
import { isUnsaid } from "../reading/words/isUnsaid.js";
import { whyNoDay } from "../reading/words/whyNoDay.js";
import { fold } from "../values/fold.js";
import { type DayOrder, dayOrderOf, isoDay } from "../values/isoDay.js";
import { quoted } from "../values/quoted.js";
import { wholeNumberIn } from "../values/wholeNumberIn.js";

/** What a post says besides what it asks. */
export type PostFacts = Omit<PostOfRoleLevel, "id" | "roleLevel" | "roleProfile">;

/** Reads of the rows of a table where, how many, when and at which grade. What cannot be read is noted, and the post stays. */
export function postFactsIn(
  { grades }: Framework,
  { rows, text, place }: OpenTable,
  notes: TableNotes,
  order?: DayOrder,
): (row: OpenRow) => PostFacts {
  const ofAll = order ?? dayOrderOf(rows.flatMap((row) => ["opens", "closes"].map((field) => text(row, field))));
  return (row) => {
    const [site, hub] = [label("site"), label("hub")];
    const [opens, closes] = [day("opens"), day("closes")];
    const isTurned = opens !== undefined && closes !== undefined && closes < opens;
    if (isTurned) {
      const message = `the post closes on ${closes}, before it opens on ${opens}; neither is read`;
      notes.add("conflicting-rows", message, place(row.row, "closes"));
    }
    const count = read("count", countIn, noCount);
    const grade = read("grade", gradeIn, (cell) => `the framework has no grade ${quoted(cell)}`);
    return {
      ...(site !== undefined && { site }),
      ...(hub !== undefined && { hub }),
      ...(count !== undefined && { count }),
      ...(opens !== undefined && !isTurned && { opens }),
      ...(closes !== undefined && !isTurned && { closes }),
      ...(grade !== undefined && { grade }),
    };

    function label(field: "site" | "hub"): string | undefined {
      return read(
        field,
        (cell) => (cell.length <= limits.id ? cell : undefined),
        () => `the ${field} is longer than ${limits.id} characters`,
      );
    }

    function day(field: "opens" | "closes"): string | undefined {
      return read(field, (cell) => isoDay(cell, ofAll), whyNoDay);
    }

    function read<Value>(
      field: string,
      of: (cell: string) => Value | undefined,
      why: (cell: string) => string,
    ): Value | undefined {
      const cell = text(row, field);
      const isSaid = !isUnsaid(cell);
      const value = isSaid ? of(cell) : undefined;
      if (isSaid && value === undefined) notes.add("not-read", `${why(cell)}; not read`, place(row.row, field));
      return value;
    }
  };

  function gradeIn(cell: string): string | undefined {
    if (grades === undefined) return cell.length <= limits.id ? cell : undefined;
    return grades.find(({ id, name }) => [id, name].some((one) => fold(one) === fold(cell)))?.id;
  }
}

/** `2`, `2.0` and `2 posts`; not `0.5`, which is part of one. */
function countIn(cell: string): number | undefined {
  const count = wholeNumberIn(cell.replace(/ (?:posts?|positions?|vacancy|vacancies|roles?)$/i, ""));
  return count !== undefined && count >= 1 && count <= limits.postCount ? count : undefined;
}

function noCount(cell: string): string {
  return `${quoted(cell)} is not a number of posts from 1 to ${limits.postCount}`;
}

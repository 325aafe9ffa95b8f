import type { Assessment } from "../../model/assessment.js";
import { assessors } from "../../model/assessors.js";
import { limits } from "../../model/primitives.js";
import type { TableNotes } from "../../reading/notes/TableNotes.js";
import type { OpenRow, OpenTable } from "../../reading/tables/openTables.js";
import type { TableMap } from "../../reading/tables/tableMap.js";
import { assessorOf } from "../../reading/words/assessorOf.js";
import { evidenceIn } from "../../reading/words/evidenceIn.js";
import { isoDay } from "../../values/isoDay.js";
import { listed } from "../../values/listed.js";

/** Who assessed and when, where a row says both; a row that says one of them is a level without a record, with a note. */
export function recordIn(
  row: OpenRow,
  { text, place }: Pick<OpenTable, "text" | "place">,
  { dates }: Pick<TableMap, "dates">,
  { notes }: { readonly notes: TableNotes },
): Pick<Assessment, "assessor" | "date" | "evidence"> | undefined {
  const [assessorText, dateText] = [text(row, "assessor"), text(row, "date")];
  if (assessorText === "" && dateText === "") return undefined;
  const assessor = assessorOf(assessorText);
  const date = isoDay(dateText, dates);
  if (assessor === undefined) {
    const message = `${JSON.stringify(assessorText)} is none of ${listed(assessors)}; the level is kept without a record`;
    notes.add("not-read", message, place(row.row, "assessor"));
  } else if (date === undefined) {
    const message = `${JSON.stringify(dateText)} is not one certain day; the level is kept without a record`;
    notes.add("date-not-read", message, place(row.row, "date"));
  }
  if (assessor === undefined || date === undefined) return undefined;
  const evidence = text(row, "evidence");
  return {
    assessor,
    date,
    ...(evidence !== "" && evidence.length <= limits.text && { evidence: evidenceIn(evidence) }),
  };
}

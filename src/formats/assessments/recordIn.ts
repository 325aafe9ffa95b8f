import type { Assessment } from "../../model/assessment.js";
import { limits } from "../../model/limits.js";
import type { TableNotes } from "../../reading/notes/TableNotes.js";
import type { OpenRow, OpenTable } from "../../reading/tables/openTables.js";
import { assessorOf } from "../../reading/words/assessorOf.js";
import { evidenceIn } from "../../reading/words/evidenceIn.js";
import { whyNoAssessor } from "../../reading/words/whyNoAssessor.js";
import { whyNoDay } from "../../reading/words/whyNoDay.js";
import { type DayOrder, isoDay } from "../../values/isoDay.js";

/** Who assessed and when, where a row says both, by the order that the dates of its column prove; a row that says one of them is a level without a record, with a note. */
export function recordIn(
  row: OpenRow,
  { text, place }: Pick<OpenTable, "text" | "place">,
  dates: DayOrder | undefined,
  { notes }: { readonly notes: TableNotes },
): Pick<Assessment, "assessor" | "date" | "evidence"> | undefined {
  const [assessorText, dateText] = [text(row, "assessor"), text(row, "date")];
  if (assessorText === "" && dateText === "") return undefined;
  const assessor = assessorOf(assessorText);
  const date = isoDay(dateText, dates);
  if (assessor === undefined) {
    const message = `${whyNoAssessor(assessorText)}; the level is kept without a record`;
    notes.add("not-read", message, place(row.row, "assessor"));
  } else if (date === undefined) {
    const message = `${whyNoDay(dateText)}; the level is kept without a record`;
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

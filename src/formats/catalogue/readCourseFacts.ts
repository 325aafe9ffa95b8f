import { limits } from "../../model/limits.js";
import type { OpenRow } from "../../reading/tables/openTables.js";
import { isWebAddress } from "../../values/isWebAddress.js";
import { moneyIn, type WrittenMoney } from "../../values/moneyIn.js";
import { quoted } from "../../values/quoted.js";
import type { CourseFacts } from "./CourseDraft.js";
import type { CourseTable } from "./CourseTable.js";

/**
 * What a row says of its course besides its id. What is not read is told, and the course kept without it. `undefined`, with a
 * note, where the row cannot be right: a length that ISO 8601 does not have, or a cost that nothing can have.
 */
export function readCourseFacts(table: CourseTable, row: OpenRow): CourseFacts | undefined {
  const title = named(table, row, "title");
  const provider = named(table, row, "provider");
  const duration = durationOf(table, row);
  if (duration === "impossible") return undefined;
  const cost = costIn(table, row, "cost", "the course");
  if (cost === "impossible") return undefined;
  const modeText = table.said(row, "mode");
  const mode = modeText === "" ? undefined : table.modeOf(modeText);
  if (modeText !== "" && mode === undefined) {
    const message = `${quoted(modeText)} is not classroom, online or blended; the course is kept without it`;
    table.notes.add("not-read", message, table.place(row, "mode"));
  }
  const url = table.said(row, "url");
  const isUrl = url !== "" && url.length <= limits.name && isWebAddress(url);
  if (url !== "" && !isUrl) {
    const message = `${quoted(url)} is not a web address that begins with https://; the course is kept without it`;
    table.notes.add("not-read", message, table.place(row, "url"));
  }
  return {
    title: title === "" ? undefined : title,
    provider: provider === "" ? undefined : table.draft.provider(provider, providerName(provider)),
    duration,
    cost,
    mode,
    url: isUrl ? url : undefined,
  };
}

function named(table: CourseTable, row: OpenRow, field: "title" | "provider"): string {
  const text = table.said(row, field);
  if (text.length <= limits.name) return text;
  const message = `the ${field} is longer than ${limits.name} characters; the course is kept without it`;
  table.notes.add("not-read", message, table.place(row, field));
  return "";
}

/** The directory has the numbers of UK providers. */
function providerName(text: string): string {
  return /^\d{8}$/.test(text) ? `UKPRN ${text}` : text;
}

/** What the directory counts in, by its numbers for it. */
const directoryUnits = ["days", "weeks", "months", "years", "hours"];

/** What a program has written as ISO 8601, right or not. */
const likeIso = /^[-+]?p[-+\d.,t][-+\d.,a-z]*$/i;

/** ISO 8601 as it is written, where it can be made one that the door takes. */
function durationOf(table: CourseTable, row: OpenRow): string | "impossible" | undefined {
  const text = table.said(row, "duration");
  if (text === "") return undefined;
  const unit = table.has("durationUnit") ? unitIn(table, row) : (table.timeUnit ?? "");
  const { written, duration } = table.durationIn(text) ?? table.durationIn(`${text} ${unit}`) ?? {};
  if (duration === undefined && likeIso.test(text)) {
    const message = `${quoted(text)} is a length that no course can have, in days such as P5D or weeks such as P2W; the row is left out`;
    table.notes.add("malformed-row", message, table.place(row, "duration"));
    return "impossible";
  }
  if (written === undefined || duration === undefined) {
    const found = /^[\d.,]+$/.test(text) && unit === "" ? "has no unit, such as days" : "is not one length of time";
    table.notes.add(
      "not-read",
      `${quoted(text)} ${found}; the course is kept without it`,
      table.place(row, "duration"),
    );
  } else if (duration !== written) {
    const message = `${quoted(text)} is read as ${duration}: a day of learning is 7 hours, a week 5 days`;
    table.notes.add("duration-read-as", message, table.place(row, "duration"));
  }
  return duration && written;
}

/** The unit of time that a row names, or the header of durations. */
function unitIn(table: CourseTable, row: OpenRow): string {
  const text = table.said(row, "durationUnit");
  return directoryUnits[Number(text) - 1] ?? (text || (table.timeUnit ?? ""));
}

/** The amount in a column, in the currency of its own, of the row or of the header of costs. `of` is what is kept without it. */
export function costIn(
  table: CourseTable,
  row: OpenRow,
  field: "cost" | "runCost" | "fixedCost",
  of: string,
): WrittenMoney | "impossible" | undefined {
  const text = table.said(row, field);
  const beside = table.has("currency") ? table.said(row, "currency").toUpperCase() : "";
  const isCurrency = beside !== "" && /^[A-Z]{3}$/.test(beside);
  if (beside !== "" && !isCurrency && field === "cost") {
    const message = `${quoted(beside)} is not the three letters of a currency, such as GBP`;
    table.notes.add("not-read", message, table.place(row, "currency"));
  }
  if (text === "") return undefined;
  const cost = isCurrency ? moneyIn(text, beside) : table.moneyIn(text);
  if (cost && cost.amount <= limits.cost)
    return table.currency === undefined || cost.currency !== undefined ? cost : { ...cost, currency: table.currency };
  const at = table.place(row, field);
  if (cost) {
    table.notes.add("malformed-row", `${quoted(text)} is more than a course can cost; the row is left out`, at);
    return "impossible";
  }
  table.notes.add("not-read", `${quoted(text)} is not one amount of money; ${of} is kept without it`, at);
  return undefined;
}

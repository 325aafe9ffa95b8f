import { dateSchema } from "../model/primitives.js";
import type { TableMap } from "../reading/tables/tableMap.js";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const day = 24 * 60 * 60 * 1000;

/**
 * A cell as an ISO 8601 day: `2026-03-23` with or without a time, `23 March 2026`, `23/03/2026`, and the number that Excel
 * keeps for a day (46104). `undefined` for anything else, such as 03/04/2026 where nothing says which is the month.
 */
export function isoDay(text: string, order?: TableMap["dates"]): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  if (iso) return valid(iso[1], iso[2], iso[3]);
  const words = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})$/.exec(text);
  if (words) return valid(words[3], String(months.indexOf((words[2] ?? "").slice(0, 3).toLowerCase()) + 1), words[1]);
  const [, a = "", b = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: .*)?$/.exec(text) ?? [];
  if (year !== "") {
    const [dayFirst, monthFirst] = [valid(year, b, a), valid(year, a, b)];
    if (order !== undefined) return order === "day-first" ? dayFirst : monthFirst;
    return dayFirst === undefined || monthFirst === undefined || a === b ? (dayFirst ?? monthFirst) : undefined;
  }
  const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0;
  return serial > 0 ? new Date(Date.UTC(1899, 11, 30) + serial * day).toISOString().slice(0, 10) : undefined;
}

function valid(year = "", month = "", date = ""): string | undefined {
  const text = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return dateSchema.safeParse(text).success ? text : undefined;
}

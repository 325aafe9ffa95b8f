import { columnNames, headerKey } from "../tables/columnNames.js";
import { skillColumnNames } from "../tables/skillColumnNames.js";
import { isHeading } from "./isHeading.js";
import { isRemarkLabel } from "./isRemarkLabel.js";
import { isUnsaid } from "./isUnsaid.js";

/** `Vacant - SEO`, `(blank)`, `A N Other`: a row that waits for somebody. */
const nobody =
  /^(?:\(?blank\)?|n\/a|tbc|tba|unknown|not known|none|nobody|no one|unassigned|unfilled|a\.? ?n\.? ?other|to be (?:recruited|confirmed|appointed|advised|decided)|vacan(?:t|cy)(?![\p{L}\p{N}]).*)$/isu;
/** What programs write where there is no value. `Null` and `Nan` are names. */
const noValue =
  /^(?:NULL|null|\(null\)|<null>|<NA>|NaN|nan|undefined|#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)|Err:\d{3})$/;
const ditto = /^(?:["”“〃]|''|do\.|ditto|as above)$/i;
/** The end of file of DOS, between files that were put together. */
const endMark = "\u001A";
/** `-----`, as the exports of databases and tables in Markdown have it. */
const ruler = /^[-–—=_*~+.|:#]{2,}$/;
const prompt =
  /^(?:(?:please |enter |insert |type |select |choose )[a-z' ]{0,40}\bnames?\b|(?:for )?examples?(?![\p{L}\p{N}]))/iu;
/** `Digital Total`, as pivot tables have it, `n = 12`, `Row count`. */
const sum =
  /^sub-?total |\S[ -](?:sub-?)?totals?$|^(?:mode|range|variance|fte|wte|(?:row|record) count|staff in post|vacancies|gaps?|shortfall|number [a-z]{1,20}|n ?= ?\d{1,9}|% .{1,100})$/i;
const asked =
  /^(?:required|target|desired|expected|needed|benchmark|minimum)(?: (?:skills? )?(?:levels?|scores?|ratings?|standard|proficiency))?(?: \(.{0,60}\))?$/i;
/** `Levels`, `1. Self-assessed`, `Signed off by Pat`, `(12 rows affected)`. */
const under =
  /^(?:\(?\d{1,2}[.)] |\(?[a-z]\) |key to |levels?$|scale$|(?:top )?secret$|(?:signed|signed off|approved|completed|compiled|created|extracted|downloaded|reviewed|checked|published|maintained|owned|correct|valid|accurate|data|report|report run) (?:by|on|at|from|as|to|of|for|run) |[-–—=]{1,6} ?end\b|end$|\(?\d{1,9} (?:rows?|records?|results?)\b|# |[-–—] ?\d{1,4} ?[-–—]$|\(?cont(?:inued|d)?(?:$|[ .)]))/i;

const people: ReadonlySet<string> = new Set(
  (["person", "id", "firstName", "lastName"] as const)
    .flatMap((field): readonly string[] => columnNames[field])
    .map(headerKey),
);

const about = ["skill", "level", "needed", "roleLevel", "role", "organisation", "site"] as const;
const ofRecords = ["assessor", "date", "frameworkVersion", "validUntil"] as const;
const ofRows = [...about, ...ofRecords].flatMap((field): readonly string[] => columnNames[field]);

/** Names of columns, where a table has its header again or rows that explain it. A name of somebody is none of them. */
const headers: ReadonlySet<string> = new Set([
  ...[...ofRows, ...skillColumnNames.skillGroup, ...skillColumnNames.skillDescription].map(headerKey),
  ...people,
]);

/** How names of columns begin: most names of people do not, and need no second look. */
const beginnings: ReadonlySet<string> = new Set([...headers].map((key) => key.slice(0, 3)));

/** Whether a text is the name of a column of people. */
export function isPersonColumn(text: string): boolean {
  return text.length < 30 && people.has(headerKey(text));
}

/** Whether a text in the column of people is the name of a column. */
export function isColumnName(text: string): boolean {
  if (text.length > 30 || (/^\w{3}/.test(text) && !beginnings.has(text.slice(0, 3).toLowerCase()))) return false;
  return headers.has(headerKey(text));
}

/**
 * Why a text in the column of names is nobody's: `Vacant`, `n/a`, `(blank)`, `Name`; or, where it stands alone, a heading of rows
 * or a remark under the table, such as one that is numbered or a sentence. `undefined` for what may be a name.
 */
export function noName(text: string, isAlone: () => boolean): string | undefined {
  if (text.length > 2_000) return undefined;
  if (nobody.test(text)) return "nobody's name";
  if (noValue.test(text)) return "what a program writes where there is no value";
  if (text === endMark) return "nothing that people see";
  if (ditto.test(text)) return "a mark for what stands above";
  if (ruler.test(text)) return "a line between rows";
  if (isColumnName(text)) return "the name of the column";
  if (sum.test(text)) return "a sum of other rows";
  if (asked.test(text)) return "a level that is asked for";
  if (prompt.test(text) || text.startsWith("e.g. ")) return "a prompt or an example for those who fill the table in";
  if (!isAlone()) return undefined;
  if (isHeading(text)) return "a heading of the rows below";
  return isRemarkLabel(text) || under.test(text) || /:(?:\s|$)/.test(text) || isSentence(text)
    ? "a remark on the table"
    : undefined;
}

/** Whether the number of somebody who is named beside it says nothing: `TBC`, `n/a`, `0`. Whoever has none has not the same one. */
export function isNoNumber(text: string): boolean {
  return /^0+$/.test(text) || isUnsaid(text) || nobody.test(text) || noValue.test(text);
}

/** Most words of a name begin with a capital letter, unlike those of `Levels are self assessed`. */
function isSentence(text: string): boolean {
  if (!/^\p{Lu}.* \p{Ll}/u.test(text)) return false;
  const words = text.split(" ").filter((word) => /^\p{L}/u.test(word));
  return words.length > 2 && 2 * words.filter((word) => /^\p{Ll}/u.test(word)).length > words.length;
}

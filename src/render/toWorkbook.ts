import { requireOptions } from "../framework/requireOptions.js";
import { isDay } from "../values/isDay.js";
import { quoted } from "../values/quoted.js";
import { coverageInWords } from "./coverageInWords.js";
import { requirePage } from "./marks/markOf.js";
import type { Cell, Column, Page, PagePart, TablePart } from "./page.js";
import { withoutControls } from "./withoutControls.js";
import * as printed from "./words/printed.js";

/** A value that a cell of a workbook holds. */
type Value = string | number | null | { readonly date: string };

/**
 * A page as a workbook, XLSX or ODS: a sheet with its texts, and one for each table, whose numbers and days are numbers and
 * days. What is marked has the numbers of its marks in columns of their own. The writer of workbooks is loaded when it is first
 * called. Text is never run: `=1+1` stays text.
 *
 * @throws RangeError for a mark that does not belong to its column, or more rows than a sheet can have.
 * @example
 * ```ts
 * import { defineProfile, gap } from "ddat-skills";
 * import { gapPage, toWorkbook } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: { "user-focus": "expert" } });
 * const bytes = await toWorkbook(gapPage(uk, gap(uk, sam, "software-developer/developer")), { kind: "ods" });
 * ```
 */
export async function toWorkbook(page: Page, options: { readonly kind?: "xlsx" | "ods" } = {}): Promise<Uint8Array> {
  requireOptions("toWorkbook", options, ["kind"]);
  const { kind = "xlsx" } = options;
  if (kind !== "xlsx" && kind !== "ods") throw new RangeError(`kind is "xlsx" or "ods"; found ${quoted(kind)}`);
  requirePage(page);
  const { writeWorkbook } = await import("../reading/workbook/index.js");
  const taken = new Set<string>();
  const texts = [...page.parts.flatMap(linesOf), ...(page.attribution === undefined ? [] : [[""], [page.attribution]])];
  const tables = page.parts.flatMap((part) => (part.kind === "table" ? [part] : []));
  return writeWorkbook(
    [
      { name: sheetName(printed.sheet, taken), rows: texts.map((row) => row.map(cellText)), widths: [90, 60] },
      ...tables.map((table) => ({
        name: sheetName(table.caption, taken),
        header: true,
        frozenColumns: 1,
        ...sheetOf(table),
      })),
    ],
    { kind },
  );
}

/** The texts of a page that are in no table, a row each. */
function linesOf(part: PagePart): string[][] {
  if (part.kind === "table") return part.caption === "" ? [] : [[part.caption]];
  if (part.kind === "verdict")
    return [
      [`${part.verdict}: ${part.text}`],
      ...(part.coverage && part.coverage.outOf > 0 ? [[printed.covered(coverageInWords(part.coverage))]] : []),
    ];
  if (part.kind === "list") return [[part.label], ...part.items.map((item) => [item])];
  if (part.kind === "steps") return [[part.caption], ...part.steps.map(({ text, detail = "" }) => [text, detail])];
  return [[part.text]];
}

function sheetOf({ columns, rows }: TablePart): { readonly rows: Value[][]; readonly widths: number[] } {
  const hasGroups = rows.some(({ group }) => group !== undefined);
  const head = columns.flatMap((column) => titlesOf(column));
  const body = rows.map(({ cells, group = "" }) => [
    ...(hasGroups ? [cellText(group)] : []),
    ...columns.flatMap((column, i) => valuesOf(cells[i] ?? { text: "" }, column)),
  ]);
  return {
    rows: [[...(hasGroups ? [""] : []), ...head].map(cellText), ...body],
    widths: [
      ...(hasGroups ? [20] : []),
      ...head.map((title, i) => (i === 0 ? 40 : Math.min(40, Math.max(14, title.length + 2)))),
    ],
  };
}

function titlesOf(column: Column): string[] {
  const words = column.says === "elsewhere" ? [] : [column.title];
  const named = (...names: readonly string[]) => names.map((name) => `${column.title}: ${name}`);
  if (column.of === "interval") return [...words, ...named(printed.least, printed.most, printed.outOf)];
  if (column.of === "people") return [...words, ...named(printed.holds, printed.notAssessed, printed.below)];
  if (column.of === "amounts") return [...words, ...column.series];
  if (column.of === "days") return [...words, ...named(printed.from, printed.until)];
  return words;
}

function valuesOf({ text, mark }: Cell, column: Column): Value[] {
  const words = column.says === "elsewhere" ? [] : [valueIn(text, column)];
  const none = (count: number): Value[] => Array.from({ length: count }, () => null);
  if (column.of === "interval")
    return [...words, ...(mark?.of === "interval" ? [mark.low, mark.high, mark.outOf] : none(3))];
  if (column.of === "people")
    return [...words, ...(mark?.of === "people" ? [mark.hold, mark.unassessed, mark.short] : none(3))];
  if (column.of === "amounts")
    return [...words, ...column.series.map((_, i) => (mark?.of === "amounts" ? (mark.parts[i] ?? 0) : null))];
  if (column.of === "days") {
    const [span] = mark?.of === "days" ? mark.spans : [];
    return [...words, ...(span ? [dayOrText(span.from), dayOrText(span.until)] : none(2))];
  }
  return words;
}

/** A number in a column of numbers; a day that stands alone; any other text as it is. */
function valueIn(text: string, { of }: Column): Value {
  if ((of === "number" || of === "heat") && /^-?\d{1,15}(\.\d{1,6})?$/.test(text)) return Number(text);
  return dayOrText(text);
}

function dayOrText(text: string): Value {
  return isDay(text) && text > "1900-03-01" ? { date: text } : cellText(text);
}

/** What a cell can hold of a text: 32,767 characters without controls. */
function cellText(text: string): string {
  const clean = withoutControls(text);
  return clean.length > mostCharacters
    ? `${clean.slice(0, mostCharacters - 1).replace(/[\uD800-\uDBFF]$/, "")}…`
    : clean;
}

const mostCharacters = 32_767;

/** A name that a sheet can have and no other has. */
function sheetName(caption: string, taken: Set<string>): string {
  const clean = withoutControls(caption)
    .replace(/[[\]:*?/\\\p{C}]/gu, " ")
    .replace(/\s+/g, " ")
    .replaceAll("'", "’") // A name must not begin or end with an apostrophe.
    .trim();
  const base = [...(clean === "" ? printed.sheet : clean)]
    .reduce((name, one) => ((name + one).length > 28 ? name : name + one), "")
    .trim();
  for (let i = 1; ; i++) {
    const name = i === 1 ? base : `${base.slice(0, 27 - String(i).length)} ${i}`;
    if (!taken.has(name.toLowerCase())) {
      taken.add(name.toLowerCase());
      return name;
    }
  }
}

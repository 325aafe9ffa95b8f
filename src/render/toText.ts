import { requireOptions } from "../framework/requireOptions.js";
import { coverageInWords } from "./coverageInWords.js";
import { keyOf } from "./marks/keyOf.js";
import { levelLetters } from "./marks/levelLetters.js";
import { markToSigns, requirePage } from "./marks/markOf.js";
import { type Signs, signSets } from "./marks/Signs.js";
import type { Column, Page, PagePart, TablePart, VerdictPart } from "./page.js";
import { joinBlocks } from "./textBlocks.js";
import type { TextOptions } from "./textOptions.js";
import { narrowestTable, type TextCell, textTable } from "./textTable.js";
import { withoutControls } from "./withoutControls.js";
import * as printed from "./words/printed.js";
import { wrapText } from "./wrapText.js";

/**
 * A page as plain text for a terminal, a log or an e-mail. Ends with a line end. Marks are a few characters each; where a table
 * would be too wide, the marks go first, as the words say all that they show.
 *
 * Names may come from anywhere: control characters in them, ANSI escapes among them, are made harmless. East Asian wide
 * characters and emoji count as two columns (roughly: joined emoji count as their parts).
 *
 * @throws RangeError for a mark that does not belong to its column.
 * @example
 * ```ts
 * import { defineProfile, gap } from "ddat-skills";
 * import { gapPage, toText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: { "agile-working": "working", "user-focus": null } });
 * console.log(toText(gapPage(uk, gap(uk, sam, "software-developer/senior-developer")), { width: 100 }));
 * ```
 */
export function toText(page: Page, options: TextOptions = {}): string {
  requireOptions("toText", options, ["width", "paint", "signs"]);
  const { width = 80, paint = (_, text) => text, signs = "unicode" } = options;
  requirePage(page);
  const laidOut = { width, paint, signs };
  const blocks = page.parts.flatMap((part) => partToBlocks(part, laidOut));
  const attribution = page.attribution === undefined ? [] : wrapped(page.attribution, width);
  return joinBlocks([...blocks, attribution.map((line) => paint("quiet", line))]);
}

const wrapped = (text: string, width: number, hanging = 0) => wrapText(withoutControls(text), width, hanging);

function partToBlocks(part: PagePart, options: Required<TextOptions>): string[][] {
  const { width, paint } = options;
  const heading = (text: string) => wrapped(text, width).map((line) => paint("heading", line));
  if (part.kind === "title" || part.kind === "subtitle") return [heading(part.text)];
  if (part.kind === "paragraph") return [wrapped(part.text, width)];
  if (part.kind === "quiet") return [wrapped(part.text, width).map((line) => paint("quiet", line))];
  if (part.kind === "verdict") return [verdictToLines(part, options)];
  if (part.kind === "list")
    return [[...heading(part.label), ...part.items.flatMap((item) => wrapped(`- ${item}`, width, 2))]];
  if (part.kind === "steps") {
    const steps = part.steps.map(
      ({ text, detail }, i) => `${i === 0 ? "  " : "  > "}${text}${detail ? ` (${detail})` : ""}`,
    );
    return [
      [
        ...heading(part.caption),
        ...steps.flatMap((step) => wrapped(step.trim(), width - 2, 4).map((line) => `  ${line}`)),
      ],
    ];
  }
  return [...(part.caption === "" ? [] : [heading(part.caption)]), ...tableToBlocks(part, options)];
}

function verdictToLines(
  { verdict, tone, text, coverage }: VerdictPart,
  { width, paint, signs }: Required<TextOptions>,
): string[] {
  const [first = "", ...rest] = wrapped(`${verdict}: ${text}`, width);
  const isWhole = first.startsWith(verdict);
  const lines = [isWhole ? paint(tone, verdict) + first.slice(verdict.length) : first, ...rest];
  if (!coverage || coverage.outOf === 0) return lines;
  const bar = markToSigns({ of: "interval", ...coverage }, { of: "interval", title: "" }, signs);
  return [...lines, ...wrapped(`${printed.covered(coverageInWords(coverage))} [${bar}]`, width)];
}

function tableToBlocks(table: TablePart, { width, paint, signs }: Required<TextOptions>): string[][] {
  const withMarks = cellsOf(table, signs);
  const isDrawn = narrowestTable(withMarks.titles, withMarks.rows) <= width;
  const { titles, rows } = isDrawn ? withMarks : cellsOf(table, undefined);
  const key = isDrawn ? keyInSigns(table, signs) : "";
  return [
    ...(key === "" ? [] : [wrapped(key, width).map((line) => paint("quiet", line))]),
    textTable(titles, rows, { width, paint }),
  ];
}

/** What stands in the cells as text: signs before the words; without signs, the columns that only have marks go. */
export function cellsOf({ columns, rows }: TablePart, signs: Signs | undefined) {
  const shown = columns.flatMap((column, i) =>
    signs === undefined && column.says === "elsewhere" ? [] : [{ column, i }],
  );
  const hasGroups = rows.some(({ group }) => group !== undefined);
  const cells = rows.flatMap(({ cells, group, isTotal }, place) => {
    const isNew = group !== undefined && group !== rows[place - 1]?.group;
    const head = shown.map((_, i): TextCell => (i === 0 ? { text: group ?? "", tone: "heading" } : { text: "" }));
    const row = shown.map(({ column, i }, at): TextCell => {
      const { text = "", tone, mark } = cells[i] ?? {};
      const drawn = mark && signs ? markToSigns(mark, column, signs) : "";
      const words = drawn !== "" && column.of === "level" ? "" : text;
      return {
        text: [drawn, words].filter((one) => one !== "").join(" "),
        ...((tone ?? (isTotal && "heading")) && { tone: tone ?? "heading" }),
        ...(hasGroups && at === 0 && { indent: 2 }),
      };
    });
    return isNew ? [head, row] : [row];
  });
  return { titles: shown.map(({ column }) => titleOf(column)), rows: cells };
}

/** A column of boxes is named by the letters of its levels. */
function titleOf(column: Column): string {
  return column.of === "rungs" ? levelLetters(column.levels).join("") : column.title;
}

/** `■ held, □ needed, not held; AWPE: Awareness, ...`: what the signs of a table mean. */
export function keyInSigns(table: TablePart, kind: Signs): string {
  const { held, missing, unassessed, notAsked, needed, parts } = signSets[kind];
  const isOfDays = table.columns.some(({ of }) => of === "days");
  const sides = table.columns.flatMap((column) => (column.of === "rungs" && column.sides) || []);
  const [gone, added, same] =
    sides.length > 0 ? [...sides.map(printed.only), printed.both] : [printed.gone, printed.added, printed.same];
  const hasChange = table.rows.some(({ cells }) =>
    cells.some(({ mark }) => mark?.of === "rungs" && mark.was !== undefined),
  );
  const signs: Readonly<Record<string, string>> = {
    h: held,
    m: missing,
    u: unassessed,
    n: isOfDays ? missing : notAsked,
    f: needed,
  };
  const entries = hasChange
    ? [`${held} ${same}`, `+ ${added}`, `- ${gone}`]
    : keyOf(table).flatMap(({ form, text }) => {
        const sign = form.startsWith("a") ? parts[Number(form.slice(1))] : signs[form];
        return sign === undefined ? [] : [`${sign} ${text}`];
      });
  const scales = table.columns.flatMap((column) =>
    column.of === "rungs" || column.of === "level"
      ? [printed.scale(levelLetters(column.levels).join(""), column.levels)]
      : [],
  );
  return [...new Set([entries.join(", "), ...scales])].filter((text) => text !== "").join("; ");
}

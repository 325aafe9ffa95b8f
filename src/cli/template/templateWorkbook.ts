import { explanationsHeader } from "../../reading/tables/isOfTemplate.js";
import type { SheetToWrite } from "../../reading/workbook/index.js";
import type { TemplateSheet } from "./templates.js";

/** The rows that offer lists to choose from. */
const rowsWithLists = 1_000;

/** A blank workbook: its sheets with their lists, and one of explanations behind them. */
export function templateWorkbook(sheets: readonly TemplateSheet[]): readonly SheetToWrite[] {
  const blank = sheets.map(
    ({ name, columns, rows = [] }): SheetToWrite => ({
      name,
      header: true,
      rows: [columns.map(({ header }) => header), ...rows],
      widths: columns.map(({ header, choices = [] }) =>
        Math.min(50, Math.max(12, ...[header, ...choices].map((text) => text.length + 2))),
      ),
      lists: columns.flatMap(({ choices, about }, column) =>
        choices ? [{ column, firstRow: 1, lastRow: rowsWithLists, values: choices, prompt: about.slice(0, 255) }] : [],
      ),
    }),
  );
  const lines = sheets.flatMap(({ name, about, columns }) => [
    [name, "", about],
    ...columns.map(({ header, about: text, choices }) => [
      "",
      header,
      choices ? `${text} (choose from the list)` : text,
    ]),
  ]);
  const explanations: SheetToWrite = {
    name: "Explanations",
    header: true,
    rows: [explanationsHeader, ...lines],
    widths: [18, 22, 90],
  };
  return [...blank, explanations];
}

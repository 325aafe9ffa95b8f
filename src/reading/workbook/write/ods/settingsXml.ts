import { escapeAttribute } from "../escapeXml.js";
import type { PlacedSheet } from "../placeLists.js";

/** The settings of an ODS workbook: which rows and columns are kept in sight, which OpenDocument keeps beside the cells. */
export function settingsXml(sheets: readonly PlacedSheet[]): string {
  const views = sheets.map((sheet) => named(sheet.name, viewOf(sheet)));
  const active = sheets.find(({ hidden }) => !hidden)?.name ?? "";
  const view = [
    item("ViewId", "string", "view1"),
    `<config:config-item-map-named config:name="Tables">${views.join("")}</config:config-item-map-named>`,
    item("ActiveTable", "string", escapeAttribute(active)),
  ].join("");
  return [
    '<office:settings><config:config-item-set config:name="ooo:view-settings">',
    '<config:config-item-map-indexed config:name="Views">',
    `<config:config-item-map-entry>${view}</config:config-item-map-entry>`,
    "</config:config-item-map-indexed></config:config-item-set></office:settings>",
  ].join("");
}

const frozen = 2;

function viewOf({ header = false, frozenColumns = 0 }: PlacedSheet): string {
  const split = (direction: string, side: string, count: number) =>
    count === 0
      ? ""
      : item(`${direction}SplitMode`, "short", frozen) +
        item(`${direction}SplitPosition`, "int", count) +
        item(`Position${side}`, "int", count);
  const [columns, rows] = [split("Horizontal", "Right", frozenColumns), split("Vertical", "Bottom", header ? 1 : 0)];
  const corner = columns !== "" && rows !== "" ? 3 : columns !== "" ? 1 : rows !== "" ? 2 : 0;
  return columns + rows + item("ActiveSplitRange", "short", corner);
}

function named(name: string, items: string): string {
  return `<config:config-item-map-entry config:name="${escapeAttribute(name)}">${items}</config:config-item-map-entry>`;
}

function item(name: string, type: string, value: string | number): string {
  return `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
}

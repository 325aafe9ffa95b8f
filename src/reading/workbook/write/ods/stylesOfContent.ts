import type { CellLook } from "../cellLook.js";

/** The names of the styles that the content refers to. */
export const styleNames = {
  hiddenTable: "hidden",
  table: "shown",
  column: (width: number) => `co${String(width).replace(".", "_")}`,
  cell: (look: number) => `ce${look}`,
} as const;

const text = '<number:text-style style:name="N1"><number:text-content/></number:text-style>';
/** Without one, LibreOffice shows 1 and 0. */
const yesNo = '<number:boolean-style style:name="N3"><number:boolean/></number:boolean-style>';
const day = [
  '<number:date-style style:name="N2"><number:year number:style="long"/><number:text>-</number:text>',
  '<number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>',
].join("");

const dataStyles = { general: undefined, text: "N1", day: "N2", "yes-no": "N3" } as const;

/** The automatic styles of ODS content: of tables, of columns by their widths, and of cells by their looks. */
export function stylesOfContent(looks: readonly CellLook[], widths: readonly number[]): string {
  const table = (name: string, isShown: boolean) =>
    style(name, "table", "", `<style:table-properties table:display="${isShown}"/>`);
  const columns = [...new Set(widths)].map((width) => {
    // A character of the usual font is 7 dots wide, and a column has 5 dots at its ends; 96 dots are an inch.
    const size = (((width * 7 + 5) / 96) * 2.54).toFixed(2);
    return style(
      styleNames.column(width),
      "table-column",
      "",
      `<style:table-column-properties style:column-width="${size}cm"/>`,
    );
  });
  const cells = looks.map(({ format, bold, wrap, fill }, number) => {
    const data = dataStyles[format] === undefined ? "" : ` style:data-style-name="${dataStyles[format]}"`;
    const properties = [
      wrap && ' fo:wrap-option="wrap" style:vertical-align="top"',
      fill !== undefined && ` fo:background-color="${fill}"`,
    ].filter(Boolean);
    const cell = properties.length === 0 ? "" : `<style:table-cell-properties${properties.join("")}/>`;
    return style(
      styleNames.cell(number),
      "table-cell",
      data,
      cell + (bold ? '<style:text-properties fo:font-weight="bold"/>' : ""),
    );
  });
  const tables = table(styleNames.table, true) + table(styleNames.hiddenTable, false);
  return `<office:automatic-styles>${text}${day}${yesNo}${tables}${columns.join("")}${cells.join("")}</office:automatic-styles>`;
}

function style(name: string, family: string, data: string, properties: string): string {
  return `<style:style style:name="${name}" style:family="${family}"${data}>${properties}</style:style>`;
}

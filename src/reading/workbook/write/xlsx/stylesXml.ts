import type { CellLook } from "../cellLook.js";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const textFormat = 49; // Built in: `@`.
const dayFormat = 164; // The first number that a workbook may define.

/** The styles of an XLSX workbook, one for each look of its cells, by their numbers. */
export function stylesXml(looks: readonly CellLook[]): string {
  const colours = [...new Set(looks.flatMap(({ fill }) => (fill === undefined ? [] : [fill])))];
  const fills = [
    // The first two are fixed; programs ignore what else stands there.
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    ...colours.map((colour) => {
      const solid = `<fgColor rgb="FF${colour.slice(1)}"/><bgColor indexed="64"/>`;
      return `<fill><patternFill patternType="solid">${solid}</patternFill></fill>`;
    }),
  ];
  const formats = looks.map(({ format, bold, wrap, fill }) => {
    const number = { general: 0, text: textFormat, day: dayFormat, "yes-no": 0 }[format];
    const colour = fill === undefined ? 0 : colours.indexOf(fill) + 2;
    const attributes = [
      `numFmtId="${number}" fontId="${bold ? 1 : 0}" fillId="${colour}" borderId="0" xfId="0"`,
      format === "text" && 'quotePrefix="1"',
      number > 0 && 'applyNumberFormat="1"',
      bold && 'applyFont="1"',
      colour > 0 && 'applyFill="1"',
      wrap && 'applyAlignment="1"',
    ];
    const alignment = wrap ? '<alignment vertical="top" wrapText="1"/>' : "";
    return `<xf ${attributes.filter(Boolean).join(" ")}>${alignment}</xf>`;
  });
  const font = (bold: string) => `<font>${bold}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
  return [
    `<styleSheet xmlns="${main}">`,
    `<numFmts count="1"><numFmt numFmtId="${dayFormat}" formatCode="yyyy\\-mm\\-dd"/></numFmts>`,
    `<fonts count="2">${font("")}${font("<b/>")}</fonts>`,
    `<fills count="${fills.length}">${fills.join("")}</fills>`,
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${formats.length}">${formats.join("")}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    "</styleSheet>",
  ].join("");
}

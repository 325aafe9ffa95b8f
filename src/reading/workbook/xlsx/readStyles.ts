import { builtInFormat, isUnnamedMoney } from "../format/builtInFormat.js";
import { type NumberFormat, numberFormat } from "../format/numberFormat.js";
import { plainNumber } from "../format/plainNumber.js";
import { attribute } from "../xml/localName.js";
import type { Archive } from "../zip/Archive.js";

/** How the numbers of a cell of one style are shown. */
export interface CellStyle {
  readonly show: NumberFormat;
  /** The format is one for money whose sign the file does not name; `show` gives the bare number. */
  readonly isUnnamedMoney: boolean;
}

export const plainStyle: CellStyle = { show: plainNumber, isUnnamedMoney: false };

/** The styles that cells name by their index: the `cellXfs` of the workbook, not the `cellStyleXfs` they are based on. */
export async function readStyles(archive: Archive, part: string, is1904: boolean): Promise<readonly CellStyle[]> {
  const codes = new Map<string, string>();
  const ids: string[] = [];
  let inCellFormats = false;
  await archive.parse(part, {
    open(name, attributes) {
      if (name === "cellXfs") inCellFormats = true;
      else if (name === "numFmt") {
        const all = attributes();
        // Differential formats further down may use a number again: the first is the workbook's own.
        const id = attribute(all, "numFmtId") ?? "";
        if (!codes.has(id)) codes.set(id, attribute(all, "formatCode") ?? "General");
      } else if (name === "xf" && inCellFormats) ids.push(attribute(attributes(), "numFmtId") ?? "0");
    },
    close(name) {
      if (name === "cellXfs") inCellFormats = false;
    },
    text() {},
  });
  const styles = new Map<string, CellStyle>();
  return ids.map((id) => {
    const known = styles.get(id) ?? styleOf(id, codes.get(id), is1904);
    styles.set(id, known);
    return known;
  });
}

function styleOf(id: string, code: string | undefined, is1904: boolean): CellStyle {
  const number = Number(id);
  if (code === undefined && isUnnamedMoney(number)) return { show: plainNumber, isUnnamedMoney: true };
  return { show: numberFormat(code ?? builtInFormat(number), is1904), isUnnamedMoney: false };
}

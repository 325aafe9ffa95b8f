import { ByteSink } from "../ByteSink.js";
import { Looks } from "../cellLook.js";
import type { PlacedSheet } from "../placeLists.js";
import { addTable } from "./addTable.js";
import { documentTags } from "./documentXml.js";
import { listsXml } from "./listsXml.js";
import { stylesOfContent } from "./stylesOfContent.js";

/** The content of an ODS workbook as bytes. Its styles stand in front of the cells, which are what tells them. */
export function contentXml(sheets: readonly PlacedSheet[]): Uint8Array {
  const looks = new Looks();
  const body = new ByteSink();
  sheets.forEach((sheet, i) => {
    addTable(body, sheet, i, looks);
  });
  const { start, end } = documentTags("content");
  const styles = stylesOfContent(
    looks.all,
    sheets.flatMap(({ widths = [] }) => widths),
  );
  const head = new ByteSink();
  head.add(`${start}${styles}<office:body><office:spreadsheet>${listsXml(sheets)}`);
  body.add(`</office:spreadsheet></office:body>${end}`);
  const [first, second] = [head.bytes(), body.bytes()];
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

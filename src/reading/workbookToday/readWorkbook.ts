import type { IssueFacts } from "../../parse/describeIssue.js";
import type { TableNote } from "../notes/TableNote.js";
import { cellText } from "../tables/cellText.js";
import type { Sheet, Sheets } from "../tables/Sheet.js";
import { inflated } from "./inflated.js";
import { type SheetExtent, sheetExtent } from "./sheetExtent.js";
import { sheetPaths } from "./sheetPaths.js";
import { type ZipEntry, zipDirectory } from "./zipDirectory.js";

/** Far above any workbook of people or skills, and below what would exhaust a browser tab. */
const most = { files: 10_000, bytes: 200_000_000, ratio: 200, bytesAtAnyRatio: 10_000_000, cells: 10_000_000 } as const;

/**
 * The sheets of an XLSX workbook. Before a byte is unpacked the archive's own directory says how much that would be; the
 * worksheets are then unpacked once under that bound to see how far their cells reach; only then does the library
 * `read-excel-file`, which loads here and nowhere else, build rows of them. Macros are not looked at, formulas count
 * as the value that was saved with them, and a cell merged over several rows stands in each of them.
 */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<Sheets> {
  const entries = zipDirectory(bytes);
  const refusal = typeof entries === "string" ? entries : refusalOf(entries, bytes.length);
  if (typeof entries === "string" || refusal !== undefined) return refused(file, refusal ?? "");
  const extents = new Map<string, SheetExtent>();
  for (const entry of entries.filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))) {
    const xml = await inflated(bytes, entry);
    if (xml === undefined) return refused(file, `a workbook of which ${entry.name} is damaged`);
    const extent = sheetExtent(xml);
    const cells = extent.rows * extent.columns;
    if (extent.impossible)
      return refused(file, `a workbook of which ${entry.name} has rows or columns that none can have`);
    if (cells > most.cells) return refused(file, `a workbook of which ${entry.name} spans ${cells} cells`);
    extents.set(entry.name, extent);
  }
  let read: readonly Sheet[];
  try {
    const paths = await sheetPaths(bytes, entries);
    read = await sheetsOf(file, bytes, (place) => extents.get(paths[place] ?? "")?.merged ?? []);
  } catch (error) {
    // Whatever the library throws, it throws about this workbook; its words say what it met.
    const reason = error instanceof Error ? error.message.slice(0, 200) : String(error);
    return refused(file, `a workbook that cannot be read: ${reason}`);
  }
  const notes: TableNote[] = entries.some(({ name }) => name.endsWith("vbaProject.bin"))
    ? [{ code: "macros", message: "the workbook has macros; its data is read and they are not", where: { file } }]
    : [];
  return { sheets: read, notes };
}

async function sheetsOf(
  file: string,
  bytes: Uint8Array,
  mergedIn: (place: number) => SheetExtent["merged"],
): Promise<readonly Sheet[]> {
  const { default: readXlsxFile } = await import("read-excel-file/universal");
  const copy = new Uint8Array(bytes); // On a plain buffer of its own, as `Blob` asks for.
  const read = await readXlsxFile(new Blob([copy]), { trim: false, parseNumber: numberText });
  return read.map(({ sheet, data }, place) => {
    const rows = (data ?? []).map((row: readonly unknown[]) => row.map((cell) => cellText(cell) ?? ""));
    for (const range of mergedIn(place)) fillDown(rows, range);
    return { file, name: sheet, rows };
  });
}

function fillDown(rows: string[][], { column, from, to }: SheetExtent["merged"][number]): void {
  const text = rows[from - 1]?.[column];
  if (!text) return;
  for (const row of rows.slice(from, to)) if (row[column] === "") row[column] = text;
}

/** A number as a person reads it in the cell: whole numbers digit by digit, and 0.1 + 0.2 as what was typed. */
function numberText(raw: string): string {
  return /^-?\d+$/.test(raw) ? raw : String(Number(Number(raw).toPrecision(15)));
}

function refusalOf(entries: readonly ZipEntry[], packed: number): string | undefined {
  const names = new Set(entries.map(({ name }) => name));
  if (names.has("xl/workbook.bin")) return "a binary workbook (XLSB); save it as XLSX";
  if (!names.has("xl/workbook.xml")) return "a ZIP archive that is no workbook";
  if (entries.some(({ encrypted }) => encrypted)) return "an encrypted workbook";
  if (entries.length > most.files) return `a ZIP archive of ${entries.length} files`;
  const sum = (sizeOf: (entry: ZipEntry) => number) => entries.reduce((total, entry) => total + sizeOf(entry), 0);
  if (sum(({ compressedSize }) => compressedSize) > packed) return "a ZIP archive whose files overlap";
  const size = sum(({ name, size }) => (/\.(xml|rels)$/.test(name) ? size : 0));
  if (size > most.bytes) return `a workbook that unpacks to ${size} bytes`;
  const bomb = entries.find(
    (entry) => entry.size > most.bytesAtAnyRatio && entry.size > entry.compressedSize * most.ratio,
  );
  return bomb && `a workbook of which ${bomb.name} unpacks to ${bomb.size} bytes from ${bomb.compressedSize}`;
}

function refused(file: string, received: string): { readonly issues: readonly IssueFacts[] } {
  return { issues: [{ code: "shape", path: [file], expected: "a workbook (XLSX) that can be read", received }] };
}

import { requireOptions } from "../framework/requireOptions.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Note } from "../model/note.js";
import { harmless, plain } from "../reading/tables/harmless.js";
import { readFramework } from "./readFramework.js";
import { frameworkRows } from "./sheets/frameworkRows.js";
import { frameworkSheets } from "./sheets/frameworkSheets.js";
import { type FrameworkLossCode, notCarried } from "./table/notCarried.js";
import { notReadable } from "./table/notReadable.js";

/** A framework as a workbook. */
export interface FrameworkWorkbook {
  readonly workbook: Uint8Array;
  /** What reading the workbook back does not give. None: it gives the same framework. */
  readonly notes: readonly Note<FrameworkLossCode>[];
}

/**
 * Writes a framework as the workbook that {@link readFramework} reads: a sheet each for its facts, levels, skills, role families,
 * roles, role levels, needs and whatever else it has, so that people can keep it in a spreadsheet. Things are named by
 * name, or by id where a name could mean two.
 *
 * What sheets cannot hold is a note: it is found by reading the workbook back, so that one without notes gives an equal
 * framework. JSON holds everything, and {@link writeCase} what other programs exchange.
 *
 * @throws RangeError for a text of more than 32,767 characters, which no cell holds.
 * @example
 * ```ts
 * import { readFramework, writeFramework } from "ddat-skills/formats";
 * import { uk } from "ddat-skills/uk";
 *
 * const { workbook, notes } = await writeFramework(uk, { kind: "ods" });
 * const { framework } = await readFramework(workbook);
 * console.log(framework.roles.length === uk.roles.length, notes.length); // true 0
 * ```
 */
export async function writeFramework<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  options: { readonly kind: "xlsx" | "ods" },
): Promise<FrameworkWorkbook> {
  requireOptions("writeFramework", options, ["kind"]);
  const { kind } = options;
  const { writeWorkbook } = await import("../reading/workbook/index.js");
  const sheets = frameworkRows(framework)
    .filter(({ rows }) => rows.length > 0)
    .map(({ kind: listed, header, rows }) => ({
      name: frameworkSheets[listed].name,
      header: true,
      rows: [header, ...rows].map((cells) => cells.map(asCell)),
      widths: header.map((_, place) => widthOf([header, ...rows].map((cells) => cells[place] ?? ""))),
    }));
  const workbook = await writeWorkbook(sheets, { kind });
  return { workbook, notes: await lossesOf(framework, workbook) };
}

/** Blanks at the ends are kept by the apostrophe that the readers take away; what looks like a formula is text anyway. */
function asCell(text: string): string {
  return plain(text) === text ? text : harmless(text);
}

function widthOf(texts: readonly string[]): number {
  const longest = Math.max(...texts.slice(0, 200).flatMap((text) => text.split("\n").map((line) => line.length)));
  return Math.min(60, Math.max(10, longest + 2));
}

async function lossesOf(framework: Framework, workbook: Uint8Array): Promise<readonly Note<FrameworkLossCode>[]> {
  try {
    const read = await readFramework(workbook);
    return notCarried(framework, read.framework);
  } catch (error) {
    return notReadable(error);
  }
}

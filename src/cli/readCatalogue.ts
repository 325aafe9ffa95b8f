import type { Catalogue } from "../model/catalogue.js";
import type { Framework } from "../model/framework.js";
import { joinCatalogues } from "../parse/joinCatalogues.js";
import { asObject } from "../parse/loose.js";
import { ParseError } from "../parse/ParseError.js";
import { safeParseCatalogue } from "../parse/parseCatalogue.js";
import type { ParseResult } from "../parse/parsing.js";
import { courseFacts } from "../plan/training/courseFacts.js";
import { accepted } from "./accepted.js";
import { nameOfFile } from "./readFileOrInput.js";
import type { ReadingOptions } from "./readingOptions.js";
import { readJson } from "./readJson.js";
import type { TableRead } from "./readMaps.js";
import { readOnce } from "./readOnce.js";
import { asItIs } from "./readPeople.js";
import { readTable } from "./readTable.js";
import type { Terminal } from "./Terminal.js";

/** How help texts describe a file of courses. */
export const catalogueFile = "the courses and their runs: JSON, CSV, XLSX, ODS or Parquet; - reads standard input";

/** How a file of courses is read. */
export interface CatalogueReading extends ReadingOptions {
  readonly currency?: string;
}

/**
 * The catalogue in a file (`-`: standard input), fit to plan with: our JSON (a list of catalogues is all of them as one), or
 * courses in a table of any kind that `readCourses` reads.
 *
 * @throws {@link BadInput} with every issue, of which costs in several currencies is one.
 */
export async function readCatalogue(
  terminal: Terminal,
  framework: Framework,
  file: string,
  options: CatalogueReading = asItIs,
  tables: readonly TableRead[] = ["courses"],
): Promise<Catalogue> {
  const { head, again } = await readOnce(terminal, file);
  const isJson = /^[[{]/.test(head);
  const json = isJson ? await readJson(again, file, options.encoding) : undefined;
  const ours = Array.isArray(json) && json.some(isCatalogue) ? json : []; // All of them: what is not one is an issue.
  const several = ours.map((one, place) => accepted(file, inPlace(place, safeParseCatalogue(framework, one))));
  try {
    const catalogue =
      several.length > 0
        ? joinCatalogues(framework, several, several.map(({ id }) => id).join("+"))
        : isJson && !Array.isArray(json)
          ? accepted(file, safeParseCatalogue(framework, json))
          : await courses(again, framework, file, options, tables);
    courseFacts(framework, catalogue);
    return catalogue;
  } catch (error) {
    if (error instanceof ParseError) return accepted(nameOfFile(file), { ok: false, issues: error.issues });
    throw error;
  }
}

/** A list of catalogues, as of several academies, is not a table of courses. */
function isCatalogue(data: unknown): boolean {
  return Array.isArray(asObject(data)?.courses);
}

/** The issues of one of a list, with its place. */
function inPlace<Value>(place: number, result: ParseResult<Value>): ParseResult<Value> {
  return result.ok
    ? result
    : { ok: false, issues: result.issues.map((issue) => ({ ...issue, path: [place, ...issue.path] })) };
}

async function courses(
  terminal: Terminal,
  framework: Framework,
  file: string,
  options: CatalogueReading,
  tables: readonly TableRead[],
): Promise<Catalogue> {
  const [{ readCourses }, { readMapFor }] = await Promise.all([
    import("../formats/readCourses.js"), // The readers of tables, for those who have one.
    import("./readMaps.js"),
  ]);
  const map = await readMapFor(terminal, options.map, "courses", tables);
  const { dates = map.dates, currency } = options;
  const isSaid = Object.keys(map).length > 0 || dates !== undefined;
  const asked = {
    ...(isSaid && { map: { ...map, ...(dates && { dates }) } }),
    ...(currency !== undefined && { currency }),
  };
  return readTable(terminal, file, "courses", options, ({ source }) => readCourses(framework, source, asked));
}

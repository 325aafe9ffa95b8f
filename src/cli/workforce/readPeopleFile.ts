import type { Framework } from "../../model/framework.js";
import type { ColumnPlace } from "../../reading/tables/tableMap.js";
import {
  type ReadProgress,
  type ReadWorkforce,
  readWorkforce,
  type WorkforceFormat,
} from "../../workforce/readWorkforce.js";
import { WorkforceError } from "../../workforce/WorkforceError.js";
import { BadInput } from "../BadInput.js";
import { nameOfFile } from "../readFileOrInput.js";
import { asOfOf, type ReadingOptions } from "../readingOptions.js";
import { systemErrorReason } from "../systemErrorReason.js";
import { openRandomAccess, openStream } from "./openPeople.js";
import type { RateLine } from "./rateLine.js";
import type { StreamingTerminal } from "./StreamingTerminal.js";

interface PeopleOptions extends ReadingOptions {
  readonly people: string;
  readonly format: WorkforceFormat;
  readonly posts?: string;
}

/** The people in a file, read bit by bit. @throws {@link BadInput} that names the file. */
export async function readPeopleFile(
  terminal: StreamingTerminal,
  framework: Framework,
  { people: file, format, posts, ...options }: PeopleOptions,
  line: RateLine,
): Promise<ReadWorkforce> {
  const { readMapFor } = await import("../readMaps.js");
  const { columns = {}, dates } = await readMapFor(
    terminal,
    options.map,
    "people",
    posts === undefined ? ["people"] : ["people", "posts"],
  );
  const map = Object.fromEntries(Object.entries(columns).map(([field, place]) => [field, columnNamed(field, place)]));
  const order = options.dates ?? dates;
  const asOf = asOfOf(options);
  const showing = (size: number | undefined) => ({
    map,
    ...(order && { dates: order }),
    ...(options.encoding !== undefined && { encoding: options.encoding }),
    ...(asOf && { asOf }),
    onProgress: ({ bytes, rows }: ReadProgress) =>
      line.show({ what: "reading", count: rows, unit: "rows", ...(size && { share: bytes / size }) }),
  });
  try {
    if (format === "parquet") {
      const { source, close } = await openRandomAccess(file);
      return await readWorkforce(framework, source, { format, ...showing(undefined) }).finally(close);
    }
    const { source, size, close } = await openStream(terminal, file);
    return await readWorkforce(framework, source, { format, ...showing(size) }).finally(close);
  } catch (error) {
    const name = nameOfFile(file);
    if (error instanceof WorkforceError) throw new BadInput(`${name}: ${error.message}`);
    const reason = systemErrorReason(error);
    throw reason === undefined ? error : new BadInput(`${name}: ${reason}`);
  }
}

function columnNamed(field: string, place: ColumnPlace): string {
  if (typeof place === "string") return place;
  throw new BadInput(`--map: here ${field} has to be the name of a column`);
}

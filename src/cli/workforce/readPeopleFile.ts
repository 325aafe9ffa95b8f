import type { Framework } from "../../model/framework.js";
import {
  type ReadProgress,
  type ReadWorkforce,
  readWorkforce,
  type WorkforceFormat,
} from "../../workforce/readWorkforce.js";
import { WorkforceError } from "../../workforce/WorkforceError.js";
import { BadInput } from "../BadInput.js";
import { nameOfFile } from "../readFileOrInput.js";
import { systemErrorReason } from "../systemErrorReason.js";
import { columnMap } from "./columnMap.js";
import { openRandomAccess, openStream } from "./openPeople.js";
import type { RateLine } from "./rateLine.js";
import type { StreamingTerminal } from "./StreamingTerminal.js";

interface PeopleOptions {
  readonly people: string;
  readonly format: WorkforceFormat;
  readonly map: readonly string[];
}

/** The people in a file, read bit by bit. @throws {@link BadInput} that names the file. */
export async function readPeopleFile(
  terminal: StreamingTerminal,
  framework: Framework,
  { people: file, format, map: given }: PeopleOptions,
  line: RateLine,
): Promise<ReadWorkforce> {
  const map = await columnMap(terminal, given);
  const showing = (size: number | undefined) => ({
    map,
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

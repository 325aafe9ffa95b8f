import type { Crosswalk } from "../model/crosswalk.js";
import type { Framework } from "../model/framework.js";
import { safeParseCrosswalk } from "../parse/parseCrosswalk.js";
import { accepted } from "./accepted.js";
import { BadInput } from "./BadInput.js";
import { nameOfFile } from "./readFileOrInput.js";
import { readFramework } from "./readFramework.js";
import type { ReadingOptions } from "./readingOptions.js";
import { readJson } from "./readJson.js";
import type { Terminal } from "./Terminal.js";

/** How people are carried over from another framework. */
export interface CrosswalkToUse {
  readonly from: Framework;
  readonly crosswalk: Crosswalk;
  /** The day of levels without a record. */
  readonly on: string;
}

/** The crosswalk that the options name, with the framework it leads from. @throws {@link BadInput} */
export async function crosswalkOf(
  terminal: Terminal,
  to: Framework,
  file: string,
  options: ReadingOptions,
): Promise<CrosswalkToUse> {
  const from = await readFramework(terminal, options.fromFramework, options);
  const crosswalk = accepted(file, safeParseCrosswalk(from, to, await readJson(terminal, file)));
  const on = options.asOf ?? crosswalk.date;
  if (on === undefined)
    throw new BadInput(
      `${nameOfFile(file)} has no date: say with --as-of which day people are carried over on, as nothing else dates their levels`,
    );
  return { from, crosswalk, on };
}

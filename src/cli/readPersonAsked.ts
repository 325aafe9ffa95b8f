import type { Command } from "commander";
import { type AskedOptions, checkAsked, tablesRead } from "./addAskedOptions.js";
import type { CommonOptions } from "./addCommonOptions.js";
import type { WhoOptions } from "./addWhoOptions.js";
import { checkFiles } from "./checkFiles.js";
import { readAsked } from "./readAsked.js";
import { readFramework } from "./readFramework.js";
import { checkReading } from "./readingOptions.js";
import type { TableRead } from "./readMaps.js";
import { checkWho, readWho } from "./readWho.js";
import type { Terminal } from "./Terminal.js";

/**
 * What a command about a person, or each of many, and one role level reads: the framework, what is asked, whom it is asked of. `file`
 * is the other file that it is going to read, which no output may overwrite, `as` what table may stand in it. @throws {@link BadInput}
 */
export async function readPersonAsked(
  terminal: Terminal,
  command: Command,
  roleLevelText: string | undefined,
  options: CommonOptions & AskedOptions & WhoOptions,
  file?: string,
  as?: TableRead,
) {
  checkAsked(command, roleLevelText, options);
  checkWho(command, options);
  checkReading(command, options);
  const { profile, people, needs, output } = options;
  checkFiles(command, [profile, people, needs, file, options.framework], { output });
  const framework = await readFramework(terminal, options.framework, options);
  const tables = tablesRead(options, "people", ...(file !== undefined && as ? [as] : []));
  const asked = await readAsked(terminal, framework, roleLevelText, options, tables);
  const who = await readWho(terminal, framework, options, tables);
  return { framework, tables, asked, who };
}

import type { Command } from "commander";
import type { TeamCounting } from "../questions/team/teamMembers.js";
import { type AskedOptions, checkAsked, tablesRead } from "./addAskedOptions.js";
import type { CommonOptions } from "./addCommonOptions.js";
import { checkFiles } from "./checkFiles.js";
import { readAsked } from "./readAsked.js";
import { readFramework } from "./readFramework.js";
import { checkReading, type ReadingOptions } from "./readingOptions.js";
import { readPeople } from "./readPeople.js";
import type { Terminal } from "./Terminal.js";

interface TeamAskedOptions extends CommonOptions, AskedOptions, ReadingOptions {
  readonly people: string;
  readonly counting?: TeamCounting;
}

/**
 * What a command about people and one role level reads: the framework, what is asked, the people. `others` are the other files
 * that it is going to read, which no output may overwrite. @throws {@link BadInput}
 */
export async function readTeamAsked(
  terminal: Terminal,
  command: Command,
  roleLevelText: string | undefined,
  options: TeamAskedOptions,
  others: readonly (string | undefined)[] = [],
) {
  checkAsked(command, roleLevelText, options);
  checkReading(command, options);
  const { people: file, needs, output, counting } = options;
  checkFiles(command, [file, ...others, needs, options.framework], { output });
  const framework = await readFramework(terminal, options.framework, options);
  const tables = tablesRead(options, "people");
  const asked = await readAsked(terminal, framework, roleLevelText, options, tables);
  const reading = { ...options, ownRoleLevels: counting === "in-role" };
  const people = await readPeople(terminal, framework, file, reading, tables);
  return { framework, tables, asked, people };
}

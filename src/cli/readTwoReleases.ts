import { UnknownIdError } from "../framework/UnknownIdError.js";
import type { Framework } from "../model/framework.js";
import { passed } from "../parse/parsing.js";
import { idShape } from "../parse/primitiveShapes.js";
import { object, optional, record } from "../parse/shape.js";
import { diffFrameworks } from "../questions/releases/diffFrameworks.js";
import type { FrameworkDiff, Renames } from "../questions/releases/frameworkDiff.js";
import { accepted } from "./accepted.js";
import { BadInput } from "./BadInput.js";
import { nameOfFile } from "./readFileOrInput.js";
import { readFramework } from "./readFramework.js";
import { readJson } from "./readJson.js";
import type { StrictOptions } from "./refuseNotes.js";
import type { Terminal } from "./Terminal.js";

/** Two releases and what changed between them. */
export interface TwoReleases {
  readonly before: Framework;
  readonly after: Framework;
  readonly diff: FrameworkDiff;
}

const renamedIds = optional(record(idShape));

const renamesShape = object<Renames>({
  levels: renamedIds,
  skills: renamedIds,
  roleFamilies: renamedIds,
  roles: renamedIds,
  roleLevels: renamedIds,
});

/** How help texts explain the arguments that {@link readTwoReleases} reads. */
export const releaseArgument = "a framework: JSON, or any format of one file, or uk for the bundled one";

/** Two releases and their diff, with the renames of a file where there is one. @throws {@link BadInput} */
export async function readTwoReleases(
  terminal: Terminal,
  files: readonly [before: string, after: string],
  renamesFile: string | undefined,
  strictness: StrictOptions,
): Promise<TwoReleases> {
  const [before, after] = [
    await readRelease(terminal, files[0], strictness),
    await readRelease(terminal, files[1], strictness),
  ];
  const renamed =
    renamesFile === undefined ? {} : accepted(renamesFile, passed(await readJson(terminal, renamesFile), renamesShape));
  try {
    return { before, after, diff: diffFrameworks(before, after, { renamed }) };
  } catch (error) {
    // A rename from or to nothing, or two to one: the file is wrong, not the program.
    const isRenames = renamesFile !== undefined && (error instanceof UnknownIdError || error instanceof RangeError);
    throw isRenames ? new BadInput(`${nameOfFile(renamesFile)}: ${error.message}`) : error;
  }
}

function readRelease(terminal: Terminal, file: string, strictness: StrictOptions): Promise<Framework> {
  return readFramework(terminal, file === "uk" ? undefined : file, strictness);
}

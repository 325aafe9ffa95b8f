import { UnknownIdError } from "../framework/UnknownIdError.js";
import type { Framework } from "../model/framework.js";
import { idSchema } from "../model/primitives.js";
import { asObject } from "../parse/loose.js";
import { type ParseResult, passed } from "../parse/parsing.js";
import { protoIssues } from "../parse/shapeIssues.js";
import { diffFrameworks } from "../questions/releases/diffFrameworks.js";
import { renamesSchema } from "../questions/releases/diffFrameworks.schema.js";
import type { FrameworkDiff, Renames } from "../questions/releases/frameworkDiff.js";
import { accepted } from "./accepted.js";
import { BadInput } from "./BadInput.js";
import { nameOfFile } from "./readFileOrInput.js";
import { readFramework } from "./readFramework.js";
import { readJson } from "./readJson.js";
import type { Terminal } from "./Terminal.js";

/** Two releases and what changed between them. */
export interface TwoReleases {
  readonly before: Framework;
  readonly after: Framework;
  readonly diff: FrameworkDiff;
}

/** How help texts explain the arguments that {@link readTwoReleases} reads. */
export const releaseArgument = "a framework as JSON, or uk for the bundled one";

/** Two releases and their diff, with the renames of a file where there is one. @throws {@link BadInput} */
export async function readTwoReleases(
  terminal: Terminal,
  files: readonly [before: string, after: string],
  renamesFile: string | undefined,
): Promise<TwoReleases> {
  const [before, after] = [await readRelease(terminal, files[0]), await readRelease(terminal, files[1])];
  const renamed =
    renamesFile === undefined ? {} : accepted(renamesFile, safeParseRenames(await readJson(terminal, renamesFile)));
  try {
    return { before, after, diff: diffFrameworks(before, after, { renamed }) };
  } catch (error) {
    // A rename from or to nothing, or two to one: the file is wrong, not the program.
    const isRenames = renamesFile !== undefined && (error instanceof UnknownIdError || error instanceof RangeError);
    throw isRenames ? new BadInput(`${nameOfFile(renamesFile)}: ${error.message}`) : error;
  }
}

function readRelease(terminal: Terminal, file: string): Promise<Framework> {
  return readFramework(terminal, file === "uk" ? undefined : file);
}

function safeParseRenames(data: unknown): ParseResult<Renames> {
  const ofProto = (raw: unknown) =>
    Object.entries(asObject(raw) ?? {}).flatMap(([kind, ids]) => protoIssues(idSchema, asObject(ids) ?? {}, [kind]));
  return passed(data, renamesSchema, ofProto, (sound) => sound as Renames); // The schema is that of renames.
}

import { CommanderError } from "commander";
import { OptionError } from "../framework/OptionError.js";
import { UnknownIdError } from "../framework/UnknownIdError.js";
import { ParseError } from "../parse/ParseError.js";
import { PlanError } from "../plan/PlanError.js";
import { withoutControls } from "../render/withoutControls.js";
import { WorkforceError } from "../workforce/WorkforceError.js";
import { BadInput } from "./BadInput.js";
import { createProgram } from "./createProgram.js";
import type { Terminal } from "./Terminal.js";

/**
 * Runs the command and returns its exit code: 0 done, 1 bad input, 2 wrong usage. A command prints its answer in one go
 * when it is complete, so bad input leaves nothing on standard output.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const shown = args.includes("--no-color") ? { ...terminal, colours: false } : terminal;
  try {
    await createProgram(shown).parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (isOfTheInput(error)) {
      const details = error instanceof BadInput ? error.details : [];
      const lines = [...`error: ${error.message}`.split("\n"), ...details.map((detail) => `  ${detail}`)];
      shown.writeError(lines.map((line) => `${withoutControls(shortened(line))}\n`).join(""));
    } else {
      shown.writeError(`internal error: ${error instanceof Error ? error.stack : String(error)}\n`);
    }
    return 1;
  }
}

/** A file may hold a key of 50 MB, and the path of an issue would show it. */
function shortened(line: string): string {
  return line.length > 2_000 ? `${line.slice(0, 2_000)}…` : line;
}

/** What a question refuses with is about what it was given, as is what a file was refused with and what an optimiser could not do. */
function isOfTheInput(error: unknown): error is Error {
  return [BadInput, UnknownIdError, OptionError, ParseError, PlanError, WorkforceError].some(
    (kind) => error instanceof kind,
  );
}

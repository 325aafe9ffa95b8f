import { fstatSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Command } from "commander";
import { BadInput } from "./BadInput.js";
import { nameOfFile } from "./readFileOrInput.js";
import type { ReadingOptions } from "./readingOptions.js";

/**
 * Refuses before anything is read what cannot be done with files: standard input (`-`) can be read once, two outputs need two
 * files, and no output may be one of the inputs, whatever it is called there (another path, a link, a redirected file).
 *
 * Files of `--crosswalk` need not be among the inputs.
 *
 * @param outputs the files to be written, by the option that names each
 * @throws {@link BadInput} for an output that is an input; the others are wrong usage.
 */
export function checkFiles(
  command: Command,
  inputs: readonly (string | undefined)[],
  outputs: Readonly<Record<string, string | undefined>> = {},
): void {
  const { crosswalk, fromFramework } = command.opts<Pick<ReadingOptions, "crosswalk" | "fromFramework">>();
  const others = [crosswalk, fromFramework].filter((file) => !inputs.includes(file));
  const read = [...inputs, ...others].filter((file) => file !== undefined);
  if (read.filter((file) => file === "-").length > 1) command.error("error: only one file can be standard input (-)");
  const written = new Map<string, string>();
  for (const [option, file] of Object.entries(outputs)) {
    if (file === undefined) continue;
    const identity = identityOf(file);
    const earlier = written.get(identity);
    if (earlier !== undefined) command.error(`error: --${earlier} and --${option} are the same file`);
    written.set(identity, option);
  }
  for (const file of read) {
    const option = written.get(identityOf(file));
    if (option !== undefined)
      throw new BadInput(
        `--${option} is a file that is read, ${nameOfFile(file)}: name another, as nothing is overwritten`,
      );
  }
}

/** What makes a name the same file as another: device and inode of a file that is there, else its place. */
function identityOf(file: string): string {
  const found = statOf(() => (file === "-" ? fstatSync(0) : statSync(file)));
  if (found?.isFile()) return `${found.dev} ${found.ino}`;
  if (file === "-") return file;
  try {
    return join(realpathSync(dirname(file)), basename(file));
  } catch {
    return resolve(file); // Its folder is not there, which whoever writes it will say.
  }
}

function statOf(stat: () => Stats): Stats | undefined {
  try {
    return stat();
  } catch {
    return undefined; // What is not there is told by whoever reads it.
  }
}

import { open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { BadInput } from "./BadInput.js";
import { systemErrorReason } from "./systemErrorReason.js";
import { writtenPath } from "./writtenPath.js";

export interface FileToWrite {
  readonly file: string;
  readonly text: string | Uint8Array;
}

/**
 * Writes files all or none: each first under another name in its own folder, then all are renamed. A reader never sees
 * half a file, and where one cannot be written the others stay as they were. A link is written through. What is not a regular
 * file, such as `/dev/null` or a named pipe, is written to and not replaced.
 *
 * @throws {@link BadInput} that names the file.
 */
export async function writeFiles(files: readonly FileToWrite[]): Promise<void> {
  const staged: { readonly file: string; readonly temporary: string }[] = [];
  let current = "";
  try {
    for (const { file: named, text } of files) {
      current = named;
      const file = await writtenPath(named);
      const target = await stat(file).catch(absent);
      if (target?.isDirectory()) throw new BadInput(`${named}: is a folder, not a file`);
      const isSpecial = target !== undefined && !target.isFile();
      const path = isSpecial ? file : join(dirname(file), `.${basename(file)}.${process.pid}.part`);
      const handle = await open(path, isSpecial ? "w" : "wx", target?.mode);
      if (!isSpecial) staged.push({ file, temporary: path });
      try {
        await handle.writeFile(text);
      } finally {
        await handle.close();
      }
    }
    for (const { file, temporary } of staged) {
      current = file;
      await rename(temporary, file);
    }
  } catch (error) {
    for (const { temporary } of staged) await rm(temporary, { force: true });
    const reason = systemErrorReason(error);
    throw reason === undefined ? error : new BadInput(`${current} cannot be written: ${reason}`);
  }
}

function absent(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}

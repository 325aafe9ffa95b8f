import { readdirSync, rmSync } from "node:fs";
import { type FileHandle, open, rename } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { OnStop } from "./orStopped.js";

interface PartOptions {
  /** Of the file that is replaced, where there is one. */
  readonly mode?: number;
  readonly onStop: OnStop;
}

/**
 * What an output is written into before it takes its name: a part beside it, which is gone when the output is there. A
 * process that is killed outright leaves its part; the next run for the same output removes it.
 */
export class PartFile {
  readonly #output: string;
  readonly #path: string;
  readonly #part: FileHandle;

  private constructor(output: string, path: string, part: FileHandle) {
    this.#output = output;
    this.#path = path;
    this.#part = part;
  }

  static async open(output: string, { mode, onStop }: PartOptions): Promise<PartFile> {
    removeLeft(output);
    const path = join(dirname(output), partName(output, process.pid));
    onStop(() => rmSync(path, { force: true }));
    return new PartFile(output, path, await open(path, "w", mode));
  }

  async append(bytes: Uint8Array): Promise<void> {
    await this.#part.writeFile(bytes); // It goes on where the last one ended.
  }

  /** Gives the part the name of the output. */
  async finish(): Promise<void> {
    await this.#part.sync();
    await this.#part.close();
    await rename(this.#path, this.#output);
  }

  /** Leaves nothing. */
  async remove(): Promise<void> {
    await Promise.allSettled([this.#part.close()]);
    rmSync(this.#path, { force: true });
  }
}

function partName(output: string, writer: number): string {
  return `.${basename(output)}.${writer}.part`;
}

/** Removes the parts of this output whose processes run no more. */
function removeLeft(output: string): void {
  const folder = dirname(output);
  for (const name of readdirSync(folder)) {
    const writer = Number(/\.(\d+)\.part$/.exec(name)?.[1]);
    if (name === partName(output, writer) && !isRunning(writer)) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(writer: number): boolean {
  try {
    process.kill(writer, 0); // Signal 0 is not sent: it asks whether there is such a process.
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

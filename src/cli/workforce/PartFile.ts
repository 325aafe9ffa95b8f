import { rmSync } from "node:fs";
import { type FileHandle, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { BadInput } from "../BadInput.js";
import type { OnStop } from "./orStopped.js";

/** What decides what is written. A part is gone on with only where all of it is the same. */
export type Run = Readonly<Record<string, string | number | boolean>>;

interface PartOptions {
  /** Whether to go on with what a run that was killed left. */
  readonly resume: boolean;
  /** Of the file that is replaced, where there is one. */
  readonly mode?: number;
  readonly onStop: OnStop;
}

/** A slice that is in the part, and how far that reaches. */
interface Written {
  readonly to: number;
  readonly bytes: number;
  readonly mark?: string;
}

/**
 * What an output is written into before it takes its name: a part beside it, and a journal of the slices that the part is
 * known to hold. Both are gone when the output is there. A process that is killed leaves them, and the next one may go on.
 */
export class PartFile {
  /** The slices that are there already. */
  readonly written: readonly Written[];
  readonly #output: string;
  readonly #paths: Paths;
  readonly #part: FileHandle;
  readonly #journal: FileHandle;
  #length: number;

  private constructor(
    output: string,
    paths: Paths,
    handles: readonly [FileHandle, FileHandle],
    written: readonly Written[],
  ) {
    this.#output = output;
    this.#paths = paths;
    [this.#part, this.#journal] = handles;
    this.written = written;
    this.#length = written.at(-1)?.bytes ?? 0;
  }

  /** @throws {@link BadInput} where another process is writing it, or the part that is to be gone on with is of another run. */
  static async open(output: string, run: Run, { resume, mode, onStop }: PartOptions): Promise<PartFile> {
    const paths = pathsOf(output);
    const left = await readJournal(paths);
    if (left && left.process !== process.pid && isRunning(left.process)) {
      const unless = `If that is no longer so, remove ${paths.journal}`;
      throw new BadInput(`${output} is being written by process ${left.process}. ${unless}`);
    }
    if (resume && left) requireSameRun(output, left.run, run, paths);
    const written = resume && left ? await stillThere(paths.part, left.written) : [];
    onStop(() => removeAll(paths));
    try {
      if (written.length === 0) removeAll(paths);
      const lines = [{ run, process: process.pid }, ...written].map((line) => `${JSON.stringify(line)}\n`);
      const fresh = `${paths.journal}.new`; // A journal is never half there.
      await writeFile(fresh, lines.join(""));
      await rename(fresh, paths.journal);
      const part = await open(paths.part, written.length > 0 ? "r+" : "w", mode);
      await part.truncate(written.at(-1)?.bytes ?? 0);
      return new PartFile(output, paths, [part, await open(paths.journal, "a")], written);
    } catch (error) {
      removeAll(paths);
      throw error;
    }
  }

  /** Bytes in the part. */
  get length(): number {
    return this.#length;
  }

  async append(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      const { bytesWritten } = await this.#part.write(bytes, at, bytes.length - at, this.#length);
      at += bytesWritten;
      this.#length += bytesWritten;
    }
  }

  /** Notes that everything up to here is written: on the disk first, then in the journal. */
  async note(to: number, mark: string | undefined): Promise<void> {
    await this.#part.datasync();
    const line: Written = { to, bytes: this.#length, ...(mark !== undefined && { mark }) };
    await this.#journal.appendFile(`${JSON.stringify(line)}\n`);
  }

  /** Gives the part the name of the output. */
  async finish(): Promise<void> {
    await this.#part.sync();
    await this.#part.close();
    await this.#journal.close();
    await rename(this.#paths.part, this.#output);
    await rm(this.#paths.journal, { force: true });
  }

  /** Leaves nothing. */
  async remove(): Promise<void> {
    await Promise.allSettled([this.#part.close(), this.#journal.close()]);
    removeAll(this.#paths);
  }
}

interface Paths {
  readonly part: string;
  readonly journal: string;
}

function pathsOf(output: string): Paths {
  const part = join(dirname(output), `.${basename(output)}.part`);
  return { part, journal: `${part}.journal` };
}

function removeAll({ part, journal }: Paths): void {
  for (const path of [part, journal, `${journal}.new`]) rmSync(path, { force: true });
}

interface Journal {
  readonly run: Run;
  readonly process: number;
  readonly written: readonly Written[];
}

/** A journal as far as it can be read: the last line of one that was killed may be half there. */
async function readJournal({ journal }: Paths): Promise<Journal | undefined> {
  const text = await readFile(journal, "utf8").catch(() => undefined);
  const [head, ...slices] = (text ?? "").split("\n").slice(0, -1);
  if (head === undefined) return undefined;
  try {
    const { run, process } = JSON.parse(head) as Pick<Journal, "run" | "process">; // As `open` wrote it, or the next line throws.
    if (typeof process !== "number" || typeof run !== "object" || run === null) return undefined;
    return { run, process, written: slices.map((line) => JSON.parse(line) as Written) }; // As `note` wrote it.
  } catch {
    return undefined;
  }
}

function requireSameRun(output: string, before: Run, now: Run, { part }: Paths): void {
  const facts = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(
    (fact) => before[fact] !== now[fact],
  );
  if (facts.length === 0) return;
  const lines = facts.map((fact) => `${fact}: ${before[fact] ?? "not given"} then, ${now[fact] ?? "not given"} now`);
  throw new BadInput(`${output}: what was left of it (${part}) is of another run. Start anew without --resume`, lines);
}

/** The slices that the part is long enough for. */
async function stillThere(part: string, written: readonly Written[]): Promise<readonly Written[]> {
  const handle = await open(part, "r").catch(() => undefined);
  const size = (await handle?.stat())?.size ?? 0;
  await handle?.close();
  return written.filter(({ bytes }) => bytes <= size);
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

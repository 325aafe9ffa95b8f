import { open, stat } from "node:fs/promises";
import { BadInput } from "../BadInput.js";
import { systemErrorReason } from "../systemErrorReason.js";
import type { OnStop } from "./orStopped.js";
import { PartFile, type Run } from "./PartFile.js";
import type { RowEncoder } from "./RowEncoder.js";
import type { RowTable } from "./RowTable.js";
import type { StreamingTerminal } from "./StreamingTerminal.js";

export interface WriteOptions {
  /** Absent: standard output. */
  readonly output?: string;
  /** What decides what is written: a part is gone on with only where all of it is the same. */
  readonly run: Run;
  readonly resume: boolean;
  /** About how many rows are made and written at a time. */
  readonly rowsAtOnce: number;
  /** Told how many things of the table are done. */
  readonly onSlice: (done: number) => void;
  /** Writes what belongs to the output, before that takes its name. */
  readonly beside: (before: number) => Promise<void>;
  readonly onStop: OnStop;
}

/** Where bytes go. */
interface Sink {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** All so far is written, up to this thing of the table. */
  readonly note?: (to: number, mark: string | undefined) => Promise<void>;
}

/**
 * Writes a table slice by slice: into a part beside the output that takes its name when it is whole, or is gone when
 * something fails or the process is stopped; only a process that is killed outright leaves it, for `resume`. What is no
 * regular file, such as `/dev/null` or a named pipe, is written to and not replaced.
 *
 * @throws {@link BadInput} that names the output.
 */
export async function writeTable(
  terminal: StreamingTerminal,
  table: RowTable,
  encoder: RowEncoder,
  options: WriteOptions,
): Promise<void> {
  const { output } = options;
  if (output === undefined) return toStandardOutput(terminal, table, encoder, options);
  try {
    const target = await stat(output).catch(absent);
    if (target?.isDirectory()) throw new BadInput(`${output}: is a folder, not a file`);
    if (target === undefined || target.isFile()) await toPart(output, table, encoder, options, target?.mode);
    else await toDevice(output, table, encoder, options);
  } catch (error) {
    const reason = systemErrorReason(error);
    throw reason === undefined ? error : new BadInput(`${output} cannot be written: ${reason}`);
  }
}

async function toPart(
  output: string,
  table: RowTable,
  encoder: RowEncoder,
  options: WriteOptions,
  mode: number | undefined,
): Promise<void> {
  const { run, resume, onStop } = options;
  const part = await PartFile.open(output, run, { resume, onStop, ...(mode !== undefined && { mode }) });
  try {
    const before = part.written.at(-1)?.to;
    const marks = part.written.flatMap(({ mark }) => (mark === undefined ? [] : [mark]));
    if (before !== undefined) encoder.goOn?.(part.length, marks);
    const sink: Sink = { write: (bytes) => part.append(bytes), note: (to, mark) => part.note(to, mark) };
    await writeSlices(table, encoder, sink, options, before);
    await options.beside(before ?? 0);
    await part.finish();
  } catch (error) {
    await part.remove();
    throw error;
  }
}

async function toDevice(output: string, table: RowTable, encoder: RowEncoder, options: WriteOptions): Promise<void> {
  if (options.resume) throw new BadInput(`${output} is no regular file: --resume cannot go on with it`);
  const handle = await open(output, "w");
  try {
    const write = async (bytes: Uint8Array) => {
      await handle.writeFile(bytes);
    };
    await writeSlices(table, encoder, { write }, options);
    await options.beside(0);
  } finally {
    await handle.close();
  }
}

async function toStandardOutput(
  terminal: StreamingTerminal,
  table: RowTable,
  encoder: RowEncoder,
  options: WriteOptions,
): Promise<void> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const write = async (bytes: Uint8Array) => {
    terminal.writeOutput(decoder.decode(bytes, { stream: true }));
    await terminal.outputTaken?.();
  };
  await writeSlices(table, encoder, { write }, options);
  await options.beside(0);
}

async function writeSlices(
  table: RowTable,
  encoder: RowEncoder,
  { write, note }: Sink,
  { rowsAtOnce, onSlice }: WriteOptions,
  before?: number,
): Promise<void> {
  const each = Math.max(1, Math.floor(rowsAtOnce / table.rowsEach));
  if (before === undefined) {
    await write(encoder.head());
    await note?.(0, undefined);
  }
  for (let from = before ?? 0; from < table.count; ) {
    const to = Math.min(from + each, table.count);
    await write(encoder.slice(await table.rowsOf(from, to)));
    await note?.(to, encoder.mark?.());
    onSlice(to);
    from = to;
  }
  await write(encoder.tail());
}

function absent(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}

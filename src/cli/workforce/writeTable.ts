import { open, stat } from "node:fs/promises";
import { BadInput } from "../BadInput.js";
import { systemErrorReason } from "../systemErrorReason.js";
import { writtenPath } from "../writtenPath.js";
import type { OnStop } from "./orStopped.js";
import { PartFile } from "./PartFile.js";
import type { RowEncoder } from "./RowEncoder.js";
import type { RowTable } from "./RowTable.js";
import type { StreamingTerminal } from "./StreamingTerminal.js";

export interface WriteOptions {
  /** Absent: standard output. */
  readonly output?: string;
  /** About how many rows are made and written at a time. */
  readonly rowsAtOnce: number;
  /** Told how many things of the table are done. */
  readonly onSlice: (done: number) => void;
  /** Writes what belongs to the output, before that takes its name. */
  readonly beside: () => Promise<void>;
  readonly onStop: OnStop;
}

/** Takes bytes to where they go. */
type Write = (bytes: Uint8Array) => Promise<void>;

/**
 * Writes a table slice by slice: into a part beside the output that takes its name when it is whole, or is gone when
 * something fails or the process is stopped. A link is written through. What is not a regular file, such as `/dev/null` or a named pipe, is written to
 * and not replaced.
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
    const path = await writtenPath(output);
    const target = await stat(path).catch(absent);
    if (target?.isDirectory()) throw new BadInput(`${output}: is a folder, not a file`);
    if (target === undefined || target.isFile()) await toPart(path, table, encoder, options, target?.mode);
    else await toDevice(path, table, encoder, options);
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
  const part = await PartFile.open(output, { onStop: options.onStop, ...(mode !== undefined && { mode }) });
  try {
    await writeSlices(table, encoder, (bytes) => part.append(bytes), options);
    await options.beside();
    await part.finish();
  } catch (error) {
    await part.remove();
    throw error;
  }
}

async function toDevice(output: string, table: RowTable, encoder: RowEncoder, options: WriteOptions): Promise<void> {
  const handle = await open(output, "w");
  try {
    const write = async (bytes: Uint8Array) => {
      await handle.writeFile(bytes);
    };
    await writeSlices(table, encoder, write, options);
    await options.beside();
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
  await writeSlices(table, encoder, write, options);
  await options.beside();
}

async function writeSlices(
  table: RowTable,
  encoder: RowEncoder,
  write: Write,
  { rowsAtOnce, onSlice }: WriteOptions,
): Promise<void> {
  const each = Math.max(1, Math.floor(rowsAtOnce / table.rowsEach));
  await write(encoder.head());
  for (let from = 0; from < table.count; ) {
    const to = Math.min(from + each, table.count);
    await write(encoder.slice(table.rowsOf(from, to)));
    onSlice(to);
    from = to;
  }
  await write(encoder.tail());
}

function absent(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}

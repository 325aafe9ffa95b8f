import { type FileHandle, open } from "node:fs/promises";
import { BadInput } from "../BadInput.js";
import { nameOfFile } from "../readFileOrInput.js";
import { systemErrorReason } from "../systemErrorReason.js";
import type { StreamingTerminal } from "./StreamingTerminal.js";

/** Bytes that are read where they are needed, as hyparquet asks for them. */
export interface RandomAccess {
  readonly byteLength: number;
  readonly slice: (start: number, end?: number) => Promise<ArrayBuffer>;
}

/** A file of people that has been opened and is read bit by bit. */
export interface PeopleFile<Source> {
  readonly source: Source;
  /** How many bytes there are; absent for anything but a regular file. */
  readonly size?: number;
  readonly close: () => Promise<void>;
}

const chunk = 1 << 20;

/** A CSV or JSON Lines file (`-`: standard input) as a stream. @throws {@link BadInput} when it cannot be opened. */
export async function openStream(
  terminal: StreamingTerminal,
  file: string,
): Promise<PeopleFile<AsyncIterable<Uint8Array>>> {
  if (file === "-") {
    return { source: terminal.inputStream?.() ?? wholeInput(terminal), close: async () => {} };
  }
  const { handle, size } = await openFile(file);
  const source = handle.createReadStream({ highWaterMark: chunk, autoClose: false });
  return { source, close: () => handle.close(), ...(size !== undefined && { size }) };
}

/** A Parquet file, of which the end is read first. @throws {@link BadInput} when it cannot be opened. */
export async function openRandomAccess(file: string): Promise<PeopleFile<RandomAccess>> {
  if (file === "-") throw new BadInput("a Parquet file is read from its end: standard input cannot be one");
  const { handle, size } = await openFile(file);
  if (size === undefined) {
    await handle.close();
    throw new BadInput(`${file}: a Parquet file is read from its end, and this is not a regular file`);
  }
  const slice = async (start: number, end = size) => {
    const bytes = new Uint8Array(Math.max(0, end - start));
    for (let at = 0; at < bytes.length; ) {
      const { bytesRead } = await handle.read(bytes, at, bytes.length - at, start + at);
      if (bytesRead === 0) throw new BadInput(`${file} became shorter while it was read`);
      at += bytesRead;
    }
    return bytes.buffer;
  };
  return { source: { byteLength: size, slice }, close: () => handle.close() };
}

async function openFile(file: string): Promise<{ readonly handle: FileHandle; readonly size?: number }> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, "r");
    const found = await handle.stat();
    if (found.isDirectory()) throw new BadInput(`${file}: is a folder, not a file`);
    if (found.isFile() && found.size === 0) throw new BadInput(`${file} is empty`);
    return { handle, ...(found.isFile() && { size: found.size }) };
  } catch (error) {
    await handle?.close();
    const reason = systemErrorReason(error);
    throw reason === undefined ? error : new BadInput(`${nameOfFile(file)}: ${reason}`);
  }
}

async function* wholeInput({ readInput }: StreamingTerminal): AsyncGenerator<Uint8Array> {
  yield await readInput();
}

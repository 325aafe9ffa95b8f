/**
 * Rows as the bytes of a file, a slice at a time: `head`, any number of `slice`, `tail`. Bytes are good until the next
 * call, so write them first.
 */
export interface RowEncoder {
  readonly head: () => Uint8Array;
  readonly slice: (rows: Iterable<object>) => Uint8Array;
  readonly tail: () => Uint8Array;
  /** What has to be remembered of the last slice, for who goes on in another process. Absent: nothing. */
  readonly mark?: () => string;
  /** Goes on behind slices that another process wrote, the first `bytes` of the file, with their marks. */
  readonly goOn?: (bytes: number, marks: readonly string[]) => void;
}

export const outputFormats = ["csv", "jsonl", "parquet"] as const;
export type OutputFormat = (typeof outputFormats)[number];

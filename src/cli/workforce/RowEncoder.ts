/**
 * Rows as the bytes of a file, a slice at a time: `head`, any number of `slice`, `tail`. Bytes are good until the next
 * call, so write them first.
 */
export interface RowEncoder {
  readonly head: () => Uint8Array;
  readonly slice: (rows: Iterable<object>) => Uint8Array;
  readonly tail: () => Uint8Array;
}

export const outputFormats = ["csv", "jsonl", "parquet"] as const;
export type OutputFormat = (typeof outputFormats)[number];

import { zipSync } from "fflate";

/** One file of an archive to be. */
export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Whether it is stored as it is, as the media type of an ODS workbook has to be. */
  readonly isStored?: boolean;
}

/**
 * A ZIP archive of parts, in their order. The same parts give the same bytes at any time and in any time zone: each is
 * dated 1 January 1980, the first day that an archive can name.
 */
export function zipped(parts: readonly Part[]): Uint8Array {
  const encoder = new TextEncoder();
  const mtime = new Date(1980, 0, 1); // Local, as fflate writes local dates.
  return zipSync(
    Object.fromEntries(
      parts.map(({ name, content, isStored }) => [
        name,
        [typeof content === "string" ? encoder.encode(content) : content, { level: isStored ? 0 : 6, mtime }],
      ]),
    ),
  );
}

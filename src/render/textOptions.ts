import type { Paint } from "./textTable.js";

/** How a text rendering lays itself out. */
export interface TextOptions {
  /** Columns to wrap to. Absent: 80. A table that cannot get so narrow without breaking words is wider. */
  readonly width?: number;
  /** Colours a piece of text by what it stands for; it may add only what takes no room on a screen. */
  readonly paint?: Paint;
}

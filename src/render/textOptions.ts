import type { Signs } from "./marks/Signs.js";
import type { Tone } from "./page.js";

/** Colours a piece of text by what it stands for. */
export type Paint = (tone: Tone, text: string) => string;

/** How a page is laid out as text. */
export interface TextOptions {
  /** Columns to wrap to. Absent: 80. A table that cannot get so narrow without breaking words is wider. */
  readonly width?: number;
  /** Colours a piece of text by what it stands for; it may add only what takes no room on a screen. */
  readonly paint?: Paint;
  /** What marks are made of. Absent: `unicode`. */
  readonly signs?: Signs;
}

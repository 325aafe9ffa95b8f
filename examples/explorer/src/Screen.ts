import type { Page } from "ddat-skills/render";
import type { Html } from "./html.js";

/** What a screen shows, and what there is to do on it once it is shown. */
export interface Screen {
  /** Its heading. */
  readonly title: string;
  readonly body: Html;
  readonly wire?: (main: HTMLElement) => void;
}

/** An answer as the library gave it, and as a page to read or take away. */
export interface Answer {
  /** A name for its files, without an ending. */
  readonly name: string;
  readonly value: unknown;
  readonly page: Page;
}

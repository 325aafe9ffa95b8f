import type { Coverage, Standing } from "../questions/gap/gap.js";

/**
 * An answer in words and marks, as plain data: print it with {@link toText}, {@link toMarkdown}, {@link toHtml}, {@link toHtmlFragment} or
 * {@link toWorkbook}. A chart is a table with a column of marks; its words say all that the marks show. Names are as the data has
 * them: the printers make them safe, each for its medium.
 */
export interface Page {
  /** BCP 47 tag of the language that the framework's names are in; `lang` in HTML. */
  readonly language: string;
  /** The first is a title. A later title begins another answer on the same page. */
  readonly parts: readonly PagePart[];
  /** The line that the framework's publisher asks to see wherever its content is shown. It is printed last. */
  readonly attribution?: string;
}

/** One piece of a page. */
export type PagePart =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "subtitle"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  /** Beside the answer: what a mark means, what was left out. */
  | { readonly kind: "quiet"; readonly text: string }
  | VerdictPart
  | ListPart
  | StepsPart
  | TablePart;

/** The answer in a word or three, with one sentence of evidence that goes on from `verdict: `. */
export interface VerdictPart {
  readonly kind: "verdict";
  readonly tone: Tone;
  readonly verdict: string;
  readonly text: string;
  readonly coverage?: Coverage;
}

/** What to do, or what there is, one line each. */
export interface ListPart {
  readonly kind: "list";
  readonly label: string;
  readonly items: readonly string[];
}

/** One thing after the other, such as a route. */
export interface StepsPart {
  readonly kind: "steps";
  readonly caption: string;
  readonly steps: readonly { readonly text: string; readonly detail?: string }[];
}

/** Rows with a title for each column. A chart is one with a column of marks. */
export interface TablePart {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** On a phone: each row becomes a block (`stack`, where it is absent), or the table scrolls in a box of its own. */
  readonly narrow?: "stack" | "scroll";
}

/** One row of a table. */
export interface Row {
  /** The first says what the row is about. */
  readonly cells: readonly Cell[];
  /** Rows of one group stand under its name. */
  readonly group?: string;
  /** It sums up the others. */
  readonly isTotal?: true;
}

/** A text, perhaps with a mark that shows the same. */
export interface Cell {
  readonly text: string;
  readonly tone?: Tone;
  /** Of the kind that its column has. */
  readonly mark?: Mark;
  /** A web address that the text leads to; anything else is left out. */
  readonly href?: string;
}

/** What a piece of text stands for. */
export type Tone = Standing["status"] | "heading" | "quiet";

/** `says: "elsewhere"`: other columns say in words what the marks of this one show. */
export type Column = { readonly title: string; readonly says?: "elsewhere" } & (
  | { readonly of: "words" | "number" }
  /**
   * Boxes, a rung each. `levels` are their names, lowest first. `sides` names what is above and below in marks with `was`. Absent:
   * before and now.
   */
  | { readonly of: "rungs"; readonly levels: readonly string[]; readonly sides?: readonly [string, string] }
  | { readonly of: "level"; readonly levels: readonly string[] }
  | { readonly of: "interval" }
  /** A box a person; `most` of them in any row. */
  | { readonly of: "people"; readonly most: number }
  /** Bars of parts that add up, at most five; the longest of all is `most`. */
  | { readonly of: "amounts"; readonly series: readonly string[]; readonly most: number }
  /** A cell shaded by its count. */
  | { readonly of: "heat"; readonly most: number }
  /** ISO 8601 days. */
  | { readonly of: "days"; readonly from: string; readonly until: string }
);

/** What is drawn in a cell, by what its column is `of`. */
export type Mark = RungsMark | LevelMark | IntervalMark | PeopleMark | AmountsMark | HeatMark | DaysMark;

/** Rungs held of those needed: 0 is assessed and none, `null` is not assessed. With `was`: what was needed, and now `has`. */
export interface RungsMark {
  readonly of: "rungs";
  readonly has: number | null;
  readonly needs?: number;
  readonly was?: number;
}

/** One rung held, as a shaded cell. */
export interface LevelMark {
  readonly of: "level";
  readonly has: number | null;
  readonly meets: boolean;
}

/** A coverage, from what is known to be held to what may be. */
export interface IntervalMark extends Coverage {
  readonly of: "interval";
}

/** How many people hold a skill, are short of it, or have not been assessed in it. */
export interface PeopleMark {
  readonly of: "people";
  readonly hold: number;
  readonly short: number;
  readonly unassessed: number;
}

/** The parts of a bar, in the order of the column's `series`. */
export interface AmountsMark {
  readonly of: "amounts";
  readonly parts: readonly number[];
}

/** `null`: the count is suppressed. */
export interface HeatMark {
  readonly of: "heat";
  readonly count: number | null;
}

/** Spans of days. */
export interface DaysMark {
  readonly of: "days";
  /** `planned` has its dates, `open` may be any time within. */
  readonly spans: readonly { readonly from: string; readonly until: string; readonly kind: "planned" | "open" }[];
}

import { type PagePart, pageToMarkdown, pageToText } from "./page.js";
import type { TextOptions } from "./textOptions.js";

/** An answer that is a list, in words: names as the data has them, made safe by whoever renders them. */
export interface AnswerTable {
  readonly heading: string;
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What to say where there are no rows. */
  readonly empty: string;
  /** Stands below: what is not in the rows, and why. Empty: nothing. */
  readonly leftOut?: string;
}

export function answerToText(answer: AnswerTable, options: TextOptions): string {
  return pageToText(partsOf(answer), options);
}

export function answerToMarkdown(answer: AnswerTable): string {
  return pageToMarkdown(partsOf(answer));
}

function partsOf({ heading, titles, rows, empty, leftOut = "" }: AnswerTable): PagePart[] {
  const body: PagePart = rows.length === 0 ? { kind: "paragraph", text: empty } : { kind: "table", titles, rows };
  return [
    { kind: "title", text: heading },
    body,
    ...(leftOut === "" ? [] : [{ kind: "quiet", text: leftOut } as const]),
  ];
}

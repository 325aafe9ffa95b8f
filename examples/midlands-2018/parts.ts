import type { Page } from "ddat-skills/render";

/** What the story is made of; `storyPage.ts` makes a page of it. */

export interface Column {
  readonly title: string;
  readonly isNumber?: boolean;
}

export interface Table {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of a row is what the row is about. */
  readonly rows: readonly (readonly string[])[];
  /** Whether the last row sums up the others. */
  readonly hasTotal?: boolean;
}

/** Bars made of parts that add up. */
export interface Bars {
  readonly kind: "bars";
  readonly caption: string;
  readonly series: readonly string[];
  readonly rows: readonly { readonly label: string; readonly values: readonly number[] }[];
}

export type Part =
  | { readonly kind: "paragraph"; readonly text: string }
  /** What is made up, said where it stands. */
  | { readonly kind: "note"; readonly text: string }
  /** An answer as the library shows it. */
  | { readonly kind: "answer"; readonly caption: string; readonly page: Page }
  | Table
  | Bars;

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly parts: readonly Part[];
}

export interface Story {
  readonly title: string;
  readonly lead: string;
  /** The answers in one line each. */
  readonly answers: readonly string[];
  readonly sections: readonly Section[];
  readonly attribution: string;
}

export const paragraph = (text: string): Part => ({ kind: "paragraph", text });
export const note = (text: string): Part => ({ kind: "note", text });

/** A column title; with `#` before it, of numbers. */
export function columns(...titles: readonly string[]): Column[] {
  return titles.map((title) => (title.startsWith("#") ? { title: title.slice(1), isNumber: true } : { title }));
}

/** `£15,750`. */
export function pounds(amount: number): string {
  return `£${String(amount).replace(/\B(?=(\d{3})+$)/g, ",")}`;
}

/** `1 post`, `2 posts`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `26 Oct 2018`. */
export function dayInWords(date: string): string {
  const [year = "", month = "1", day = "1"] = date.split("-");
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}

import type { Cell, Column, Page, PagePart } from "ddat-skills/render";
import type { Bars, Part, Story, Table } from "./parts.js";

/** The story as a page of the library, which prints it: `index.ts` as text, and as one HTML file that stands alone. */
export function storyPage({ title, lead, answers, sections, attribution }: Story): Page {
  return {
    language: "en-GB",
    parts: [
      { kind: "title", text: title },
      { kind: "paragraph", text: lead },
      { kind: "quiet", text: "Illustrative. Everybody on this page is made up, and so is what the courses teach." },
      { kind: "list", label: "The answers in one line each", items: answers },
      ...sections.flatMap(({ heading, parts }, i): PagePart[] => [
        { kind: "subtitle", text: `${i + 1}. ${heading}` },
        ...parts.flatMap(partsOf),
      ]),
    ],
    attribution,
  };
}

function partsOf(part: Part): readonly PagePart[] {
  switch (part.kind) {
    case "paragraph":
      return [part];
    case "note":
      return [{ kind: "quiet", text: `Illustrative. ${part.text}` }];
    case "answer":
      // Its own title stands in the caption.
      return [{ kind: "paragraph", text: part.caption }, ...part.page.parts.filter(({ kind }) => kind !== "title")];
    case "table":
      return [tableOf(part)];
    case "bars":
      return [barsOf(part)];
  }
}

function tableOf({ caption, columns, rows, hasTotal = false }: Table): PagePart {
  return {
    kind: "table",
    caption,
    columns: columns.map(({ title, isNumber }): Column => ({ of: isNumber ? "number" : "words", title })),
    rows: rows.map((row, i) => ({
      cells: row.map((text): Cell => (text === "hidden" ? { text, tone: "quiet" } : { text })),
      ...(hasTotal && i === rows.length - 1 && { isTotal: true }),
    })),
    ...(columns.filter(({ isNumber }) => isNumber).length > 3 && { narrow: "scroll" }),
  };
}

/** Bars are a table with a column of marks: the words beside a bar say what it shows. */
function barsOf({ caption, series, rows }: Bars): PagePart {
  const most = Math.max(...rows.map(({ values }) => sumOf(values)));
  return {
    kind: "table",
    caption,
    columns: [
      { of: "words", title: "What" },
      { of: "amounts", title: "How many", series, most },
    ],
    rows: rows.map(({ label, values }) => ({
      cells: [{ text: label }, { text: inWords(series, values), mark: { of: "amounts", parts: values } }],
    })),
  };
}

function inWords(series: readonly string[], values: readonly number[]): string {
  if (series.length === 1) return String(sumOf(values));
  const named = values.flatMap((value, i) => (value > 0 ? [`${value} ${(series[i] ?? "").toLowerCase()}`] : []));
  return named.join(", ");
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

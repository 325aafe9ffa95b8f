import type { Bars, Part, Story, Table } from "./parts.js";

const lineWidth = 110;
const cellWidth = 40;

/** The story as plain text. */
export function storyToText({ title, lead, answers, sections, attribution }: Story): string {
  const blocks = [
    underlined(title, "="),
    wrapped(lead, lineWidth).join("\n"),
    answers.map((answer) => `- ${answer}`).join("\n"),
    ...sections.flatMap(({ heading, parts }, i) => [underlined(`${i + 1}. ${heading}`, "-"), ...parts.map(partToText)]),
    wrapped(attribution, lineWidth).join("\n"),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function partToText(part: Part): string {
  switch (part.kind) {
    case "paragraph":
      return wrapped(part.text, lineWidth).join("\n");
    case "note":
      return wrapped(`(Illustrative) ${part.text}`, lineWidth).join("\n");
    case "printed":
      return `${part.caption}\n\n${part.text.trimEnd().replaceAll(/^(?=.)/gm, "    ")}`;
    case "table":
      return tableToText(part);
    case "bars":
      return barsToText(part);
  }
}

function underlined(text: string, line: string): string {
  return `${text}\n${line.repeat(text.length)}`;
}

function tableToText({ caption, columns, rows, hasTotal = false }: Table): string {
  const cells = [columns.map(({ title }) => title), ...rows].map((row) => row.map((cell) => wrapped(cell, cellWidth)));
  const widths = columns.map((_, i) => Math.max(...cells.flatMap((row) => (row[i] ?? []).map(({ length }) => length))));
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  const lines = cells.map((row) => {
    const height = Math.max(...row.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      row
        .map(({ [line]: text = "" }, i) =>
          columns[i]?.isNumber ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    ).join("\n");
  });
  const [head = "", ...body] = lines;
  const total = hasTotal ? [rule, ...body.splice(-1)] : [];
  return [caption, "", head, rule, ...body, ...total].join("\n");
}

const marks = ["#", "=", "+", "-", "."];

function barsToText({ caption, series, rows }: Bars): string {
  const labels = Math.max(...rows.map(({ label }) => label.length));
  const longest = Math.max(...rows.map(({ values }) => sumOf(values)));
  const scale = Math.min(1, 60 / longest);
  const legend = series.length > 1 ? [series.map((name, i) => `${marks[i]} ${name}`).join("   ")] : [];
  const lines = rows.map(({ label, values }) => {
    const bar = values.map((value, i) => (marks[i] ?? "?").repeat(Math.ceil(value * scale))).join("");
    return `${label.padEnd(labels)}  ${bar} ${sumOf(values)}`;
  });
  return [caption, "", ...legend, ...lines].join("\n");
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

import type { Bars, Part, Story, Table } from "./parts.js";
import { style } from "./style.js";
import { sumOf } from "./text.js";

/** The story as one page that needs nothing from elsewhere: no script, no font, no image. */
export function storyToHtml({ title, lead, answers, sections, attribution }: Story): string {
  const contents = sections.map(({ id, heading }) => `<li><a href="#${escaped(id)}">${escaped(heading)}</a></li>`);
  const body = sections.map(
    ({ id, heading, parts }) => `<section aria-labelledby="${escaped(id)}">
<h2 id="${escaped(id)}">${escaped(heading)}</h2>
${parts.map((part, i) => partToHtml(part, escaped(`${id}-${i}`))).join("\n")}
</section>`,
  );
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>
${style}
</style>
</head>
<body>
<a class="skip" href="#main">Skip to the answers</a>
<header>
<h1>${escaped(title)}</h1>
<p class="lead">${escaped(lead)}</p>
<p class="note"><strong>Illustrative.</strong> Everybody on this page is made up, and so is what the courses teach. <a href="#facts">What is fact</a></p>
</header>
<main id="main" tabindex="-1">
<ul class="answers">
${answers.map((answer) => `<li>${escaped(answer)}</li>`).join("\n")}
</ul>
<nav aria-label="Questions">
<ol>
${contents.join("\n")}
</ol>
</nav>
${body.join("\n")}
</main>
<footer><p>${escaped(attribution)}</p></footer>
</body>
</html>
`;
}

/** Text made safe between tags and in quoted attributes. */
export function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");
}

/** `id` is safe in an attribute. */
function partToHtml(part: Part, id: string): string {
  switch (part.kind) {
    case "paragraph":
      return `<p>${escaped(part.text)}</p>`;
    case "note":
      return `<p class="note"><strong>Illustrative.</strong> ${escaped(part.text)}</p>`;
    case "printed":
      return `<figure>
<figcaption id="${id}">${escaped(part.caption)}</figcaption>
<pre role="region" aria-labelledby="${id}" tabindex="0">${escaped(part.text.trimEnd())}</pre>
</figure>`;
    case "table":
      return tableToHtml(part, id);
    case "bars":
      return barsToHtml(part, id);
  }
}

/**
 * A table that scrolls in its own box where it is too wide, or, where it is made of words, turns each row into a block on a
 * narrow screen. The roles keep it a table for whoever listens to it either way.
 */
function tableToHtml({ caption, columns, rows, hasTotal = false }: Table, id: string): string {
  const isWordy = columns.filter(({ isNumber }) => !isNumber).length > 2;
  const kind = (i: number) => (columns[i]?.isNumber ? ' class="number"' : "");
  const heads = columns.map(({ title }, i) =>
    title === "" ? `<td role="cell"></td>` : `<th role="columnheader" scope="col"${kind(i)}>${escaped(title)}</th>`,
  );
  const rowToHtml = (row: readonly string[], place: number) => {
    const cells = row.map((cell, i) => {
      if (i === 0) return `<th role="rowheader" scope="row">${escaped(cell)}</th>`;
      const inner = cell === "hidden" ? `<span class="hidden">${cell}</span>` : escaped(cell);
      return `<td role="cell"${kind(i)} data-title="${escaped(columns[i]?.title ?? "")}">${inner}</td>`;
    });
    return `<tr role="row"${hasTotal && place === rows.length - 1 ? ' class="total"' : ""}>${cells.join("")}</tr>`;
  };
  return `<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">
<table role="table"${isWordy ? ' class="wordy"' : ""}>
<caption id="${id}">${escaped(caption)}</caption>
<thead role="rowgroup"><tr role="row">${heads.join("")}</tr></thead>
<tbody role="rowgroup">
${rows.map(rowToHtml).join("\n")}
</tbody>
</table>
</div>`;
}

/** A bar is an image with its numbers as text; its label stands beside it as text that grows with the reader's letters. */
function barsToHtml({ caption, series, rows }: Bars, id: string): string {
  const longest = Math.max(...rows.map(({ values }) => sumOf(values)));
  const swatch = (i: number) =>
    `<svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><rect class="part-${i}" width="10" height="10"/></svg>`;
  const legend = series.map((name, i) => `<li>${swatch(i)} ${escaped(name)}</li>`).join("");
  const items = rows.map(({ label, values }) => {
    let x = 0;
    const parts = values.map((value, i) => {
      const width = (value / longest) * 1000;
      const rect = value > 0 ? `<rect class="part-${i}" x="${round(x)}" width="${round(width)}" height="10"/>` : "";
      x += width;
      return rect;
    });
    const said = `${label}: ${values.map((value, i) => `${value} ${(series[i] ?? "").toLowerCase()}`).join(", ")}`;
    return `<li><span class="label">${escaped(label)}</span> <span class="value">${sumOf(values)}</span>
<svg role="img" aria-label="${escaped(said)}" viewBox="0 0 1000 10" preserveAspectRatio="none">${parts.join("")}</svg></li>`;
  });
  return `<figure class="bars" role="group" aria-labelledby="${id}">
<figcaption id="${id}">${escaped(caption)}</figcaption>
${series.length > 1 ? `<ul class="legend">${legend}</ul>` : ""}
<ul class="rows">
${items.join("\n")}
</ul>
</figure>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

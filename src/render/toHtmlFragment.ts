import { isWebAddress } from "../values/isWebAddress.js";
import { coverageInWords } from "./coverageInWords.js";
import { escapeHtml } from "./escapeHtml.js";
import { box, svg } from "./marks/draw.js";
import { type KeyEntry, keyOf } from "./marks/keyOf.js";
import { levelLetters } from "./marks/levelLetters.js";
import { markToHtml, requirePage } from "./marks/markOf.js";
import { heatClass } from "./marks/shades.js";
import { intervalToSvg } from "./marks/shares.js";
import type { Cell, Column, Page, PagePart, Row, TablePart, VerdictPart } from "./page.js";
import * as printed from "./words/printed.js";

/** How a fragment fits into the page around it. */
export interface HtmlFragmentOptions {
  /** Before every id, so that two answers in one document do not collide: letters, digits and hyphens. Absent: `answer`. */
  readonly idPrefix?: string;
  /** The level of the first heading, 1 to 4. Absent: 2, for a place under the heading of another page. */
  readonly topHeading?: 1 | 2 | 3 | 4;
}

/**
 * A page as HTML to be put into a page of one's own, which has {@link pageStyle} in its style sheet. Every table and mark is there in
 * words for whoever listens to it; nothing in it runs, loads or has a style of its own. For a document that stands alone, use
 * {@link toHtml}.
 *
 * @throws RangeError for a mark that does not belong to its column, or an option out of its range.
 * @example
 * ```ts
 * import { defineProfile, gap } from "ddat-skills";
 * import { gapPage, toHtmlFragment } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: { "user-focus": "expert" } });
 * const html = toHtmlFragment(gapPage(uk, gap(uk, sam, "software-developer/developer")), { idPrefix: "sam" });
 * console.log(html.slice(0, 20)); // <div class="ds-page"
 * ```
 */
export function toHtmlFragment(page: Page, options: HtmlFragmentOptions = {}): string {
  const { idPrefix = "answer", topHeading = 2, ...others } = Object(options) as HtmlFragmentOptions; // `null`, from JavaScript, has none.
  const [stranger] = Object.keys(others); // requireOptions would be a fifth of the bytes of this printer.
  if (stranger !== undefined)
    throw new RangeError(`toHtmlFragment has the options idPrefix and topHeading, not ${stranger}`);
  if (!/^[A-Za-z][\w-]*$/.test(idPrefix))
    throw new RangeError("idPrefix begins with a letter, and letters, digits and hyphens follow");
  if (!(topHeading >= 1 && topHeading <= 4)) throw new RangeError(`topHeading is 1 to 4; found ${topHeading}`);
  requirePage(page);
  let titles = 0;
  const parts = page.parts.map((part, i) => {
    if (part.kind === "title") titles += 1;
    const level = topHeading + (titles > 1 ? 1 : 0) + (part.kind === "title" ? 0 : 1);
    return partToHtml(part, `${idPrefix}-${i + 1}`, level);
  });
  const attribution =
    page.attribution === undefined ? "" : `<p class="ds-attribution">${escapeHtml(page.attribution)}</p>\n`;
  return `<div class="ds-page" lang="${escapeHtml(page.language)}">\n${parts.join("\n")}\n${attribution}</div>\n`;
}

/** `id` is safe in an attribute. */
function partToHtml(part: PagePart, id: string, level: number): string {
  if (part.kind === "title" || part.kind === "subtitle") return `<h${level}>${prose(part.text)}</h${level}>`;
  if (part.kind === "paragraph") return `<p>${prose(part.text)}</p>`;
  if (part.kind === "quiet") return `<p class="ds-quiet">${prose(part.text)}</p>`;
  if (part.kind === "verdict") return verdictToHtml(part);
  if (part.kind === "table") return tableToHtml(part, id);
  const [label, items] =
    part.kind === "list"
      ? [part.label, part.items.map((item) => `<li>${prose(item)}</li>`)]
      : [
          part.caption,
          part.steps.map(
            ({ text, detail }) => `<li><b>${prose(text)}</b>${detail ? ` <span>${prose(detail)}</span>` : ""}</li>`,
          ),
        ];
  const tag = part.kind === "list" ? "ul" : "ol";
  return `<p class="ds-label" id="${id}">${prose(label)}</p>\n<${tag} class="ds-${part.kind}" aria-labelledby="${id}">${items.join("")}</${tag}>`;
}

const verdictSigns: Readonly<Record<VerdictPart["tone"], string>> = {
  met: "✓",
  exceeded: "✓",
  partial: "!",
  unmet: "!",
  unassessed: "?",
  heading: "i",
  quiet: "i",
};

function verdictToHtml({ tone, verdict, text, coverage }: VerdictPart): string {
  const bar =
    coverage && coverage.outOf > 0
      ? `${intervalToSvg({ of: "interval", ...coverage })}<p class="ds-small">${escapeHtml(printed.covered(coverageInWords(coverage)))}</p>`
      : "";
  return `<div class="ds-verdict ds-${tone}"><p class="ds-says"><span aria-hidden="true">${verdictSigns[tone]}</span> <strong>${prose(verdict)}</strong></p><p class="ds-why">${prose(text)}</p>${bar}</div>`;
}

function tableToHtml(table: TablePart, id: string): string {
  const { caption, columns, rows, narrow = "stack" } = table;
  const heads = columns.map(
    (column) => `<th role="columnheader" scope="col" class="ds-${column.of}">${headToHtml(column)}</th>`,
  );
  const body = rows.map((row, i) => {
    const isNew = row.group !== undefined && row.group !== rows[i - 1]?.group;
    const group = isNew
      ? `<tr role="row" class="ds-group"><th role="rowheader" scope="rowgroup" colspan="${columns.length}">${escapeHtml(row.group ?? "")}</th></tr>\n`
      : "";
    return (isNew && i > 0 ? '</tbody>\n<tbody role="rowgroup">\n' : "") + group + rowToHtml(row, columns);
  });
  const html = `<table role="table" class="ds-${narrow}">
<caption id="${id}">${prose(caption)}${keyToHtml(keyOf(table))}</caption>
<thead role="rowgroup"><tr role="row">${heads.join("")}</tr></thead>
<tbody role="rowgroup">
${body.join("\n")}
</tbody>
</table>`;
  return narrow === "scroll"
    ? `<div class="ds-box" role="region" aria-labelledby="${id}" tabindex="0">\n${html}\n</div>`
    : html;
}

/** Names stand above boxes as long as they have room there. */
function axisOf(levels: readonly string[]): readonly string[] {
  return levels.length > 5 || levels.some((name) => name.length > 13) ? levelLetters(levels) : levels;
}

/** A column of boxes has the names of its levels above them, and one of days its ends. */
function headToHtml(column: Column): string {
  const axis =
    column.of === "rungs" ? axisOf(column.levels) : column.of === "days" ? [column.from, column.until] : undefined;
  const ends = axis
    ? `<span class="ds-axis" aria-hidden="true">${axis.map((name) => `<i>${escapeHtml(name)}</i>`).join("")}</span>`
    : "";
  const isNamed = column.of !== "rungs";
  return `${isNamed ? breakable(column.title) : `<span class="ds-aside">${escapeHtml(column.title)}</span>`}${ends}`;
}

function rowToHtml({ cells, isTotal }: Row, columns: readonly Column[]): string {
  const inner = cells.map((cell, i) => {
    const column = columns[i];
    if (!column) return "";
    if (i === 0) return `<th role="rowheader" scope="row">${cellToHtml(cell, column)}</th>`;
    const says = column.says === "elsewhere" ? "" : ` data-title="${escapeHtml(column.title)}"`;
    return `<td role="cell" class="ds-${column.of}"${says}>${cellToHtml(cell, column)}</td>`;
  });
  return `<tr role="row"${isTotal ? ' class="ds-total"' : ""}>${inner.join("")}</tr>`;
}

function cellToHtml({ text, tone, mark, href }: Cell, column: Column): string {
  const words = breakable(text);
  if (mark?.of === "heat" && column.of === "heat")
    return `<span class="ds-cell ${heatClass(mark, column.most)}">${words}</span>`;
  const shown = href !== undefined && isWebAddress(href) ? `<a href="${escapeHtml(href.trim())}">${words}</a>` : words;
  const toned = tone === undefined ? shown : `<span class="ds-${tone}">${shown}</span>`;
  if (!mark) return toned;
  const drawn = markToHtml(mark, column);
  return words === ""
    ? drawn
    : `${drawn} <span class="${column.of === "level" ? "ds-aside" : "ds-beside"}">${toned}</span>`;
}

/** A day is not broken at its hyphens. */
function prose(text: string): string {
  return escapeHtml(text).replace(/\b\d{4}-\d\d-\d\d\b/g, '<span class="ds-day">$&</span>');
}

/** A word as long as an e-mail address may break in a cell, or its column would make the page wider. */
function breakable(text: string): string {
  const pieces = text.split(/(\S{16})(?=\S{4})/u);
  return pieces.map((piece, i) => prose(piece) + (i % 2 === 1 ? "<wbr>" : "")).join("");
}

function keyToHtml(entries: readonly KeyEntry[]): string {
  if (entries.length === 0) return "";
  const items = entries.map(({ form, letter, text }) => {
    const sample =
      letter !== undefined
        ? `<span class="ds-cell ${form}">${escapeHtml(letter)}</span>`
        : form === "lh"
          ? ""
          : sampleOf(form);
    return `<span class="ds-entry">${sample} ${escapeHtml(text)}</span>`;
  });
  return ` <span class="ds-key" aria-hidden="true">${items.join(" ")}</span>`;
}

function sampleOf(form: string): string {
  return svg("sample", 20, 16, form === "f" ? '<path class="f" d="M12 16V1H4v6h8"/>' : box(form, 1, 2, 18, 12));
}

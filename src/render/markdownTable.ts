import { escapeMarkdown } from "./escapeMarkdown.js";

/** A table in GitHub's dialect; what stands in the cells is escaped, the titles are our own. */
export function markdownTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(titles), line(titles.map(() => "---")), ...rows.map((cells) => line(cells.map(escapeMarkdown)))].join(
    "\n",
  );
}

import { escapeHtml } from "./escapeHtml.js";
import type { Page } from "./page.js";
import { pageStyle, pageStyleHash } from "./style.js";
import { toHtmlFragment } from "./toHtmlFragment.js";

/**
 * A page as one HTML file that stands alone: no script, no font, no image, and a policy that lets a browser load nothing. It
 * follows the reader's light or dark scheme, prints, and fits a phone. To put an answer into a page of your own, use
 * {@link toHtmlFragment}.
 *
 * Names may come from anywhere: they are shown as they are, and never become markup.
 *
 * @throws RangeError for a mark that does not belong to its column.
 * @example
 * ```ts
 * import { defineProfile, gap } from "ddat-skills";
 * import { gapPage, toHtml } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: { "agile-working": "working", "user-focus": null } });
 * const html = toHtml(gapPage(uk, gap(uk, sam, "software-developer/senior-developer")));
 * console.log(html.split("\n")[0]); // <!DOCTYPE html>
 * ```
 */
export function toHtml(page: Page): string {
  const body = toHtmlFragment(page, { topHeading: 1 });
  const [first] = page.parts;
  const title = first?.kind === "title" ? first.text : "";
  return `<!DOCTYPE html>
<html lang="${escapeHtml(page.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${pageStyleHash}'">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
${body}</main>
</body>
</html>
`;
}

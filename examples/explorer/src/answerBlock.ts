import { pageStyle, toHtmlFragment } from "ddat-skills/render";
import { Html, html } from "./html.js";
import type { Answer } from "./Screen.js";

const kinds = [
  ["html", "HTML page"],
  ["md", "Markdown"],
  ["json", "JSON"],
  ["xlsx", "Excel"],
] as const;

const style = new CSSStyleSheet();
style.replaceSync(pageStyle);
document.adoptedStyleSheets = [style];

/** An answer, and ways to take it away. */
export function answerBlock({ page }: Answer): Html {
  return html`${new Html(toHtmlFragment(page, { idPrefix: "answer", topHeading: 2 }))}
<div class="ex-take govuk-!-display-none-print">
<p class="govuk-body ex-bold" id="take">Take this answer away</p>
<div class="govuk-button-group" role="group" aria-labelledby="take">
${kinds.map(([kind, words]) => html`<button type="button" class="govuk-button govuk-button--secondary" data-take="${kind}">${words}</button>`)}
<button type="button" class="govuk-button govuk-button--secondary" data-print>Print</button>
<button type="button" class="govuk-button govuk-button--secondary" data-copy>Copy the link</button>
</div>
<p class="govuk-body ex-quiet" id="taken" role="status"></p>
</div>`;
}

import { type Html, html } from "./html.js";
import type { Screen } from "./Screen.js";

/** What stands in the main part of the page: the way back, what is wrong with the address, the heading, the screen. */
export function frame({ title, body }: Screen, wrong: readonly string[]): Html {
  return html`${wrong.map((words) => html`<div class="govuk-inset-text" role="note">${words}</div>`)}
<h1 class="govuk-heading-l" tabindex="-1">${title}</h1>
${body}`;
}

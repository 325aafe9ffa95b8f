import { html } from "../html.js";
import type { Screen } from "../Screen.js";

const questions = [
  ["gap", "What am I missing for a role?", "Say what you have, and see what to learn and what to find out first."],
  [
    "nearest",
    "Which roles are near to what I have?",
    "Role levels that ask for what you have, and what they ask for besides.",
  ],
  ["compare", "What changes between two roles?", "What is new, higher, lower or no longer needed."],
  [
    "routes",
    "How do I get from here to there?",
    "Moves and promotions that lead to a role level, and what each asks you to learn.",
  ],
  ["team", "What does my team cover?", "Drop in a spreadsheet: who holds what, and what hangs on one person."],
  ["courses", "Which courses would help?", "Drop in a list of courses: which to take, when, and at what cost."],
] as const;

/** It is drawn when the page is built, so it needs nothing but its words. */
export function homeScreen(wholePage: string | undefined): Screen {
  return {
    title: "Digital skills explorer",
    body: html`
<p class="govuk-body-l">Roles, levels and skills of the UK Government Digital and Data profession.</p>
<h2 class="govuk-heading-m">What do you want to know?</h2>
<ul class="govuk-list ex-questions">
${questions.map(([screen, question, answer]) => html`<li><a class="govuk-link" href="#/${screen}">${question}</a><span>${answer}</span></li>`)}
</ul>
<h2 class="govuk-heading-m">Look things up</h2>
<ul class="govuk-list">
<li><a class="govuk-link" href="#/roles">Roles and what they need</a></li>
<li><a class="govuk-link" href="#/skills">Skills and who needs them</a></li>
<li><a class="govuk-link" href="#/counted">How this is counted</a></li>
</ul>
<h2 class="govuk-heading-m">Use it your way</h2>
<ul class="govuk-list">
<li><a class="govuk-link" href="#/data">Show the official words of each level</a></li>
${wholePage === undefined ? html`<li>This page is one file. It works without a network, from any folder.</li>` : html`<li><a class="govuk-link" href="${wholePage}" download>Download this page to use it without a network</a></li>`}
</ul>`,
  };
}

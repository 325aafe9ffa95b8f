import { html } from "../html.js";
import type { Screen } from "../Screen.js";

export function countedScreen(): Screen {
  return {
    title: "How this is counted",
    body: html`
<h2 class="govuk-heading-m">Not assessed is not none</h2>
<p class="govuk-body">“None” says that somebody looked and found nothing. “Not assessed” says that nobody has looked, and never counts against you: an answer is a range, from what is known to be there to what may be.</p>
<h2 class="govuk-heading-m">Points</h2>
<p class="govuk-body">Each level of a skill counts 2 points up to the level needed, or 1 point where the skill is desirable: Working is 2 levels, so it asks for 4 points. What you hold above the level needed earns nothing: it cannot make up for a skill that is missing.</p>
<h2 class="govuk-heading-m">Likeness</h2>
<p class="govuk-body">How alike two sets of skills are, level by level and both ways. A skill that few role levels need tells more than one that nearly all need. Where that stands among all pairs of role levels (“top 6%”) says more than the number.</p>
<h2 class="govuk-heading-m">Moves and routes</h2>
<p class="govuk-body">A route is made of promotions within a role and of career moves that the framework publishes. Where there is none, compare the two role levels.</p>
<h2 class="govuk-heading-m">What this does not do</h2>
<p class="govuk-body">It does not decide about a person, guess how long learning takes or read a CV. It sends nothing anywhere and keeps nothing: the address holds the levels that you choose, and a file is forgotten when you close the page.</p>`,
  };
}

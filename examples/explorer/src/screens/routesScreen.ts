import { defineProfile, findRoutes } from "ddat-skills";
import { routesPage } from "ddat-skills/render";
import type { Address } from "../address.js";
import { html } from "../html.js";
import type { Screen } from "../Screen.js";
import { linkTo, session } from "../session.js";
import { twoEnds } from "./twoEnds.js";

/** Routes from a role level; with levels that were chosen, what is to learn is counted from those. */
export function routesScreen(address: Address): Screen {
  const { has } = address;
  return twoEnds(
    "How do I get from here to there?",
    address,
    (roleLevel, to) => {
      const isEmpty = Object.keys(has).length === 0;
      const from = isEmpty ? roleLevel : defineProfile(session.framework, { person: "You", has, roleLevel });
      const value = findRoutes(session.framework, from, to);
      return { name: "routes", value, page: routesPage(session.framework, value) };
    },
    () => html`
<ul class="govuk-list govuk-!-display-none-print">
<li><a class="govuk-link" href="${linkTo({ screen: "compare" })}">What changes between the two</a></li>
</ul>`,
  );
}

import { compareRoleLevels } from "ddat-skills";
import { comparisonPage } from "ddat-skills/render";
import type { Address } from "../address.js";
import { html } from "../html.js";
import { nameOf } from "../names.js";
import type { Screen } from "../Screen.js";
import { linkTo, session } from "../session.js";
import { twoEnds } from "./twoEnds.js";

export function compareScreen(address: Address): Screen {
  return twoEnds(
    "What changes between two roles?",
    address,
    (from, to) => {
      const value = compareRoleLevels(session.framework, from, to);
      return { name: "two-role-levels", value, page: comparisonPage(session.framework, value) };
    },
    (_, to) => html`
<ul class="govuk-list govuk-!-display-none-print">
<li><a class="govuk-link" href="${linkTo({ screen: "gap", roleLevel: to, to: undefined })}">What you are missing for ${nameOf(to)}</a></li>
<li><a class="govuk-link" href="${linkTo({ screen: "routes" })}">How to get from the one to the other</a></li>
</ul>`,
  );
}

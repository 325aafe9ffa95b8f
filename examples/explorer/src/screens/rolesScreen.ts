import { findRoleLevel } from "ddat-skills";
import { roleReport } from "ddat-skills/render";
import type { Address } from "../address.js";
import { answerBlock } from "../answerBlock.js";
import { html } from "../html.js";
import { nameOf } from "../names.js";
import { picker, wirePicker } from "../picker.js";
import type { Answer, Screen } from "../Screen.js";
import { linkTo, session } from "../session.js";
import { wireTakeAway } from "../takeAway.js";

export function rolesScreen({ roleLevel }: Address): Screen {
  const pick = (id: string) => linkTo({ screen: "roles", roleLevel: id });
  if (roleLevel === undefined)
    return {
      title: "Roles and what they need",
      body: picker("Which role level?", pick),
      wire: (main) => wirePicker(main, pick),
    };
  const { framework } = session;
  const value = findRoleLevel(framework, roleLevel);
  const answer: Answer = {
    name: roleLevel.replace("/", "-"),
    value,
    page: roleReport(framework, roleLevel),
  };
  const url = value.url ?? framework.roles.find(({ levels }) => levels.some(({ id }) => id === roleLevel))?.url;
  return {
    title: nameOf(roleLevel),
    body: html`
<ul class="govuk-list govuk-!-display-none-print">
<li><a class="govuk-link" href="${linkTo({ screen: "gap" })}">What you are missing for it</a></li>
<li><a class="govuk-link" href="${linkTo({ screen: "nearest", has: {} })}">Role levels that are like it</a></li>
<li><a class="govuk-link" href="${linkTo({ screen: "routes", roleLevel: undefined, to: roleLevel })}">How to get there</a></li>
${url === undefined ? "" : html`<li><a class="govuk-link" href="${url}" rel="noreferrer">The official page</a></li>`}
<li><a class="govuk-link" href="#/roles">Choose another role level</a></li>
</ul>
<section id="answer" aria-label="Answer">${answerBlock(answer)}</section>`,
    wire: (main) => wireTakeAway(main, () => answer),
  };
}

import { defineProfile, matchRoleLevels, similarRoleLevels } from "ddat-skills";
import { roleLevelMatchesPage, similarRoleLevelsPage } from "ddat-skills/render";
import type { Address } from "../address.js";
import { answerBlock } from "../answerBlock.js";
import { html } from "../html.js";
import { nameOf } from "../names.js";
import { picker, wirePicker } from "../picker.js";
import type { Answer, Screen } from "../Screen.js";
import { linkTo, session } from "../session.js";
import { wireTakeAway } from "../takeAway.js";

/** Nearest role levels: from the levels that were chosen, or from what the present role level asks for. */
export function nearestScreen({ roleLevel, has, stepsDown }: Address): Screen {
  const pick = (id: string) => linkTo({ screen: "nearest", roleLevel: id });
  const isEmpty = Object.values(has).every((level) => level === null);
  const title = "Which roles are near to what I have?";
  const choose = picker(
    isEmpty ? "Which role level are you at now?" : "Which role level are you at now? (optional)",
    pick,
  );
  if (isEmpty && roleLevel === undefined) return { title, body: choose, wire: (main) => wirePicker(main, pick) };
  const answer = isEmpty && roleLevel !== undefined ? likeRole(roleLevel) : likePerson(roleLevel, has, stepsDown);
  const other = stepsDown ? undefined : (true as const);
  return {
    title,
    body: html`
<div class="govuk-!-display-none-print">
${
  isEmpty
    ? html`<p class="govuk-body">You have chosen no levels, so this is what other role levels have in common with yours. To be exact, <a class="govuk-link" href="${linkTo({ screen: "gap", roleLevel, to: undefined })}">say what you have</a>.</p>`
    : html`<p class="govuk-body">From the ${Object.keys(has).length === 1 ? "1 level" : `${Object.keys(has).length} levels`} that you chose${roleLevel === undefined ? "" : html`, seen from ${nameOf(roleLevel)}`}.</p>`
}
${roleLevel === undefined ? "" : html`<p class="govuk-body"><a class="govuk-link" href="${linkTo({ roleLevel: undefined })}">Choose another role level</a></p>`}
${isEmpty || roleLevel === undefined ? "" : html`<p class="govuk-body">${stepsDown ? "Steps down are listed too." : "Steps down are left out."} <a class="govuk-link" href="${linkTo({ stepsDown: other })}">${stepsDown ? "Leave out steps down" : "List steps down too"}</a></p>`}
</div>
<section id="answer" aria-label="Answer">${answerBlock(answer)}</section>
${roleLevel === undefined ? html`<details class="govuk-details govuk-!-display-none-print"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Leave out steps down: say where you are now</span></summary><div class="govuk-details__text">${choose}</div></details>` : ""}`,
    wire: (main) => {
      wirePicker(main, pick);
      wireTakeAway(main, () => answer);
    },
  };
}

function likePerson(roleLevel: string | undefined, has: Address["has"], stepsDown: true | undefined): Answer {
  const profile = defineProfile(session.framework, {
    person: "You",
    has,
    ...(roleLevel !== undefined && { roleLevel }),
  });
  const value = matchRoleLevels(session.framework, profile, stepsDown ? { direction: "any" } : {});
  return { name: "nearest-role-levels", value, page: roleLevelMatchesPage(session.framework, value) };
}

function likeRole(roleLevel: string): Answer {
  const value = similarRoleLevels(session.framework, roleLevel, { limit: 10 });
  return { name: `like-${roleLevel.replace("/", "-")}`, value, page: similarRoleLevelsPage(session.framework, value) };
}

import { findSkill, roleLevelsNeeding, searchSkills } from "ddat-skills";
import { skillPage } from "ddat-skills/render";
import type { Address } from "../address.js";
import { answerBlock } from "../answerBlock.js";
import { html } from "../html.js";
import type { Answer, Screen } from "../Screen.js";
import { linkTo, session } from "../session.js";
import { wireTakeAway } from "../takeAway.js";

export function skillsScreen({ skill }: Address): Screen {
  const { framework } = session;
  if (skill === undefined)
    return {
      title: "Skills and who needs them",
      body: html`
<div class="govuk-form-group">
<label class="govuk-label govuk-label--m" for="skill">Which skill?</label>
<div class="govuk-hint" id="skill-hint">Type part of its name, for example “agile”</div>
<input class="govuk-input govuk-input--width-20" id="skill" type="search" autocomplete="off" spellcheck="false" aria-describedby="skill-hint">
</div>
<p class="govuk-body ex-quiet" id="skill-said" role="status">${framework.skills.length} skills.</p>
<ul class="govuk-list ex-columns" id="skill-found" aria-label="Skills">${linksTo(framework.skills.map(({ id }) => id))}</ul>`,
      wire: wireSkills,
    };
  const { name, url } = findSkill(framework, skill);
  const answer: Answer = { name: skill, value: roleLevelsNeeding(framework, skill), page: skillPage(framework, skill) };
  return {
    title: name,
    body: html`
<ul class="govuk-list govuk-!-display-none-print">
${url === undefined ? "" : html`<li><a class="govuk-link" href="${url}" rel="noreferrer">The official page</a></li>`}
<li><a class="govuk-link" href="#/skills">Choose another skill</a></li>
</ul>
<section id="answer" aria-label="Answer">${answerBlock(answer)}</section>`,
    wire: (main) => wireTakeAway(main, () => answer),
  };
}

const linksTo = (skills: readonly string[]) =>
  skills.map(
    (id) =>
      html`<li><a class="govuk-link" href="${linkTo({ screen: "skills", skill: id })}">${findSkill(session.framework, id).name}</a></li>`,
  );

function wireSkills(main: HTMLElement): void {
  const [field, said, found] = [
    main.querySelector<HTMLInputElement>("#skill"),
    main.querySelector("#skill-said"),
    main.querySelector("#skill-found"),
  ];
  if (!field || !said || !found) return;
  field.addEventListener("input", () => {
    const text = field.value.trim();
    const all = session.framework.skills.map(({ id }) => id);
    const shown = text === "" ? all : searchSkills(session.framework, text).matches.map(({ skill }) => skill);
    found.innerHTML = html`${linksTo(shown)}`.text;
    said.textContent =
      shown.length === 0
        ? "No skill is found by that. Try fewer letters."
        : `${shown.length} ${shown.length === 1 ? "skill" : "skills"}.`;
  });
}

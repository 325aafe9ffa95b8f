import { defineProfile, findSkill, gap } from "ddat-skills";
import { gapPage } from "ddat-skills/render";
import { type Address, writeAddress } from "../address.js";
import { answerBlock } from "../answerBlock.js";
import { type Html, html } from "../html.js";
import { nameOf } from "../names.js";
import { picker, wirePicker } from "../picker.js";
import type { Answer, Screen } from "../Screen.js";
import { linkTo, present, session } from "../session.js";
import { wireTakeAway } from "../takeAway.js";

/** What am I missing? The needs are not shown in the form: a target in sight pulls one's own rating to it. */
export function gapScreen({ roleLevel, has }: Address): Screen {
  const pick = (id: string) => linkTo({ screen: "gap", roleLevel: id });
  if (roleLevel === undefined)
    return {
      title: "What am I missing for a role?",
      body: picker("Which role level?", pick),
      wire: (main) => wirePicker(main, pick),
    };
  const answer = answerTo(roleLevel, has);
  const needs = gap(session.framework, profileOf(has), roleLevel).standings;
  return {
    title: `What am I missing for ${nameOf(roleLevel)}?`,
    body: html`
<p class="govuk-body govuk-!-display-none-print"><a class="govuk-link" href="#/gap">Choose another role level</a></p>
<form class="ex-form govuk-!-display-none-print" id="have">
<h2 class="govuk-heading-m">What do you have?</h2>
<p class="govuk-body">Leave a skill at “Not assessed” if you are not sure. That is not the same as “None”, and it never counts against you.</p>
${needs.map(({ skill }) => skillChoice(skill, has))}
<div class="ex-foot"><p class="govuk-body" id="verdict" role="status">${verdictOf(answer)}</p><a class="govuk-button" href="#answer" data-focus="answer" draggable="false">See the answer</a></div>
<button type="button" class="govuk-button govuk-button--secondary" id="clear">Clear all levels</button>
</form>
<section id="answer" tabindex="-1" aria-label="Answer">${answerBlock(answer)}</section>
<h2 class="govuk-heading-m govuk-!-display-none-print">Go on from here</h2>
<ul class="govuk-list govuk-!-display-none-print" id="onwards">${onwards(roleLevel)}</ul>`,
    wire: (main) => wireForm(main, roleLevel, answer),
  };
}

function wireForm(main: HTMLElement, roleLevel: string, first: Answer): void {
  const form = main.querySelector<HTMLFormElement>("#have");
  let answer = first;
  wireTakeAway(main, () => answer);
  const redraw = (has: Address["has"]) => {
    history.replaceState(null, "", writeAddress(session.framework, { ...present(), has }));
    answer = answerTo(roleLevel, has);
    const [shown, verdict, links] = ["#answer", "#verdict", "#onwards"].map((id) => main.querySelector(id));
    if (shown) shown.innerHTML = answerBlock(answer).text;
    if (verdict && verdict.textContent !== verdictOf(answer)) verdict.textContent = verdictOf(answer);
    if (links) links.innerHTML = html`${onwards(roleLevel)}`.text;
  };
  form?.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { [target.name]: _, ...others } = present().has;
    redraw(target.value === "" ? others : { ...others, [target.name]: target.value === "none" ? null : target.value });
  });
  main.querySelector("#clear")?.addEventListener("click", () => {
    redraw({});
    form?.reset();
    for (const input of Array.from(form?.querySelectorAll<HTMLInputElement>("input") ?? []))
      input.checked = input.value === "";
  });
}

const profileOf = (has: Address["has"]) => defineProfile(session.framework, { person: "You", has });

function answerTo(roleLevel: string, has: Address["has"]): Answer {
  const value = gap(session.framework, profileOf(has), roleLevel);
  return { name: `gap-${roleLevel.replace("/", "-")}`, value, page: gapPage(session.framework, value) };
}

function verdictOf({ page }: Answer): string {
  const verdict = page.parts.find((part) => part.kind === "verdict");
  return verdict?.verdict ?? "";
}

function skillChoice(id: string, has: Address["has"]): Html {
  const { name, definedAt, descriptors = {} } = findSkill(session.framework, id);
  const { levels } = session.framework;
  const held = Object.hasOwn(has, id) ? (has[id] ?? "none") : "";
  const offered = levels.filter((level) => definedAt === undefined || definedAt.includes(level.id));
  const choices: readonly (readonly [string, string])[] = [
    ["", "Not assessed"],
    ["none", "None"],
    ...offered.map((level) => [level.id, level.name] as const),
  ];
  const words = offered.filter((level) => (descriptors[level.id] ?? []).length > 0);
  return html`
<fieldset class="govuk-fieldset ex-skill"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${name}</legend>
<div class="govuk-radios govuk-radios--small ex-levels" data-module="govuk-radios">
${choices.map(
  ([value, label], i) =>
    html`<div class="govuk-radios__item"><input class="govuk-radios__input" type="radio" name="${id}" id="${id}-${i}" value="${value}"${value === held ? html` checked` : ""}><label class="govuk-label govuk-radios__label" for="${id}-${i}">${label}</label></div>`,
)}
</div>
${words.length === 0 ? "" : html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">What the levels mean</span></summary><div class="govuk-details__text">${words.map((level) => html`<p class="govuk-body ex-bold">${level.name}</p><ul class="govuk-list govuk-list--bullet">${(descriptors[level.id] ?? []).map((sentence) => html`<li>${sentence}</li>`)}</ul>`)}</div></details>`}
</fieldset>`;
}

function onwards(roleLevel: string): readonly Html[] {
  const { levels } = session.framework.roles.find((role) => role.levels.some(({ id }) => id === roleLevel)) ?? {
    levels: [],
  };
  const next = levels[levels.findIndex(({ id }) => id === roleLevel) + 1];
  const links: readonly (readonly [string, string])[] = [
    [linkTo({ screen: "nearest", roleLevel: undefined }), "Which roles are near to what you have"],
    [linkTo({ screen: "courses", roleLevel, to: undefined }), "Which courses would help"],
    [linkTo({ screen: "routes", roleLevel: undefined, to: roleLevel }), "How to get there"],
    ...(next
      ? [[linkTo({ screen: "compare", roleLevel, to: next.id }), `What ${next.name} asks for besides`] as const]
      : []),
    [linkTo({ screen: "roles", roleLevel }), "What this role level needs"],
  ];
  return links.map(([href, words]) => html`<li><a class="govuk-link" href="${href}">${words}</a></li>`);
}

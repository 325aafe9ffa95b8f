import { roleOf, searchRoleLevels } from "ddat-skills";
import { type Html, html } from "./html.js";
import { nameOf } from "./names.js";
import { session } from "./session.js";

const shown = 10;

/** Role levels to choose from: a field that filters a list of links, and every role level by its family. */
export function picker(label: string, linkOf: (roleLevel: string) => string): Html {
  const { roleFamilies, roles } = session.framework;
  return html`
<div class="govuk-form-group">
<label class="govuk-label govuk-label--m" for="which">${label}</label>
<div class="govuk-hint" id="which-hint">Type part of its name or the job title you use, for example “senior dev” or “scrum master”</div>
<input class="govuk-input govuk-input--width-20" id="which" type="search" autocomplete="off" spellcheck="false" aria-describedby="which-hint">
</div>
<p class="govuk-body ex-quiet" id="which-said" role="status"></p>
<ul class="govuk-list ex-found" id="which-found" aria-label="Role levels found"></ul>
<h2 class="govuk-heading-s">Or choose from all role levels</h2>
${roleFamilies.map(({ id, name }) => {
  const inFamily = roles.filter(({ family }) => family === id);
  return html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${name}</span></summary>
<div class="govuk-details__text">${inFamily.map(
    (role) => html`<p class="govuk-body ex-bold">${role.name}</p>
<ul class="govuk-list">${role.levels.map((level) => html`<li><a class="govuk-link" href="${linkOf(level.id)}">${level.name}</a></li>`)}</ul>`,
  )}</div></details>`;
})}`;
}

/** Typing filters; the arrows walk through what is found; Enter follows the first. */
export function wirePicker(main: HTMLElement, linkOf: (roleLevel: string) => string): void {
  const [field, said, found] = [
    main.querySelector<HTMLInputElement>("#which"),
    main.querySelector("#which-said"),
    main.querySelector<HTMLElement>("#which-found"),
  ];
  if (!field || !said || !found) return;
  field.addEventListener("input", () => {
    const text = field.value.trim();
    const { list, words } = text === "" ? { list: [], words: "" } : foundBy(text);
    found.innerHTML =
      html`${list.map(({ id, beside }) => html`<li><a class="govuk-link" href="${linkOf(id)}">${nameOf(id)}</a>${beside === "" ? "" : html` <span class="ex-quiet">${beside}</span>`}</li>`)}`.text;
    said.textContent = words;
  });
  const links = () => Array.from(found.querySelectorAll("a"));
  field.addEventListener("keydown", (event) => {
    const [first] = links();
    if (event.key !== "Enter" && event.key !== "ArrowDown") return;
    event.preventDefault();
    if (event.key === "Enter") first?.click();
    else first?.focus();
  });
  found.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const all = links();
    const next = all.findIndex((link) => link.matches(":focus")) + step;
    (next < 0 ? field : all[next])?.focus();
  });
}

function foundBy(text: string) {
  const { framework } = session;
  const { matches, total, noSuchRole, noSuchLevel, readAs } = searchRoleLevels(framework, text, { limit: shown });
  const list = matches.map(({ roleLevel, why, called }) => ({
    id: roleLevel,
    beside: why.includes("title") || why === "former-name" ? `called “${called}”` : "",
  }));
  const nameOfRole = (id: string) => framework.roles.find((role) => role.id === id)?.name ?? id;
  const words = [
    noSuchRole === undefined ? "" : `The framework has no role for “${noSuchRole}”.`,
    noSuchLevel === undefined
      ? ""
      : `${noSuchLevel.roles.map(nameOfRole).join(", ")}: no level is called “${noSuchLevel.seniority}”.`,
    readAs === undefined ? "" : `This is what “${readAs}” finds.`,
    total === 0
      ? "No role level is found by that. Try fewer letters, or choose from the list below."
      : total === 1
        ? "1 role level."
        : total > shown
          ? `${total} role levels; the first ${shown} are shown. Type more to narrow them.`
          : `${total} role levels.`,
  ];
  return { list, words: words.filter((part) => part !== "").join(" ") };
}

/** For a heading: the role of a role level where its name does not say it. */
export function roleBeside(roleLevel: string): Html {
  const role = roleOf(session.framework, roleLevel);
  return html`<p class="govuk-body-l ex-quiet">${role.name}</p>`;
}

import type { Address } from "../address.js";
import { answerBlock } from "../answerBlock.js";
import { ask } from "../desk/ask.js";
import { fileField, reasonOf, sayOfFile, wireFile } from "../fileField.js";
import { type Html, html } from "../html.js";
import { nameOf } from "../names.js";
import { picker, wirePicker } from "../picker.js";
import type { Answer, Screen } from "../Screen.js";
import { linkTo, session } from "../session.js";
import { save, wireTakeAway } from "../takeAway.js";

/** What does my team cover? People come from a file, which stays at the desk; names are in the page alone. */
export function teamScreen({ roleLevel }: Address): Screen {
  const pick = (id: string) => linkTo({ screen: "team", roleLevel: id });
  const { people } = session;
  return {
    title: "What does my team cover?",
    body: html`
${fileField("Choose a file (CSV or Excel)", "A row for each person and a column for each skill.", people ? saidOf(people.names.length, people.file) : "", people?.notes ?? [])}
${
  roleLevel === undefined
    ? picker("Which role level do they cover together?", pick)
    : html`<p class="govuk-body">Against ${nameOf(roleLevel)}. <a class="govuk-link govuk-!-display-none-print" href="${linkTo({ roleLevel: undefined })}">Choose another role level</a></p>
<div id="without" class="govuk-!-display-none-print"></div>
<section id="answer" aria-label="Answer"></section>`
}`,
    wire: (main) => {
      wirePicker(main, pick);
      wireTeam(main, roleLevel);
    },
  };
}

function wireTeam(main: HTMLElement, roleLevel: string | undefined): void {
  let answer: Answer | undefined;
  wireTakeAway(main, () => answer);
  const at = (id: string) => main.querySelector<HTMLElement>(`#${id}`);
  const show = (id: string, content: Html) => {
    const place = at(id);
    if (place) place.innerHTML = content.text;
  };
  async function redraw(): Promise<void> {
    if (!session.people || roleLevel === undefined) return;
    try {
      const { value, page } = await ask("team", { roleLevel, without: [...session.without] });
      answer = { name: `team-${roleLevel.replace("/", "-")}`, value, page };
      show("answer", answerBlock(answer));
    } catch (error) {
      sayOfFile(main, reasonOf(error));
    }
  }

  async function read(bytes: Uint8Array, file: string) {
    const { names, notes } = await ask("people", { bytes });
    session.people = { file, names, notes };
    session.without = new Set();
    show("without", withoutOf(""));
    return { said: saidOf(names.length, file), notes };
  }

  wireFile(main, read, redraw);
  at("template")?.addEventListener("click", async () => {
    save("team.csv", new Blob([await ask("template", {})], { type: "text/csv" }));
  });
  show("without", withoutOf(""));
  const without = at("without");
  without?.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== "search") return;
    const list = without.querySelector("#people");
    if (list) list.innerHTML = html`${boxesOf(target.value)}`.text;
  });
  without?.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== "checkbox") return;
    const name = session.people?.names[Number(target.value)];
    if (name === undefined) return;
    const others = [...session.without].filter((one) => one !== name);
    session.without = new Set(target.checked ? [...others, name] : others);
    void redraw();
  });
  void redraw();
}

const shown = 12;

/** Who leaves: a box a person; of many, those that a text finds. */
function withoutOf(text: string): Html {
  const names = session.people?.names ?? [];
  if (names.length < 2) return html``;
  return html`<fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">What if somebody left?</legend>
${names.length > shown ? html`<label class="govuk-label" for="who">Part of a name</label><input class="govuk-input govuk-input--width-20" id="who" type="search" autocomplete="off">` : ""}
<div class="govuk-checkboxes govuk-checkboxes--small ex-people" id="people">${boxesOf(text)}</div></fieldset>`;
}

function boxesOf(text: string): readonly Html[] {
  const names = session.people?.names ?? [];
  const looked = text.trim().toLowerCase();
  const boxes: Html[] = [];
  for (let i = 0; i < names.length; i++) {
    const name = names[i] ?? "";
    const isGone = session.without.has(name);
    if (!isGone && (boxes.length >= shown || !name.toLowerCase().includes(looked))) continue;
    boxes.push(
      html`<div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" type="checkbox" id="person-${i}" value="${i}"${isGone ? html` checked` : ""}><label class="govuk-label govuk-checkboxes__label" for="person-${i}">Without ${name}</label></div>`,
    );
  }
  return boxes;
}

const saidOf = (count: number, file: string) =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? "person was" : "people were"} read from ${file}.`;

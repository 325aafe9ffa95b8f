import type { TableNote } from "ddat-skills/formats";
import type { Address } from "../address.js";
import { answerBlock } from "../answerBlock.js";
import { ask } from "../desk/ask.js";
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
<div class="govuk-!-display-none-print">
<div class="govuk-form-group" id="drop">
<label class="govuk-label govuk-label--m" for="file">Choose a file (CSV or Excel)</label>
<div class="govuk-hint" id="file-hint">A row for each person and a column for each skill. It is read here and goes nowhere. After a reload it is gone: choose it again.</div>
<input class="govuk-file-upload" id="file" type="file" accept=".csv,.tsv,.txt,.xlsx,.ods,.json,.jsonl,.parquet" aria-describedby="file-hint">
</div>
<p class="govuk-body"><button type="button" class="govuk-button govuk-button--secondary" id="template">Download an empty table to fill in</button></p>
</div>
<p class="govuk-body ex-said" id="file-said" role="status">${people ? saidOf(people.names.length, people.file) : ""}</p>
<div id="notes" class="govuk-!-display-none-print">${people ? notesOf(people.notes) : ""}</div>
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
  const say = (words: string) => {
    const place = at("file-said");
    if (place) place.textContent = words;
  };

  async function redraw(): Promise<void> {
    if (!session.people || roleLevel === undefined) return;
    try {
      const { value, page } = await ask("team", { roleLevel, without: [...session.without] });
      answer = { name: `team-${roleLevel.replace("/", "-")}`, value, page };
      show("answer", answerBlock(answer));
    } catch (error) {
      say(reasonOf(error));
    }
  }

  async function read(file: File): Promise<void> {
    say(`Reading ${file.name} …`);
    try {
      const { names, notes } = await ask("people", { bytes: new Uint8Array(await file.arrayBuffer()) });
      session.people = { file: file.name, names, notes };
      session.without = new Set();
      say(saidOf(names.length, file.name));
      show("notes", notesOf(notes));
      show("without", withoutOf(""));
      await redraw();
    } catch (error) {
      say(`${file.name} could not be read. ${reasonOf(error)}`);
    }
  }

  const field = at("file");
  field?.addEventListener("change", () => {
    const file = field instanceof HTMLInputElement ? field.files?.[0] : undefined;
    if (file) void read(file);
  });
  main.addEventListener("dragover", (event) => event.preventDefault());
  main.addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void read(file);
  });
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

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** What was read otherwise than it stands in the file: each kind once, with how often and where first. */
function notesOf(notes: readonly TableNote[]): Html {
  const kinds = new Map<string, { places: number; first: TableNote }>();
  for (const note of notes) {
    const kind = kinds.get(note.code);
    if (kind) kind.places += note.places ?? 1;
    else kinds.set(note.code, { places: note.places ?? 1, first: note });
  }
  if (kinds.size === 0) return html``;
  return html`<details class="govuk-details" open><summary class="govuk-details__summary"><span class="govuk-details__summary-text">What was read otherwise than it stands there</span></summary>
<div class="govuk-details__text"><ul class="govuk-list govuk-list--bullet">${[...kinds.values()].map(
    ({ places, first }) =>
      html`<li>${placeOf(first)}: ${first.message}${places > 1 ? ` (and ${places - 1} more like it)` : ""}</li>`,
  )}</ul></div></details>`;
}

function placeOf({ where: { sheet, row, column } }: TableNote): string {
  const parts = [
    sheet,
    row === undefined ? undefined : `row ${row}`,
    column === undefined ? undefined : `column ${column}`,
  ];
  return parts.filter((part) => part !== undefined).join(", ") || "the file";
}

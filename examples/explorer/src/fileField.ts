import type { TableNote } from "ddat-skills/formats";
import { type Html, html } from "./html.js";

/** A place for a file, what was said of the last one, and what was read otherwise than it stands there. */
export function fileField(label: string, hint: string, said: string, notes: readonly TableNote<string>[]): Html {
  return html`
<div class="govuk-!-display-none-print">
<div class="govuk-form-group">
<label class="govuk-label govuk-label--m" for="file">${label}</label>
<div class="govuk-hint" id="file-hint">${hint} It is read here and goes nowhere. After a reload it is gone: choose it again.</div>
<input class="ex-file" id="file" type="file" accept=".csv,.tsv,.txt,.xlsx,.ods,.json,.jsonl,.parquet" aria-describedby="file-hint">
</div>
<p class="govuk-body"><button type="button" class="govuk-button govuk-button--secondary" id="template">Download an empty table to fill in</button></p>
</div>
<p class="govuk-body ex-said" id="file-said" role="status">${said}</p>
<div id="notes" class="govuk-!-display-none-print">${notesOf(notes)}</div>`;
}

/** Says something under the field. */
export function sayOfFile(main: HTMLElement, words: string): void {
  const place = main.querySelector("#file-said");
  if (place) place.textContent = words;
}

/**
 * Reads a file that is chosen or dropped. `read` gives the words for what was read and its notes, and `then` goes on with it; what
 * cannot be read is said with its reason.
 */
export function wireFile(
  main: HTMLElement,
  read: (
    bytes: Uint8Array,
    name: string,
  ) => Promise<{ readonly said: string; readonly notes: readonly TableNote<string>[] }>,
  then: () => Promise<void>,
): void {
  const field = main.querySelector<HTMLInputElement>("#file");
  const take = async (file: File | undefined) => {
    if (!file) return;
    sayOfFile(main, `Reading ${file.name} …`);
    try {
      const { said, notes } = await read(new Uint8Array(await file.arrayBuffer()), file.name);
      sayOfFile(main, said);
      const place = main.querySelector("#notes");
      if (place) place.innerHTML = notesOf(notes).text;
      await then();
    } catch (error) {
      sayOfFile(main, `${file.name} could not be read. ${reasonOf(error)}`);
    }
  };
  field?.addEventListener("change", () => void take(field.files?.[0]));
  main.addEventListener("dragover", (event) => event.preventDefault());
  main.addEventListener("drop", (event) => {
    event.preventDefault();
    void take(event.dataTransfer?.files[0]);
  });
}

export const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** What was read otherwise than it stands in the file: each kind once, with how often and where first. */
function notesOf(notes: readonly TableNote<string>[]): Html {
  const kinds = new Map<string, { places: number; first: TableNote<string> }>();
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

function placeOf({ where: { sheet, row, column } }: TableNote<string>): string {
  const parts = [
    sheet,
    row === undefined ? undefined : `row ${row}`,
    column === undefined ? undefined : `column ${column}`,
  ];
  return parts.filter((part) => part !== undefined).join(", ") || "the file";
}

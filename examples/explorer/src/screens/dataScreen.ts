import type { Framework } from "ddat-skills";
import { ask } from "../desk/ask.js";
import { html } from "../html.js";
import type { Screen } from "../Screen.js";
import { session } from "../session.js";

export function dataScreen(): Screen {
  const { framework } = session;
  const hasWords = framework.skills.some(({ descriptors }) => descriptors !== undefined);
  return {
    title: "Show the official words of each level",
    body: html`
<p class="govuk-body">This page holds what each role level needs. What each level of a skill looks like is in two files of the official site: role content, and skills A to Z.</p>
<ol class="govuk-list govuk-list--number">
<li>Download both as CSV from the <a class="govuk-link" href="https://ddat-capability-framework.service.gov.uk/" rel="noreferrer">official site</a>.</li>
<li>Choose both here.</li>
</ol>
<div class="govuk-form-group">
<label class="govuk-label govuk-label--m" for="files">The two CSV files</label>
<div class="govuk-hint" id="files-hint">They are read here and go nowhere.</div>
<input class="ex-file" id="files" type="file" multiple accept=".csv,text/csv" aria-describedby="files-hint">
</div>
<p class="govuk-body ex-said" id="files-said" role="status">${hasWords ? saidOf(framework) : ""}</p>`,
    wire: (main) => {
      const [field, said] = [main.querySelector<HTMLInputElement>("#files"), main.querySelector("#files-said")];
      field?.addEventListener("change", async () => {
        if (said) said.textContent = await read(Array.from(field.files ?? []));
      });
    },
  };
}

async function read(files: readonly File[]): Promise<string> {
  const [one, two, ...more] = files;
  if (!one || !two || more.length > 0)
    return `Choose two files together: role content, and skills A to Z. You chose ${files.length}.`;
  const bytes = await Promise.all([one, two].map(async (file) => new Uint8Array(await file.arrayBuffer())));
  const [first = new Uint8Array(), second = new Uint8Array()] = bytes;
  try {
    const framework = await ask("framework", { files: [first, second] });
    session.framework = framework as Framework; // The desk parsed it; on the way here it was only copied.
    session.people = undefined;
    session.courses = undefined;
    return saidOf(session.framework);
  } catch (error) {
    return `The two files could not be read. ${error instanceof Error ? error.message : String(error)}`;
  }
}

const saidOf = ({ version, skills }: Framework) =>
  `Release ${version} is read: ${skills.filter(({ descriptors }) => descriptors !== undefined).length} skills now show their words, wherever they are named on this page. They are forgotten when you close it.`;

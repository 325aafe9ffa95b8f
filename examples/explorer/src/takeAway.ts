import { toHtml, toMarkdown, toWorkbook } from "ddat-skills/render";
import type { Answer } from "./Screen.js";

const types = {
  html: "text/html",
  md: "text/markdown",
  json: "application/json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** The buttons under an answer. `current` is the answer that is shown when one is pressed. */
export function wireTakeAway(main: HTMLElement, current: () => Answer | undefined): void {
  main.addEventListener("click", async ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    const answer = current();
    if (!button || !answer) return;
    if ("print" in button.dataset) window.print();
    if ("copy" in button.dataset) await copyLink();
    const kind = Object.keys(types).find((kind): kind is keyof typeof types => kind === button.dataset.take);
    if (kind) {
      save(`${answer.name}.${kind}`, new Blob([await written(answer, kind)], { type: types[kind] }));
      say(`${answer.name}.${kind} is in your downloads.`);
    }
  });
}

async function written({ page, value }: Answer, kind: keyof typeof types): Promise<BlobPart> {
  if (kind === "html") return toHtml(page);
  if (kind === "md") return toMarkdown(page);
  if (kind === "json") return `${JSON.stringify(value, undefined, 2)}\n`;
  return new Uint8Array(await toWorkbook(page));
}

export function save(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function copyLink(): Promise<void> {
  await navigator.clipboard.writeText(location.href).then(
    () => say("The link is copied. Whoever you send it to can read the levels in it."),
    () => say("The browser did not allow it. Copy the address of this page instead."),
  );
}

function say(words: string): void {
  const place = document.querySelector("#taken");
  if (place) place.textContent = words;
}

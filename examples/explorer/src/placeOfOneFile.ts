// Where the page is: in one file, whose script is inside it.

export const wholePage: string | undefined = undefined;

/** The script of the page itself, once more: `startOneFile.ts` sees that it is in a worker. From `file:` a module would not run. */
export function startWorker(): Worker {
  const script = document.querySelector("script")?.textContent ?? "";
  return new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
}

// Where the page is: in one file, whose script is inside it.

export const wholePage: string | undefined = undefined;

/** The script of the page itself, once more: `start.ts` sees that it is in a worker. */
export function startWorker(): Worker {
  const script = document.querySelector("script")?.textContent ?? "";
  return new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })), { type: "module" });
}

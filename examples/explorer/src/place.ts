// Where the page is: here, the hosted site, which is made of several files. `placeOfOneFile.ts` stands in for it in the one file.

/** The one file, beside the site. */
export const wholePage: string | undefined = "digital-skills-explorer.html";

export const startWorker = () => new Worker(new URL("./desk/serve.ts", import.meta.url), { type: "module" });

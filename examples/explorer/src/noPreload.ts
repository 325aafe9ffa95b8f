/** Stands in for Vite's loader of parts: the one file has all of them in it, so a part is only run, never fetched. */
export const __vitePreload = <Part>(part: () => Promise<Part>): Promise<Part> => part();

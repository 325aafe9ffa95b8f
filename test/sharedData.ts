import { existsSync, readFileSync } from "node:fs";

const folder = new URL("../../shared/data/", import.meta.url);

/**
 * Real files for the readers stand beside the project and are never committed. A test of them is declared with
 * `it.skipIf(...missing(...))`-like options so that a clone without them says what it skipped.
 */
export function sharedFile(path: string): Uint8Array | undefined {
  const url = new URL(path, folder);
  return existsSync(url) ? readFileSync(url) : undefined;
}

/** The title of a test that needs a real file, with the reason when it has to be skipped. */
export function titleWith(title: string, ...files: (Uint8Array | undefined)[]): string {
  return files.includes(undefined) ? `${title} (skipped: ../shared/data is not there)` : title;
}

import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";

/** The files of a folder and of those within, by the end of their path. */
export interface FilesIn {
  readonly paths: readonly string[];
  /** The one file whose name matches; `undefined` where there is none. */
  readonly find: (name: RegExp) => { readonly name: string; readonly bytes: Uint8Array } | undefined;
}

/** @throws where the folder cannot be read. */
export function filesIn(folder: string): FilesIn {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return {
    paths,
    find: (name) => {
      const path = paths.find((one) => name.test(basename(one)));
      return path === undefined ? undefined : { name: basename(path), bytes: readFileSync(`${folder}/${path}`) };
    },
  };
}

import { readlink, realpath } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/** The file that is written where a name is a link: what the link leads to, there or not, so that the link stays a link. */
export async function writtenPath(file: string): Promise<string> {
  let path = file;
  for (let links = 0; links < 40; links++) {
    const real = await realpath(path).catch(() => undefined);
    if (real !== undefined) return real;
    const next = await readlink(path).catch(() => undefined);
    if (next === undefined) return path;
    path = resolve(dirname(path), next);
  }
  return path;
}

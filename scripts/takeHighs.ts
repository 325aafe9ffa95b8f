/**
 * Puts HiGHS into `dist`, as the package `highs` has it: its WebAssembly, and its glue in two forms. `highs.node.js` is the
 * glue without blanks. `highs.browser.js` is the same without its Node branch, which makes bundlers look for `node:module`: the
 * name that chooses between the two is `#highs` in package.json.
 */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";

const isNode = /var ENVIRONMENT_IS_NODE=[^;]*;/;

export async function takeHighs(dist: string): Promise<void> {
  const glue = fileURLToPath(import.meta.resolve("highs"));
  const licence = await readFile(join(dirname(glue), "../LICENSE"), "utf8");
  const code = await readFile(glue, "utf8");
  if (!isNode.test(code)) throw new Error("The glue of HiGHS no longer says whether it is in Node as it used to");
  const withoutNode = code.replace(isNode, "").replaceAll("ENVIRONMENT_IS_NODE", "false");
  const browser = await transform(withoutNode, { loader: "js", format: "esm", minify: true, target: "es2022" });
  if (/["'`]node:|createRequire|\brequire\(/.test(browser.code))
    throw new Error("Something of Node is left in the glue of HiGHS");

  const node = await transform(code, { loader: "js", format: "esm", minify: true, target: "es2022" });

  await mkdir(dist, { recursive: true });
  await writeFile(join(dist, "highs.node.js"), node.code);
  await writeFile(join(dist, "highs.browser.js"), browser.code);
  await writeFile(join(dist, "highs.LICENSE"), licence);
  await copyFile(fileURLToPath(import.meta.resolve("highs/runtime")), join(dist, "highs.wasm"));
}

/**
 * Everything that the root leads to stands in one file, `dist/core.js`, and every other entry takes it from there. With code
 * splitting alone it falls into as many chunks as there are sets of entries that share something: 43, which cost Node 18 ms
 * more to open than one file (docs/decisions/0047).
 */
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

const root = fileURLToPath(new URL("../src/index.ts", import.meta.url));

/**
 * The source files that the root imports at run time, by their paths, without those that lead to the door: its shapes are made
 * when a file is opened, which a bundler cannot leave out of one file with the questions.
 */
async function filesOfRoot(): Promise<string[]> {
  const { metafile } = await build({ entryPoints: [root], bundle: true, write: false, metafile: true, format: "esm" });
  const leadsToDoor = (path: string): boolean =>
    path.startsWith("src/parse/") || (metafile.inputs[path]?.imports ?? []).some((one) => leadsToDoor(one.path));
  return Object.keys(metafile.inputs)
    .filter((path) => !leadsToDoor(path))
    .map((path) => resolve(path));
}

/** Builds the root's files into one: in the place of `src/index.ts` stands a list of all that they export. */
export function exportWholeRoot(): Plugin {
  return {
    name: "export-whole-root",
    setup({ onLoad }) {
      onLoad({ filter: /src[\\/]index\.ts$/ }, async ({ path }) => ({
        contents: (await filesOfRoot()).map((file) => `export * from ${JSON.stringify(file)};`).join("\n"),
        resolveDir: dirname(path),
        loader: "ts",
      }));
    },
  };
}

/** Leaves the root's files out of a build: what they export is imported from `core.js`, which stands beside every file of `dist`. */
export function takeRootFromCore(): Plugin {
  const files = filesOfRoot().then((paths) => new Set(paths));
  return {
    name: "take-root-from-core",
    setup({ onResolve }) {
      onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, async ({ path, resolveDir }) => {
        const source = resolve(resolveDir, path).replace(/\.js$/, ".ts");
        return (await files).has(source) ? { path: "./core.js", external: true, sideEffects: false } : undefined;
      });
    },
  };
}

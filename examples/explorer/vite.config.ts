import { fileURLToPath } from "node:url";
import { uk } from "ddat-skills/uk";
import { defineConfig, type Plugin } from "vite";
import { hosted, oneFile, policyOf } from "./oneFile.js";
import { frame } from "./src/frame.js";
import { html } from "./src/html.js";
import { homeScreen } from "./src/screens/homeScreen.js";
import { usedRules } from "./usedRules.js";

// `--mode one-file` makes the one file; any other build the hosted site.

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const wholePage = "digital-skills-explorer.html";

/** The home screen and the policy stand in the page before any script runs. */
function prerendered(isOneFile: boolean): Plugin {
  let isServed = false;
  return {
    name: "prerendered",
    configResolved: ({ command }) => {
      isServed = command === "serve";
    },
    transformIndexHtml: {
      order: "pre",
      handler: (page) =>
        page
          .replace("<!--home-->", () => frame(homeScreen(isOneFile ? undefined : wholePage), []).text)
          .replace("<!--attribution-->", () => html`${uk.licence?.attribution ?? ""}`.text)
          .replace("./src/main.ts", isOneFile ? "./src/startOneFile.ts" : "./src/main.ts")
          .replace('<meta charset="utf-8">', (meta) =>
            isServed ? meta : `${meta}\n<meta http-equiv="Content-Security-Policy" content="${policyOf(hosted)}">`,
          ),
    },
  };
}

export default defineConfig(({ mode }) => {
  const isOneFile = mode === "one-file";
  return {
    root: here("."),
    base: "./",
    resolve: {
      alias: [
        { find: /^ddat-skills$/, replacement: here("../../dist/index.js") },
        { find: /^ddat-skills\/([a-z]+)$/, replacement: here("../../dist/$1.js") },
        { find: /^#highs$/, replacement: here("src/noHighs.ts") },
        { find: /^heap$/, replacement: here("src/noHeap.ts") },
        ...(isOneFile
          ? [
              { find: /^.*\/place\.js$/, replacement: here("src/placeOfOneFile.ts") },
              { find: /^.*vite\/preload-helper\.js$/, replacement: here("src/noPreload.ts") },
              { find: /^.*\/readParquetSheet-\w+\.js$/, replacement: here("src/noParquet.ts") },
              { find: /^.*\/teachingIssues-\w+\.js$/, replacement: here("src/noTeachings.ts") },
              { find: /^.*\/odsParts-\w+\.js$/, replacement: here("src/noOds.ts") },
              { find: /^.*\/solveLarge-\w+\.js$/, replacement: here("src/noSolveLarge.ts") },
            ]
          : []),
      ],
    },
    css: { preprocessorOptions: { scss: { loadPaths: [here("../../node_modules")] } } },
    worker: { format: "es" },
    plugins: [prerendered(isOneFile), usedRules(here(".")), ...(isOneFile ? [oneFile(wholePage)] : [])],
    build: {
      target: "es2022",
      outDir: here("../../dist-explorer"),
      emptyOutDir: !isOneFile,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      ...(isOneFile && {
        cssCodeSplit: false,
        assetsInlineLimit: 0,
        rolldownOptions: {
          checks: { emptyImportMeta: false },
          output: { format: "iife", codeSplitting: false },
          treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
        },
      }),
    },
  };
});

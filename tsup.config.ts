import { copyFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";
import { exportWholeRoot, takeRootFromCore } from "./scripts/rootAsOneFile.js";
import { takeHighs } from "./scripts/takeHighs.js";

const shared: Options = {
  format: "esm",
  target: "es2022",
  platform: "neutral",
  sourcemap: false,
  clean: false,
  external: [/^node:/, "#highs"],
  outDir: "dist",
  esbuildOptions(options) {
    options.chunkNames = "[name]-[hash]";
    options.legalComments = "none";
    options.minifyWhitespace = true; // Names stay, as errors show them; what is installed has to stay below 20 MB.
  },
};

/**
 * Each entry is one file. What the root leads to is `core.js`, for all of them; what the other entries share stands in chunks
 * beside them. So a memo that two entries use is one memo, and Node opens a handful of files (docs/decisions/0035 and 0047).
 */
export default defineConfig([
  { ...shared, entry: { core: "src/index.ts" }, splitting: false, esbuildPlugins: [exportWholeRoot()] },
  {
    ...shared,
    entry: {
      index: "src/index.ts",
      parse: "src/parse/index.ts",
      releases: "src/questions/releases/index.ts",
      scores: "src/questions/scores/index.ts",
      progress: "src/questions/progress/index.ts",
      forms: "src/questions/forms/index.ts",
      crosswalks: "src/questions/crosswalks/index.ts",
      schema: "src/schema.ts",
      uk: "src/uk/index.ts",
      plan: "src/plan/index.ts",
      formats: "src/formats/index.ts",
      render: "src/render/index.ts",
      workforce: "src/workforce/index.ts",
      cli: "src/cli/main.ts",
      "ts-pattern": "node_modules/ts-pattern/dist/index.js", // A file of its own, which bundlers leave out of pages without it.
    },
    splitting: true,
    esbuildPlugins: [takeRootFromCore()],
    async onSuccess() {
      await takeHighs("dist");
      await copyFile("node_modules/ts-pattern/LICENSE", "dist/ts-pattern.LICENSE"); // 8 kB of it are in the pages; installed it would be 600.
    },
  },
]);

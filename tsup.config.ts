import { defineConfig } from "tsup";
import { takeHighs } from "./scripts/takeHighs.js";

/**
 * Each entry is one file, and what entries share stands in chunks beside them: a memo that two entries use is one memo, and
 * Node opens a handful of files where it opened a hundred (docs/decisions/0035).
 */
export default defineConfig({
  entry: {
    index: "src/index.ts",
    parse: "src/parse/index.ts",
    releases: "src/questions/releases/index.ts",
    scores: "src/questions/scores/index.ts",
    crosswalks: "src/questions/crosswalks/index.ts",
    schema: "src/schema.ts",
    uk: "src/uk/index.ts",
    plan: "src/plan/index.ts",
    formats: "src/formats/index.ts",
    render: "src/render/index.ts",
    workforce: "src/workforce/index.ts",
    cli: "src/cli/main.ts",
  },
  format: "esm",
  target: "es2022",
  platform: "neutral",
  splitting: true,
  sourcemap: false,
  clean: false,
  external: [/^node:/, "#highs"],
  outDir: "dist",
  esbuildOptions(options) {
    options.chunkNames = "shared/[name]-[hash]";
    options.legalComments = "none";
  },
  onSuccess: () => takeHighs("dist"),
});

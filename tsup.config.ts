import { defineConfig } from "tsup";

/**
 * One file in, one file out: `dist` has the shape of `src`, so a stack trace and "go to definition" lead to the file
 * that the docs name, and a bundler takes only the files that are asked for. Declarations come from `tsc` (tsconfig.build.json).
 */
export default defineConfig({
  entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/*.test-d.ts"],
  format: "esm",
  target: "es2022",
  platform: "neutral",
  bundle: false,
  splitting: false,
  sourcemap: false,
  clean: false,
  dts: false,
});

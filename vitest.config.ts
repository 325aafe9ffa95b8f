import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    setupFiles: ["test/fixedSeed.ts"],
    // By itself vitest leaves one core free, which of two is half.
    maxWorkers: "100%",
    // A property law may run for seconds on a loaded machine; tests that start other programs say their own.
    testTimeout: 60_000,
  },
});

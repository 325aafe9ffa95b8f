import { defineConfig } from "vitest/config";

/** Tests in which something else stands in the place of a module (`vi.mock`): that has to end with them. */
const mocked = "src/**/*.mocked.test.ts";

export default defineConfig({
  test: {
    setupFiles: ["test/fixedSeed.ts"],
    // By itself vitest leaves one core free, which of two is half.
    maxWorkers: "100%",
    // A property law may run for seconds on a loaded machine; tests that start other programs say their own.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "whole", include: ["test/**/*.test.ts", mocked] } },
      // Modules are loaded once for many files of tests, which is half the time of a run.
      {
        extends: true,
        test: {
          name: "src",
          include: ["src/**/*.test.ts"],
          exclude: [mocked],
          isolate: false,
          globalSetup: "test/ownTemporaryFolder.ts",
        },
      },
    ],
  },
});

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // A property law may run for seconds on a loaded machine; tests that start other programs say their own.
    testTimeout: 20_000,
  },
});

import { defineConfig, mergeConfig } from "vitest/config";
import type { Reporter, Vitest } from "vitest/node";
import base from "../vitest.config.js";

/**
 * A file of tests that does not even load under a change has no test that fails, which would pass for a change that nobody
 * noticed. What was thrown becomes an error of the whole run, which `mutate.ts` counts as noticed.
 */
function failsToLoad(): Reporter {
  let vitest: Vitest | undefined;
  return {
    onInit(one) {
      vitest = one;
    },
    onTestModuleEnd(module) {
      for (const error of module.errors()) vitest?.state.catchError(error, "a file of tests does not load");
    },
  };
}

/** The tests of one file alone, which `mutate.ts` names. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [] } },
  defineConfig({ test: { include: JSON.parse(process.env.MUTATE_TESTS ?? "[]"), reporters: [failsToLoad()] } }),
);

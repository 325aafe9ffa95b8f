import { defineConfig, mergeConfig } from "vitest/config";
import base from "../vitest.config.js";

/** The tests of one file alone, which `mutate.ts` names. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [] } },
  defineConfig({ test: { include: JSON.parse(process.env.MUTATE_TESTS ?? "[]") } }),
);

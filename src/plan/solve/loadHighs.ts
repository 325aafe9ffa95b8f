import type { Highs } from "highs";
import { PlanError } from "../PlanError.js";

let loading: Promise<Highs> | undefined;

/**
 * HiGHS, loaded on first use and then kept: 1.2 MB of WebAssembly, which costs nothing to those who never ask for a cohort.
 *
 * @throws {@link PlanError} `unavailable`, for instance on a page whose content security policy forbids WebAssembly.
 */
export function loadHighs(): Promise<Highs> {
  loading ??= load().catch((cause: unknown) => {
    loading = undefined; // A page that was offline may try again.
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PlanError("unavailable", `HiGHS could not be loaded: ${reason}`, { cause });
  });
  return loading;
}

async function load(): Promise<Highs> {
  const { default: start } = await import("#highs");
  return start();
}

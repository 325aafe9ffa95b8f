import { PlanError } from "ddat-skills/plan";

/** Stands in, in the one file, for what asks HiGHS: the policy of the page would not let it run. Small plans do without. */
export async function solveLarge(): Promise<never> {
  throw new PlanError("unavailable", "HiGHS could not be loaded: this page does not carry it");
}

import { PlanError } from "../PlanError.js";

/** What is found, or `"timed out"` where the time limit strikes before anything is. */
export async function unlessTimedOut<Found>(find: () => Promise<Found>): Promise<Found | "timed out"> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof PlanError && error.state === "timed-out") return "timed out";
    throw error;
  }
}

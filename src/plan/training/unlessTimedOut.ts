import { PlanError } from "../PlanError.js";
import type { Deadline } from "../solve/Deadline.js";

/** What is found, or `"timed out"` where the time limit has struck, or strikes before anything is. */
export async function unlessTimedOut<Found>(
  deadline: Deadline | undefined,
  find: () => Promise<Found>,
): Promise<Found | "timed out"> {
  if (deadline?.isOver) return "timed out";
  try {
    return await find();
  } catch (error) {
    if (error instanceof PlanError && error.state === "timed-out") return "timed out";
    throw error;
  }
}

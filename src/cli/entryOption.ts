import { Option } from "commander";
import { entryReadings } from "../plan/training/entryReading.js";

/** `--entry`: how the levels that a course starts from are read. */
export function entryOption(): Option {
  return new Option(
    "--entry <reading>",
    "the level a course starts from: a condition on the course, or on each of its lines",
  ).choices(entryReadings);
}

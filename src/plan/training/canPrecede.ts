import type { Run } from "./courseFacts.js";

/** Whether one run can be over before another starts. One that is taken whenever it suits can. */
export function canPrecede(first: Run, second: Run): boolean {
  if (first.course === second.course) return false;
  return !first.days || !second.days || first.days.end < second.days.start;
}

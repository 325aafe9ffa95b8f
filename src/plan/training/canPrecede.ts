import type { Run } from "./courseFacts.js";

/** Whether one run can be over before another starts. One that is taken whenever it suits can. */
export function canPrecede(first: Run, second: Run): boolean {
  if (first.course === second.course) return false;
  const end = first.days?.end ?? first.moment;
  const start = second.days?.start ?? second.moment;
  return end === undefined || start === undefined || end < start;
}

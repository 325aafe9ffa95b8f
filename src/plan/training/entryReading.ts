export const entryReadings = ["course", "each-line"] as const;
/**
 * How a plan reads the levels that a course starts from:
 * - `course`: the lowest line in a skill is a condition: nobody is planned for the course who is known not to hold it;
 * - `each-line`: anybody may take the course, and each line counts only for people who hold its level.
 */
export type EntryReading = (typeof entryReadings)[number];
